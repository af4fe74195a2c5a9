package dev.ilg.platform.error;

/**
 * One field that breaks a rule.
 *
 * @param field path of the field as the caller sent it, such as {@code invitesPerDay.min}
 * @param message the rule in words, with what is allowed
 */
public record FieldError(String field, String message) {}
