package dev.ilg.data.campaign;

import dev.ilg.data.account.AccountResumed;
import dev.ilg.data.account.AccountService;
import dev.ilg.data.credit.CreditsGranted;
import dev.ilg.data.outbox.OutboxService;
import dev.ilg.data.task.KindStopped;
import dev.ilg.data.task.LanePaused;
import dev.ilg.data.task.TaskError;
import dev.ilg.data.task.TaskService;
import dev.ilg.platform.error.IlgException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes of status: by the owner, or by ILG with a reason. */
@Service
public class CampaignStatusService {

  private static final Duration LINKEDIN_WEEK = Duration.ofDays(7);

  private final CampaignRepository campaigns;
  private final TaskService tasks;
  private final AccountService accounts;
  private final OutboxService outbox;
  private final ApplicationEventPublisher events;
  private final CampaignContext context;

  CampaignStatusService(
      CampaignRepository campaigns,
      TaskService tasks,
      AccountService accounts,
      OutboxService outbox,
      ApplicationEventPublisher events,
      CampaignContext context) {
    this.campaigns = campaigns;
    this.tasks = tasks;
    this.accounts = accounts;
    this.outbox = outbox;
    this.events = events;
    this.context = context;
  }

  /** The campaign as its work needs it; empty when it was deleted. */
  public Optional<WorkedCampaign> find(long id) {
    return campaigns.worked(id);
  }

  /** Notes that something happened in a campaign. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void touch(long id) {
    campaigns.touch(id, context.clock().instant());
  }

  /**
   * The list was read up to a page; at the end it is done.
   *
   * @param capped whether it ends before its last person
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void listReadTo(long id, int nextPage, boolean last, boolean capped) {
    campaigns.listReadTo(id, nextPage, last, capped, context.clock().instant());
    outbox.add(
        "campaign.list-read",
        worked(id).user(),
        Map.of("campaign", id, "page", nextPage - 1, "last", last));
  }

  /** ILG pauses an active campaign, with a reason. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void pause(long id, PausedReason reason) {
    pause(id, reason, null);
  }

  /** No notes are left until a moment: invites of a campaign rest, follow-ups go on. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void restForNotes(long id, Instant until) {
    pause(id, PausedReason.NOTE_QUOTA, until);
  }

  /** Pauses a campaign that has nobody left to invite; false when it has. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean pauseExhausted(long id) {
    var exhausted = campaigns.exhausted(id);
    exhausted.ifPresent(reason -> pause(id, reason));
    return exhausted.isPresent();
  }

  private void pause(long id, PausedReason reason, @Nullable Instant until) {
    var campaign = worked(id);
    if (campaign.status() == CampaignStatus.ACTIVE) {
      campaigns.setStatus(id, CampaignStatus.PAUSED, reason, until, context.clock().instant());
      outbox.add("campaign.paused", campaign.user(), Map.of("campaign", id, "reason", reason));
    }
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void activate(long id) {
    var campaign = worked(id);
    tasks.lockLane(campaign.account());
    campaigns.setStatus(id, CampaignStatus.ACTIVE, null, null, context.clock().instant());
    campaigns.forgetPlanOf(id, today(campaign));
    events.publishEvent(new CampaignActivated(id, campaign.account()));
    outbox.add("campaign.activated", campaign.user(), Map.of("campaign", id));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void stop(long id) {
    var campaign = worked(id);
    tasks.cancelCampaign(campaign.account(), id);
    campaigns.setStatus(id, CampaignStatus.STOPPED, null, null, context.clock().instant());
    outbox.add("campaign.stopped", campaign.user(), Map.of("campaign", id));
  }

  /** The account's campaigns wait with it. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(LanePaused paused) {
    var reason =
        paused.error() == TaskError.CHECKPOINT || paused.error() == TaskError.CAPTCHA
            ? PausedReason.CHECKPOINT
            : PausedReason.ACCOUNT_REFUSED;
    campaigns
        .withStatus("account_id", paused.lane(), CampaignStatus.ACTIVE, null)
        .forEach(id -> pause(id, reason));
  }

  /** LinkedIn counts invitations by the week: invites rest for one, follow-ups go on. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(KindStopped stopped) {
    if (stopped.error() == TaskError.WEEKLY_LIMIT) {
      var until = context.clock().instant().plus(LINKEDIN_WEEK);
      campaigns
          .withStatus("account_id", stopped.lane(), CampaignStatus.ACTIVE, null)
          .forEach(id -> pause(id, PausedReason.WEEKLY_LIMIT, until));
    }
  }

  /** What waited for the account goes on. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(AccountResumed resumed) {
    for (var reason : new PausedReason[] {PausedReason.CHECKPOINT, PausedReason.ACCOUNT_REFUSED}) {
      campaigns
          .withStatus("account_id", resumed.account(), CampaignStatus.PAUSED, reason)
          .forEach(this::activate);
    }
  }

  /** What waited for credits goes on. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(CreditsGranted granted) {
    campaigns
        .withStatus("user_id", granted.user(), CampaignStatus.PAUSED, PausedReason.OUT_OF_CREDITS)
        .forEach(this::activate);
  }

  private WorkedCampaign worked(long id) {
    return campaigns.worked(id).orElseThrow(() -> IlgException.notFound("campaign"));
  }

  private LocalDate today(WorkedCampaign campaign) {
    var zone = accounts.settings(campaign.account()).zone();
    return LocalDate.ofInstant(context.clock().instant(), zone);
  }
}
