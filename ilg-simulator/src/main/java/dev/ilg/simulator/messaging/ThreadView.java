package dev.ilg.simulator.messaging;

import java.util.List;

/** An opened conversation; without a connection there is no composer. */
record ThreadView(
    String threadId,
    String memberId,
    String name,
    String headline,
    boolean writable,
    List<MessageView> messages) {}
