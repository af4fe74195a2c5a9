package dev.ilg.data.campaign;

import dev.ilg.data.account.AccountService;
import dev.ilg.data.audit.AuditService;
import dev.ilg.data.credit.CreditService;
import dev.ilg.data.system.PageRequest;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns as their owners handle them. */
@Service
class CampaignService {

  private final CampaignRepository campaigns;
  private final CampaignStatusService status;
  private final AccountService accounts;
  private final CreditService credits;
  private final AuditService audit;
  private final CampaignContext context;

  CampaignService(
      CampaignRepository campaigns,
      CampaignStatusService status,
      AccountService accounts,
      CreditService credits,
      AuditService audit,
      CampaignContext context) {
    this.campaigns = campaigns;
    this.status = status;
    this.accounts = accounts;
    this.credits = credits;
    this.audit = audit;
    this.context = context;
  }

  @Transactional(readOnly = true)
  CampaignPage page(
      Viewer viewer, @Nullable String wanted, @Nullable String search, PageRequest page) {
    return campaigns.page(viewer, wanted, search, page, clock().instant());
  }

  @Transactional(readOnly = true)
  CampaignFigures figures(Viewer viewer, @Nullable String wanted, @Nullable String search) {
    return campaigns.figures(viewer, wanted, search, clock().instant());
  }

  @Transactional(readOnly = true)
  Campaign find(Viewer viewer, long id) {
    return campaigns
        .find(viewer, id, clock().instant())
        .orElseThrow(() -> IlgException.notFound("campaign"));
  }

  @Transactional
  Campaign create(Viewer viewer, CampaignInput input) {
    check(viewer, input);
    var id = campaigns.insert(viewer.id(), input, clock().instant());
    audit.note(viewer.id(), viewer.id(), "CAMPAIGN_CREATED", "campaign/" + id, "");
    return find(viewer, id);
  }

  @Transactional
  Campaign update(Viewer viewer, long id, CampaignInput input) {
    var before = own(viewer, id);
    check(viewer, input);
    if (before.account().id() != input.accountId() && before.totals().found() > 0) {
      throw IlgException.invalid("accountId", "cannot change once leads were found");
    }
    if (!campaigns.update(id, input, !before.listUrl().equals(input.listUrl()))) {
      throw new IlgException(ErrorCode.STALE, "somebody else changed this campaign; read it again");
    }
    audit.note(viewer.id(), viewer.id(), "CAMPAIGN_CHANGED", "campaign/" + id, "");
    if (before.pausedReason() == PausedReason.NOTE_QUOTA && input.inviteWithoutNote()) {
      status.activate(id);
    }
    return find(viewer, id);
  }

  @Transactional
  Campaign activate(Viewer viewer, long id) {
    var campaign = own(viewer, id);
    if (campaign.status() == CampaignStatus.ACTIVE) {
      return campaign;
    }
    if (credits.left(viewer.id()) < 1) {
      throw new IlgException(
          ErrorCode.CONFLICT, "no credits are left; ask for more to activate it");
    }
    var account = accounts.find(viewer, campaign.account().id());
    if (account.pausedReason() != null) {
      throw new IlgException(
          ErrorCode.CONFLICT,
          "the LinkedIn account is paused (" + account.pausedReason() + "); resume it first");
    }
    status.activate(id);
    audit.note(viewer.id(), viewer.id(), "CAMPAIGN_ACTIVATED", "campaign/" + id, "");
    return find(viewer, id);
  }

  @Transactional
  Campaign stop(Viewer viewer, long id) {
    var campaign = own(viewer, id);
    if (campaign.status() == CampaignStatus.ACTIVE || campaign.status() == CampaignStatus.PAUSED) {
      status.stop(id);
      audit.note(viewer.id(), viewer.id(), "CAMPAIGN_STOPPED", "campaign/" + id, "");
    }
    return find(viewer, id);
  }

  @Transactional
  void delete(Viewer viewer, long id, String name) {
    var campaign = own(viewer, id);
    if (!campaign.name().equals(name)) {
      throw IlgException.invalid("name", "must be the campaign's exact name");
    }
    status.stop(id);
    campaigns.delete(id, clock().instant());
    audit.note(viewer.id(), viewer.id(), "CAMPAIGN_DELETED", "campaign/" + id, "");
  }

  private void check(Viewer viewer, CampaignInput input) {
    accounts.find(viewer, input.accountId());
    CampaignRules.check(input, accounts.settings(input.accountId()), context.origin());
  }

  private Campaign own(Viewer viewer, long id) {
    var campaign = find(viewer, id);
    if (campaign.user().id() != viewer.id()) {
      throw IlgException.notFound("campaign");
    }
    return campaign;
  }

  private Clock clock() {
    return context.clock();
  }
}
