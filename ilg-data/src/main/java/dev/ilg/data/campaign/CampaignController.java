package dev.ilg.data.campaign;

import dev.ilg.data.system.ForClients;
import dev.ilg.data.system.ForUsers;
import dev.ilg.data.system.OnceService;
import dev.ilg.data.system.PageRequest;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.token.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Campaigns over GraphQL. */
@Controller
class CampaignController {

  private final CampaignService campaigns;
  private final MessagePreview preview;

  private final OnceService once;

  CampaignController(CampaignService campaigns, MessagePreview preview, OnceService once) {
    this.campaigns = campaigns;
    this.preview = preview;
    this.once = once;
  }

  @QueryMapping
  @ForUsers
  CampaignFigures campaignFigures(
      @AuthenticationPrincipal Caller caller,
      @Argument @Nullable String status,
      @Argument @Nullable String search) {
    return campaigns.figures(Viewer.of(caller), status, search);
  }

  @QueryMapping
  @ForUsers
  CampaignPage campaigns(
      @AuthenticationPrincipal Caller caller,
      @Argument @Nullable String status,
      @Argument @Nullable String search,
      @Argument PageRequest page) {
    return campaigns.page(Viewer.of(caller), status, search, page);
  }

  @QueryMapping
  @ForUsers
  Campaign campaign(@AuthenticationPrincipal Caller caller, @Argument long id) {
    return campaigns.find(Viewer.of(caller), id);
  }

  @MutationMapping
  @ForClients
  Campaign createCampaign(
      @AuthenticationPrincipal Caller caller,
      @Argument CampaignInput input,
      @Argument @Nullable String key) {
    var viewer = Viewer.of(caller);
    var id =
        once.once(
            viewer,
            key,
            List.of("createCampaign", input),
            () -> campaigns.create(viewer, input).id());
    return campaigns.find(viewer, id);
  }

  @MutationMapping
  @ForClients
  Campaign updateCampaign(
      @AuthenticationPrincipal Caller caller, @Argument long id, @Argument CampaignInput input) {
    return campaigns.update(Viewer.of(caller), id, input);
  }

  @MutationMapping
  @ForClients
  Campaign activateCampaign(@AuthenticationPrincipal Caller caller, @Argument long id) {
    return campaigns.activate(Viewer.of(caller), id);
  }

  @MutationMapping
  @ForClients
  Campaign stopCampaign(@AuthenticationPrincipal Caller caller, @Argument long id) {
    return campaigns.stop(Viewer.of(caller), id);
  }

  @MutationMapping
  @ForClients
  boolean deleteCampaign(
      @AuthenticationPrincipal Caller caller, @Argument long id, @Argument String name) {
    campaigns.delete(Viewer.of(caller), id, name);
    return true;
  }

  @QueryMapping
  @ForClients
  MessagePreview.Preview previewMessages(
      @AuthenticationPrincipal Caller caller,
      @Argument List<CampaignMessage> messages,
      @Argument boolean premium,
      @Argument @Nullable Long campaign) {
    return preview.of(Viewer.of(caller), messages, premium, campaign);
  }
}
