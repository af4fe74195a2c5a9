package dev.ilg.simulator.world;

/**
 * How a person's profile is set up.
 *
 * @param gone the profile no longer exists although searches still find it
 * @param emailGate an invite needs the person's e-mail address
 */
public record Setting(
    Degree degree,
    ActionRow row,
    boolean premium,
    boolean openProfile,
    boolean emailGate,
    boolean gone) {}
