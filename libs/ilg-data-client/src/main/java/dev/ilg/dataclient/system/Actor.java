package dev.ilg.dataclient.system;

/**
 * The user whom a call acts for; ilg-data checks what they may see.
 *
 * @param user the user's id
 * @param role SUPER_ADMIN, ADMIN or USER
 */
public record Actor(long user, String role) {}
