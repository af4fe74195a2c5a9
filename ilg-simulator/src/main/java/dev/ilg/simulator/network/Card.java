package dev.ilg.simulator.network;

import dev.ilg.simulator.profile.PersonView;

/** One person in one of the lists, and when it happened. */
record Card(PersonView person, String when) {}
