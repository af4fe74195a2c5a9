package dev.ilg.api;

import dev.ilg.dataclient.account.AccountClient;
import dev.ilg.dataclient.account.AccountInput;
import dev.ilg.dataclient.campaign.CampaignClient;
import dev.ilg.dataclient.campaign.CampaignInput;
import dev.ilg.dataclient.campaign.CampaignMessage;
import dev.ilg.dataclient.campaign.MessageKind;
import dev.ilg.dataclient.checkpoint.CheckpointClient;
import dev.ilg.dataclient.credit.CreditClient;
import dev.ilg.dataclient.lane.CheckpointKind;
import dev.ilg.dataclient.lane.GraphQlLaneClient;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.LeaseRequest;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskError;
import dev.ilg.dataclient.lane.TaskEvidence;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.lead.FoundLead;
import dev.ilg.dataclient.lead.GraphQlLeadClient;
import dev.ilg.dataclient.lead.ListPage;
import dev.ilg.dataclient.lead.Relation;
import dev.ilg.dataclient.lead.ScrapedProfile;
import dev.ilg.dataclient.plan.NewTask;
import dev.ilg.dataclient.plan.PlanClient;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.DataClientAutoConfiguration;
import dev.ilg.dataclient.system.DataGraphQl;
import dev.ilg.dataclient.system.DataProperties;
import dev.ilg.dataclient.task.TaskClient;
import dev.ilg.testing.DataProcess;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;

/**
 * Everything that a client can have: an account, an active campaign, leads, a dead task with its
 * evidence, an open checkpoint. Each holds a word by which it is known wherever it turns up.
 */
final class Scene {

  /** In every name, address and text that belongs to the owner. */
  static final String MARK = "zqowners";

  /** Secrets that were given to ILG, none of which anybody is shown again. */
  static final Set<String> SECRETS =
      Set.of("zqsecret-linkedin-password", "JBSWY3DPEHPK3PXPZQSECRET", "zqsecret-session-cookie");

  private static final Actor SUPER = new Actor(1, "SUPER_ADMIN");

  private final DataGraphQl api;
  private final DataGraphQl worker;
  private final DataGraphQl scheduler;
  private final Actor owner;
  private final LongUnaryOperator firstLead;

  private long account;
  private long campaign;
  private long lead;
  private long task;
  private long evidence;
  private long checkpoint;

  /**
   * Builds it all for a client that exists.
   *
   * @param firstLead answers the first lead of a campaign
   */
  Scene(URI data, long owner, LongUnaryOperator firstLead) {
    var properties = new DataProperties(data, Duration.ofSeconds(5), Duration.ofSeconds(60));
    api = connect(properties, "ilg-api");
    worker = connect(properties, "ilg-automation");
    scheduler = connect(properties, "ilg-scheduler");
    this.owner = new Actor(owner, "USER");
    this.firstLead = firstLead;
    lend();
    work();
  }

  /** The id of a thing of the owner's. */
  long id(Thing thing) {
    return switch (thing) {
      case NOTHING, NOBODYS -> 0;
      case ACCOUNT -> account;
      case CAMPAIGN -> campaign;
      case LEAD -> lead;
      case TASK -> task;
      case EVIDENCE -> evidence;
      case CHECKPOINT -> checkpoint;
      case USER -> owner.user();
    };
  }

  /** What an operation is about. */
  enum Thing {
    /** The caller's own, or nothing at all. */
    NOTHING,
    /** Something that nobody has. */
    NOBODYS,
    /** A LinkedIn account. */
    ACCOUNT,
    /** A campaign. */
    CAMPAIGN,
    /** A lead. */
    LEAD,
    /** A dead task. */
    TASK,
    /** What a failed step left behind. */
    EVIDENCE,
    /** An open checkpoint. */
    CHECKPOINT,
    /** The owner. */
    USER
  }

  private void lend() {
    new CreditClient(api).add(SUPER, owner.user(), 100, MARK + " bought");
    account =
        new AccountClient(api)
            .create(
                owner,
                new AccountInput(
                    MARK + "@linkedin.example",
                    "zqsecret-linkedin-password",
                    "JBSWY3DPEHPK3PXPZQSECRET",
                    false,
                    whereItIsNoon(),
                    List.of(
                        "MONDAY",
                        "TUESDAY",
                        "WEDNESDAY",
                        "THURSDAY",
                        "FRIDAY",
                        "SATURDAY",
                        "SUNDAY"),
                    "01:00",
                    "23:00",
                    null,
                    null))
            .id();
    var campaigns = new CampaignClient(api);
    campaign =
        campaigns
            .create(
                owner,
                new CampaignInput(
                    MARK + " campaign",
                    account,
                    "https://www.linkedin.com/sales/search/people?query=(keywords:" + MARK + ")",
                    texts(),
                    5,
                    20,
                    21,
                    false,
                    null))
            .id();
    campaigns.activate(owner, campaign);
  }

  private void work() {
    var today = LocalDate.now(Clock.systemUTC());
    new PlanClient(scheduler)
        .planDay(
            campaign,
            today,
            0,
            List.of(
                new NewTask(
                    TaskType.CAMPAIGN_SCRAPE,
                    null,
                    campaign,
                    null,
                    "campaign-scrape:" + campaign,
                    today)));
    var lanes = new GraphQlLaneClient(worker);
    var lease = lease(lanes);
    task = lease.tasks().getFirst().id();
    var leads = new GraphQlLeadClient(worker);
    leads.recordLeads(
        lease.lease(),
        task,
        campaign,
        new ListPage(1, true, false),
        List.of(new FoundLead("ACwAA" + MARK, "/sales/lead/" + MARK, MARK, null, null, null, 2)));
    lead = firstLead.applyAsLong(campaign);
    leads.recordProfile(lease.lease(), task, lead, profile());
    lanes.keepEvidence(
        lease.lease(), new TaskEvidence(task, "read-list", "text/html", base64(MARK + " page")));
    lanes.raiseCheckpoint(lease.lease(), CheckpointKind.OTHER);
    lanes.finish(
        lease.lease(),
        List.of(TaskReport.failed(task, TaskError.OUTCOME_UNKNOWN, "it could not be seen")),
        "{\"cookies\":[{\"name\":\"li_at\",\"value\":\"zqsecret-session-cookie\"}]}",
        false);
    evidence = new TaskClient(api).evidence(SUPER, task).getFirst().id();
    checkpoint = new CheckpointClient(api).checkpoints(owner).getFirst().id();
  }

  private LaneLease lease(GraphQlLaneClient lanes) {
    return lanes.lease(new LeaseRequest("a-scraper", Pool.SCRAPER, 20, 1, List.of())).stream()
        .filter(lease -> lease.lane() == account)
        .findFirst()
        .orElseThrow();
  }

  /** A zone in which nobody's hours are over, whenever the tests run. */
  private static String whereItIsNoon() {
    var west = ZonedDateTime.now(Clock.system(ZoneOffset.UTC)).getHour() - 12;
    return "Etc/GMT" + (west > 0 ? "+" + west : west == 0 ? "" : Integer.toString(west));
  }

  private static DataGraphQl connect(DataProperties properties, String service) {
    return DataClientAutoConfiguration.connect(properties, DataProcess.SERVICE_SECRET, service);
  }

  private static ScrapedProfile profile() {
    return new ScrapedProfile(
        MARK + "-slug",
        "ACoAA" + MARK,
        MARK,
        MARK,
        null,
        MARK,
        null,
        null,
        2,
        false,
        false,
        Relation.CONNECTABLE);
  }

  private static List<CampaignMessage> texts() {
    return Arrays.stream(MessageKind.values())
        .map(
            kind ->
                new CampaignMessage(
                    kind, List.of(new CampaignMessage.Variant("Hi, " + MARK, null))))
        .toList();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
