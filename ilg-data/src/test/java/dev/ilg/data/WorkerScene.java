package dev.ilg.data;

import dev.ilg.dataclient.account.AccountCaps;
import dev.ilg.dataclient.account.AccountClient;
import dev.ilg.dataclient.account.AccountInput;
import dev.ilg.dataclient.campaign.CampaignClient;
import dev.ilg.dataclient.campaign.CampaignInput;
import dev.ilg.dataclient.campaign.CampaignMessage;
import dev.ilg.dataclient.campaign.MessageKind;
import dev.ilg.dataclient.canary.CanaryClient;
import dev.ilg.dataclient.canary.GraphQlCanaryClient;
import dev.ilg.dataclient.canary.TaskTypeClient;
import dev.ilg.dataclient.checkpoint.CheckpointClient;
import dev.ilg.dataclient.checkpoint.GraphQlStandingCheckpointClient;
import dev.ilg.dataclient.checkpoint.StandingCheckpointClient;
import dev.ilg.dataclient.credit.CreditClient;
import dev.ilg.dataclient.credit.Credits;
import dev.ilg.dataclient.lane.GraphQlLaneClient;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.LeaseRequest;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.lead.FoundLead;
import dev.ilg.dataclient.lead.GraphQlLeadClient;
import dev.ilg.dataclient.lead.Lead;
import dev.ilg.dataclient.lead.LeadClient;
import dev.ilg.dataclient.lead.LeadFilter;
import dev.ilg.dataclient.lead.LeadQueryClient;
import dev.ilg.dataclient.lead.ListPage;
import dev.ilg.dataclient.lead.Relation;
import dev.ilg.dataclient.lead.ScrapedProfile;
import dev.ilg.dataclient.outreach.GraphQlOutreachClient;
import dev.ilg.dataclient.outreach.OutreachClient;
import dev.ilg.dataclient.plan.DayToPlan;
import dev.ilg.dataclient.plan.NewTask;
import dev.ilg.dataclient.plan.PlanClient;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.CursorRequest;
import dev.ilg.dataclient.system.DataClientAutoConfiguration;
import dev.ilg.dataclient.system.DataProperties;
import dev.ilg.dataclient.task.TaskClient;
import dev.ilg.dataclient.user.UserClient;
import dev.ilg.dataclient.user.UserInput;
import dev.ilg.testing.SettableClock;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A client with credits, an account and an active campaign, and workers that lease its lane. */
final class WorkerScene {

  private static final Actor SUPER = new Actor(1, "SUPER_ADMIN");
  private static int people;

  final GraphQlLaneClient lanes;
  final LeadClient leads;
  final OutreachClient outreach;
  final CampaignClient campaigns;
  final CheckpointClient checkpoints;
  final StandingCheckpointClient standing;
  final LeadQueryClient known;
  final TaskClient tasks;
  final CanaryClient canaries;
  final TaskTypeClient types;

  private final UserClient users;
  private final CreditClient credits;
  private final PlanClient plans;
  private final Clock clock;
  private final AccountClient accounts;
  private final Actor client;
  private final long account;
  private final long campaign;

  /** For tests that stay on the Monday on which {@link TestData} begins. */
  WorkerScene(int port, int creditsBought) {
    this(port, creditsBought, SettableClock.at("2026-03-02T06:00:00Z"));
  }

  WorkerScene(int port, int creditsBought, Clock clock) {
    this.clock = clock;
    var properties =
        new DataProperties(
            URI.create("http://127.0.0.1:" + port), Duration.ofSeconds(5), Duration.ofSeconds(30));
    var api = DataClientAutoConfiguration.connect(properties, TestData.SECRET, "ilg-api");
    var worker = DataClientAutoConfiguration.connect(properties, TestData.SECRET, "ilg-automation");
    lanes = new GraphQlLaneClient(worker);
    leads = new GraphQlLeadClient(worker);
    outreach = new GraphQlOutreachClient(worker);
    campaigns = new CampaignClient(api);
    checkpoints = new CheckpointClient(api);
    standing = new GraphQlStandingCheckpointClient(worker);
    credits = new CreditClient(api);
    known = new LeadQueryClient(api);
    tasks = new TaskClient(api);
    canaries = new GraphQlCanaryClient(worker);
    types = new TaskTypeClient(api);
    plans =
        new PlanClient(
            DataClientAutoConfiguration.connect(properties, TestData.SECRET, "ilg-scheduler"));
    users = new UserClient(api);
    var name = "client" + ++people;
    var user =
        users.create(
            SUPER,
            new UserInput(
                name + "@ilg.example", name, "", "USER", "ACTIVE", "a long enough one", null));
    client = new Actor(user.id(), "USER");
    credits.add(SUPER, user.id(), creditsBought, "bought");
    accounts = new AccountClient(api);
    account = accounts.create(client, account(name + "@linkedin.example", null, null)).id();
    campaign = campaigns.create(client, settings(name)).id();
    campaigns.activate(client, campaign);
  }

  /** Plans some invites and an inbox visit for now. */
  void plan(int invites) {
    var day = today();
    var tasks =
        IntStream.range(0, invites)
            .mapToObj(
                n ->
                    new NewTask(
                        TaskType.SEND_INVITE,
                        null,
                        campaign,
                        null,
                        "send-invite:" + campaign + ":" + day + ":" + n,
                        day))
            .toList();
    plans.planDay(campaign, day, invites, tasks);
  }

  /** Plans one task of a type for now, on a day of its own. */
  void plan(TaskType type, LocalDate day) {
    var key = type + ":" + account + ":" + day;
    plans.planDay(campaign, day, 0, List.of(new NewTask(type, null, campaign, null, key, day)));
  }

  /** The super admin, who looks after everybody. */
  static Actor superAdmin() {
    return SUPER;
  }

  /** An admin who has no clients. */
  Actor anotherAdmin() {
    var email = "admin" + ++people + "@ilg.example";
    var input = new UserInput(email, "Admin", "", "ADMIN", "ACTIVE", "a long enough one", null);
    return new Actor(users.create(SUPER, input).id(), "ADMIN");
  }

  /** Plans an inbox visit for now; false when the day was planned before. */
  boolean planInbox() {
    var key = "handle-inbox:" + account + ":" + today();
    var visit = new NewTask(TaskType.HANDLE_INBOX, null, null, null, key, today());
    return plans.planDay(campaign, today(), 0, List.of(visit));
  }

  /** The days of this campaign that are to be planned now. */
  List<DayToPlan> daysToPlan() {
    return plans.daysToPlan().stream().filter(day -> day.campaign() == campaign).toList();
  }

  void activate() {
    campaigns.activate(client, campaign);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** Leads that were found and read, without a browser. */
  void scraped(int number) {
    scraped(number, false);
  }

  /** As before, from a list of which LinkedIn shows everybody or only the first. */
  void scraped(int number, boolean capped) {
    plans.planDay(
        campaign,
        LocalDate.of(2026, 3, 1),
        0,
        List.of(
            new NewTask(
                TaskType.CAMPAIGN_SCRAPE,
                null,
                campaign,
                null,
                "campaign-scrape:" + campaign,
                LocalDate.of(2026, 3, 1))));
    var lease = lease("scraper", Pool.SCRAPER);
    var task = lease.tasks().getFirst().id();
    var found =
        IntStream.range(0, number)
            .mapToObj(
                n ->
                    new FoundLead(
                        "ACwAA" + campaign + "n" + n,
                        "/sales/lead/x",
                        "Lead " + n,
                        null,
                        null,
                        null,
                        2))
            .toList();
    leads.recordLeads(lease.lease(), task, campaign, new ListPage(1, true, capped), found);
    for (var lead : leads().reversed()) {
      leads.recordProfile(lease.lease(), task, lead.id(), profile(lead.id()));
    }
    lanes.finish(lease.lease(), List.of(TaskReport.succeeded(task)), null, true);
  }

  LaneLease lease(String worker, Pool pool) {
    return lanes.lease(new LeaseRequest(worker, pool, 20, 1, List.of())).stream()
        .filter(lease -> lease.lane() == account)
        .findFirst()
        .orElseThrow();
  }

  /** Lowers the account's caps on invites. */
  void capInvites(int perDay, int perWeek) {
    var now = accounts.account(client, account);
    var caps =
        new AccountCaps(
            perDay, perWeek, now.caps().profileViewsPerDay(), now.caps().messagesPerDay());
    accounts.update(client, account, account(now.email(), caps, now.version()));
  }

  /** The owner gives the secret of their authenticator. */
  void giveAuthenticator(String secret) {
    var now = accounts.account(client, account);
    var as = account(now.email(), now.caps(), now.version());
    accounts.update(
        client,
        account,
        new AccountInput(
            as.email(),
            null,
            secret,
            as.premium(),
            as.timeZone(),
            as.workingDays(),
            as.workFrom(),
            as.workTo(),
            as.caps(),
            as.version()));
  }

  long lane() {
    return account;
  }

  Credits credits() {
    return credits.credits(client, client.user());
  }

  List<Lead> leads() {
    return known
        .leads(
            client,
            new LeadFilter(campaign, List.of(), null, null),
            new CursorRequest(null, 200, "foundAt,asc"))
        .items();
  }

  Lead lead(long id) {
    return known.lead(client, id);
  }

  void decideOutcome(long lead, boolean sent) {
    known.decideOutcome(client, lead, sent);
  }

  Actor client() {
    return client;
  }

  /** The owner says that they did what LinkedIn asked. */
  void resume() {
    accounts.resume(client, account);
  }

  /** The client that it is all done for. */
  long user() {
    return client.user();
  }

  void stop() {
    campaigns.stop(client, campaign);
  }

  String campaignStatus() {
    var found = campaigns.campaign(client, campaign);
    return found.status() + (found.pausedReason() == null ? "" : " " + found.pausedReason());
  }

  private static ScrapedProfile profile(long lead) {
    return new ScrapedProfile(
        "lead-" + lead,
        "ACoAA" + lead,
        "Anna",
        "Lead",
        null,
        "Example",
        null,
        null,
        2,
        false,
        false,
        Relation.CONNECTABLE);
  }

  private static AccountInput account(
      String email, @Nullable AccountCaps caps, @Nullable Integer version) {
    return new AccountInput(
        email,
        "their own secret",
        null,
        false,
        "UTC",
        List.of("MONDAY"),
        "05:00",
        "17:00",
        caps,
        version);
  }

  /** The owner lets invites go out without a note when none are left. */
  void allowInvitesWithoutNote() {
    var now = campaigns.campaign(client, campaign);
    var as = settings(now.name());
    campaigns.update(
        client,
        campaign,
        new CampaignInput(
            as.name(),
            as.accountId(),
            as.listUrl(),
            as.messages(),
            as.invitesMin(),
            as.invitesMax(),
            as.withdrawAfterDays(),
            true,
            now.version()));
  }

  private CampaignInput settings(String name) {
    return new CampaignInput(
        name,
        account,
        "https://www.linkedin.com/sales/search/people?query=(keywords:" + name + ")",
        List.of(
            message(MessageKind.SALUTATION, "Hi {{firstName}}"),
            message(MessageKind.INVITE_NOTE, "{{salutation}}, hello {{company}}"),
            message(MessageKind.FOLLOW_UP_1, "{{salutation}}, thank you"),
            message(MessageKind.FOLLOW_UP_2, "{{salutation}}, once more")),
        5,
        20,
        21,
        false,
        null);
  }

  private static CampaignMessage message(MessageKind kind, String text) {
    return new CampaignMessage(kind, List.of(new CampaignMessage.Variant(text, null)));
  }
}
