package dev.ilg.dataclient.campaign;

import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.DataGraphQl;
import dev.ilg.dataclient.system.Page;
import dev.ilg.dataclient.system.PageRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Campaigns. */
public final class CampaignClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public CampaignClient(DataGraphQl data) {
    this.data = data;
  }

  /** Campaigns that the acting user may see. */
  public Page<Campaign> campaigns(
      Actor actor, @Nullable String status, @Nullable String search, PageRequest page) {
    var variables = new HashMap<String, @Nullable Object>();
    variables.put("status", status);
    variables.put("search", search);
    variables.put("page", page);
    return data.page(actor, "campaign/campaigns", variables, Campaign.class);
  }

  /** Sums over all of them. */
  public CampaignFigures figures(Actor actor, @Nullable String status, @Nullable String search) {
    var variables = new HashMap<String, @Nullable Object>();
    variables.put("status", status);
    variables.put("search", search);
    return data.call(actor, "campaign/campaignFigures", variables, CampaignFigures.class);
  }

  /** One campaign. */
  public Campaign campaign(Actor actor, long id) {
    return data.call(actor, "campaign/campaign", Map.of("id", id), Campaign.class);
  }

  /** Makes a campaign; it is a DRAFT. */
  public Campaign create(Actor actor, CampaignInput input) {
    return create(actor, input, null);
  }

  /** As before, but once for a key, however often it is said. */
  public Campaign create(Actor actor, CampaignInput input, @Nullable String key) {
    var variables = new HashMap<String, @Nullable Object>();
    variables.put("input", input);
    variables.put("key", key);
    return data.call(actor, "campaign/createCampaign", variables, Campaign.class);
  }

  /** Changes a campaign; it takes effect from the next task on. */
  public Campaign update(Actor actor, long id, CampaignInput input) {
    return data.call(
        actor, "campaign/updateCampaign", Map.of("id", id, "input", input), Campaign.class);
  }

  /** Activates a campaign. */
  public Campaign activate(Actor actor, long id) {
    return data.call(actor, "campaign/activateCampaign", Map.of("id", id), Campaign.class);
  }

  /** Stops a campaign; what is queued is cancelled at once. */
  public Campaign stop(Actor actor, long id) {
    return data.call(actor, "campaign/stopCampaign", Map.of("id", id), Campaign.class);
  }

  /** Deletes a campaign; the name must be its exact name. */
  public void delete(Actor actor, long id, String name) {
    data.call(actor, "campaign/deleteCampaign", Map.of("id", id, "name", name), Boolean.class);
  }

  /** Renders texts for leads of a campaign, or for invented people. */
  public MessagePreview preview(
      Actor actor, List<CampaignMessage> messages, boolean premium, @Nullable Long campaign) {
    var variables = new HashMap<String, @Nullable Object>();
    variables.put("messages", messages);
    variables.put("premium", premium);
    variables.put("campaign", campaign);
    return data.call(actor, "campaign/previewMessages", variables, MessagePreview.class);
  }
}
