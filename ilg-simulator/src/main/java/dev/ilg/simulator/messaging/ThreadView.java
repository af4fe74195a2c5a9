package dev.ilg.simulator.messaging;

import java.util.List;

/**
 * An opened conversation; without a connection there is no composer.
 *
 * @param older whether there are older messages than these
 */
record ThreadView(
    String threadId,
    String memberId,
    String name,
    String headline,
    boolean writable,
    List<MessageView> messages,
    boolean older) {}
