package dev.ilg.api.campaign;

import dev.ilg.api.system.Editions;
import dev.ilg.api.system.ForClients;
import dev.ilg.api.system.ForUsers;
import dev.ilg.api.system.PageOf;
import dev.ilg.dataclient.campaign.Campaign;
import dev.ilg.dataclient.campaign.CampaignClient;
import dev.ilg.dataclient.campaign.CampaignFigures;
import dev.ilg.dataclient.campaign.CampaignMessage;
import dev.ilg.dataclient.campaign.MessagePreview;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns. */
@RestController
@RequestMapping("/api/campaigns")
class CampaignController {

  private final CampaignClient campaigns;

  private final Editions editions;

  CampaignController(CampaignClient campaigns, Editions editions) {
    this.campaigns = campaigns;
    this.editions = editions;
  }

  /** Texts to be shown as people would read them. */
  record PreviewRequest(
      List<CampaignMessage> messages, boolean premium, @Nullable Long campaignId) {}

  @GetMapping
  @ForUsers
  @Operation(summary = "Campaigns", operationId = "campaigns")
  PageOf<Campaign> campaigns(
      @AuthenticationPrincipal Actor actor,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String search,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "25") int size,
      @RequestParam(required = false) @Nullable String sort) {
    var asked = new PageRequest(page, size, sort);
    return PageOf.of(campaigns.campaigns(actor, status, search, asked), asked);
  }

  @GetMapping("/figures")
  @ForUsers
  @Operation(summary = "Sums over all campaigns of a filter", operationId = "campaignFigures")
  CampaignFigures figures(
      @AuthenticationPrincipal Actor actor,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String search) {
    return campaigns.figures(actor, status, search);
  }

  @GetMapping("/{id}")
  @ForUsers
  @Operation(summary = "One campaign", operationId = "campaign")
  Campaign campaign(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
    return campaigns.campaign(actor, id);
  }

  @PostMapping
  @ForClients
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Makes a campaign, as a draft", operationId = "createCampaign")
  Campaign create(
      @AuthenticationPrincipal Actor actor,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody CampaignSettings settings) {
    return campaigns.create(actor, settings.input(null), key);
  }

  @PutMapping("/{id}")
  @ForClients
  @Operation(summary = "Changes a campaign, from its next task on", operationId = "updateCampaign")
  Campaign update(
      @AuthenticationPrincipal Actor actor,
      @PathVariable long id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody CampaignSettings settings) {
    return editions.change(
        ifMatch,
        settings.version(),
        settings,
        version -> campaigns.update(actor, id, settings.input(version)),
        () -> campaigns.campaign(actor, id));
  }

  @PostMapping("/{id}/activate")
  @ForClients
  @Operation(summary = "Activates a campaign", operationId = "activateCampaign")
  Campaign activate(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
    return campaigns.activate(actor, id);
  }

  @PostMapping("/{id}/stop")
  @ForClients
  @Operation(summary = "Stops a campaign and cancels what is queued", operationId = "stopCampaign")
  Campaign stop(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
    return campaigns.stop(actor, id);
  }

  @DeleteMapping("/{id}")
  @ForClients
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Deletes a campaign; asks for its exact name",
      operationId = "deleteCampaign")
  void delete(
      @AuthenticationPrincipal Actor actor, @PathVariable long id, @RequestParam String name) {
    campaigns.delete(actor, id, name);
  }

  @PostMapping("/preview")
  @ForClients
  @Operation(summary = "Shows texts as people would read them", operationId = "previewMessages")
  MessagePreview preview(
      @AuthenticationPrincipal Actor actor, @RequestBody PreviewRequest request) {
    return campaigns.preview(actor, request.messages(), request.premium(), request.campaignId());
  }
}
