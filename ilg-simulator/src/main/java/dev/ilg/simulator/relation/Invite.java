package dev.ilg.simulator.relation;

import dev.ilg.simulator.world.Person;

/**
 * An invite as it arrives.
 *
 * @param email what was typed at the e-mail gate, empty elsewhere
 * @param longest how many characters the account's note may have
 */
public record Invite(Person person, String note, String email, int longest) {}
