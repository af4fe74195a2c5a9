package dev.ilg.simulator.messaging;

import dev.ilg.simulator.world.Person;

/** The id of a thread; each account has one thread a person, so the person's id is enough. */
final class ThreadId {

  private static final String START = "2-";
  private static final String MEMBER = "ACoAA";

  private ThreadId() {}

  static String of(Person person) {
    return START + person.memberId().substring(MEMBER.length());
  }

  static String memberId(String threadId) {
    return threadId.startsWith(START) ? MEMBER + threadId.substring(START.length()) : "";
  }
}
