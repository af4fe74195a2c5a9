package dev.ilg.dataclient.report;

import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.DataGraphQl;
import java.util.Map;

/** Records and analytics. */
public final class ReportClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public ReportClient(DataGraphQl data) {
    this.data = data;
  }

  /** Records, by day or summed. */
  public Records records(Actor actor, ReportFilter filter, boolean summed) {
    return data.call(
        actor, "report/records", Map.of("filter", filter, "summed", summed), Records.class);
  }

  /** Requested, connected, replied, and what they tell. */
  public Analytics analytics(Actor actor, ReportFilter filter) {
    return data.call(actor, "report/analytics", Map.of("filter", filter), Analytics.class);
  }
}
