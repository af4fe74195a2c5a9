package dev.ilg.dataclient.lead;

import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.CursorPage;
import dev.ilg.dataclient.system.CursorRequest;
import dev.ilg.dataclient.system.DataGraphQl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leads as people look at them. */
public final class LeadQueryClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public LeadQueryClient(DataGraphQl data) {
    this.data = data;
  }

  /** Leads that the acting user may see. */
  public CursorPage<Lead> leads(Actor actor, LeadFilter filter, CursorRequest page) {
    return data.stretch(actor, "lead/leads", Map.of("filter", filter, "page", page), Lead.class);
  }

  /** The next leads, campaign by campaign, for streaming all of them; null begins. */
  public LeadStretch after(Actor actor, LeadFilter filter, @Nullable String cursor, int size) {
    var variables = new HashMap<String, @Nullable Object>();
    variables.put("filter", filter);
    variables.put("cursor", cursor);
    variables.put("size", size);
    return data.call(actor, "lead/leadsAfter", variables, LeadStretch.class);
  }

  /** One lead. */
  public Lead lead(Actor actor, long id) {
    return data.call(actor, "lead/lead", Map.of("id", id), Lead.class);
  }

  /** The owner says whether an outreach of unknown outcome went out. */
  public void decideOutcome(Actor actor, long id, boolean sent) {
    data.call(actor, "lead/decideOutcome", Map.of("lead", id, "sent", sent), Boolean.class);
  }

  /** The owner has dealt with a reply, or not yet after all. */
  public Lead handleReply(Actor actor, long id, boolean handled) {
    return data.call(actor, "lead/handleReply", Map.of("lead", id, "handled", handled), Lead.class);
  }

  /** A lead's timeline, oldest first. */
  public List<LeadEvent> events(Actor actor, long id) {
    return data.list(actor, "lead/leadEvents", Map.of("id", id), LeadEvent.class);
  }
}
