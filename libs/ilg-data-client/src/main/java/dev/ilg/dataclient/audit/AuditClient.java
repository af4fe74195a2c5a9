package dev.ilg.dataclient.audit;

import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.DataGraphQl;
import dev.ilg.dataclient.system.Page;
import dev.ilg.dataclient.system.PageRequest;
import java.util.Map;

/** The audit log. */
public final class AuditClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public AuditClient(DataGraphQl data) {
    this.data = data;
  }

  /** What the acting user may see of it, newest first. */
  public Page<AuditEntry> audit(Actor actor, PageRequest page) {
    return data.page(actor, "audit/audit", Map.of("page", page), AuditEntry.class);
  }
}
