package dev.ilg.dataclient.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the audit log. */
public record AuditEntry(
    long id, Instant at, @Nullable AuditActor actor, String action, String target, String detail) {

  /** Who did it. */
  public record AuditActor(long id, String name) {}
}
