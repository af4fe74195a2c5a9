package dev.ilg.dataclient.audit;

import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.CursorPage;
import dev.ilg.dataclient.system.CursorRequest;
import dev.ilg.dataclient.system.DataGraphQl;
import java.util.Map;

/** The audit log. */
public final class AuditClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public AuditClient(DataGraphQl data) {
    this.data = data;
  }

  /** What the acting user may see of it, newest first. */
  public CursorPage<AuditEntry> audit(Actor actor, CursorRequest page) {
    return data.stretch(actor, "audit/audit", Map.of("page", page), AuditEntry.class);
  }
}
