package dev.ilg.chaos.processes;

import dev.ilg.chaos.linkedin.People;
import dev.ilg.dataclient.account.AccountCaps;
import dev.ilg.dataclient.account.AccountClient;
import dev.ilg.dataclient.account.AccountInput;
import dev.ilg.dataclient.campaign.CampaignClient;
import dev.ilg.dataclient.campaign.CampaignInput;
import dev.ilg.dataclient.campaign.CampaignMessage;
import dev.ilg.dataclient.campaign.MessageKind;
import dev.ilg.dataclient.credit.CreditClient;
import dev.ilg.dataclient.lane.GraphQlLaneClient;
import dev.ilg.dataclient.lane.LeaseRequest;
import dev.ilg.dataclient.lane.Pool;
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
import dev.ilg.dataclient.user.UserClient;
import dev.ilg.dataclient.user.UserInput;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Clients, accounts, campaigns with read leads, and the tasks of their days, as ILG makes them. */
final class Scene {

  /** Of every client's account at LinkedIn, whose e-mail is {@code clientN@linkedin.example}. */
  static final String PASSWORD = "their own secret";

  private static final Actor SUPER = new Actor(1, "SUPER_ADMIN");
  private static final LocalDate FIRST_DAY = LocalDate.parse("2026-03-02");
  private static final List<String> EVERY_DAY =
      List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");
  private static final AccountCaps CAPS = new AccountCaps(100, 200, 500, 200);

  private final Database database;
  private final UserClient users;
  private final CreditClient credits;
  private final AccountClient accounts;
  private final CampaignClient campaigns;
  private final PlanClient plans;
  private final GraphQlLaneClient lanes;
  private final GraphQlLeadClient leads;
  private int clients;
  private int days;
  private long planned;

  /** A campaign on its account, which is its lane. */
  record Place(long account, long campaign) {}

  /** Who a lead is on LinkedIn. */
  record Person(String slug, String memberId, String firstName, String lastName) {}

  /** Says who a lead is, by its place in the campaign's list from 0 and its id. */
  @FunctionalInterface
  interface Cast {
    /** The person behind a lead. */
    Person of(int position, long lead);
  }

  Scene(Database database, URI data) {
    this.database = database;
    var api = connect(data, "ilg-api");
    var worker = connect(data, "ilg-scraper");
    this.users = new UserClient(api);
    this.credits = new CreditClient(api);
    this.accounts = new AccountClient(api);
    this.campaigns = new CampaignClient(api);
    this.plans = new PlanClient(connect(data, "ilg-scheduler"));
    this.lanes = new GraphQlLaneClient(worker);
    this.leads = new GraphQlLeadClient(worker);
  }

  private static DataGraphQl connect(URI data, String service) {
    return DataClientAutoConfiguration.connect(
        new DataProperties(data, Duration.ofSeconds(5), Duration.ofSeconds(60)),
        DataService.SERVICE_SECRET,
        service);
  }

  /** How many tasks were accepted so far. */
  long planned() {
    return planned;
  }

  /** A client with an account and an active campaign whose leads are read; nobody real. */
  Place open(int number) {
    return open(number, (_, lead) -> invented("lead-" + lead, lead));
  }

  private static Person invented(String slug, long lead) {
    return new Person(slug, People.memberId(slug), "Anna", "Lead" + lead);
  }

  /** A client as {@link #open(int)} makes them, whose leads are these people. */
  Place open(int number, Cast cast) {
    var name = "client" + ++clients;
    var user =
        users.create(
            SUPER,
            new UserInput(
                name + "@ilg.example", name, "", "USER", "ACTIVE", "a long enough one", null));
    var client = new Actor(user.id(), "USER");
    credits.add(SUPER, user.id(), number, "bought");
    var account = accounts.create(client, account(name)).id();
    var campaign = campaigns.create(client, campaign(name, account, number)).id();
    campaigns.activate(client, campaign);
    var place = new Place(account, campaign);
    read(place, number, cast);
    return place;
  }

  private void read(Place place, int number, Cast cast) {
    var key = "campaign-scrape:" + place.campaign();
    plan(place, List.of(task(TaskType.CAMPAIGN_SCRAPE, place, null, key)), 0);
    var lease = lanes.lease(new LeaseRequest("scene", Pool.SCRAPER, 1, 1, List.of())).getFirst();
    var task = lease.tasks().getFirst().id();
    var found =
        IntStream.range(0, number)
            .mapToObj(
                n ->
                    new FoundLead(
                        "ACwAA" + place.campaign() + "n" + n,
                        "/sales/lead/x",
                        "Lead " + n,
                        null,
                        null,
                        null,
                        2))
            .toList();
    leads.recordLeads(lease.lease(), task, place.campaign(), new ListPage(1, true, false), found);
    var read = leadsOf(place, "FOUND");
    for (var position = 0; position < read.size(); position++) {
      var lead = read.get(position);
      lanes.renew(lease.lease(), task);
      leads.recordProfile(lease.lease(), task, lead, profile(cast.of(position, lead)));
    }
    lanes.finish(lease.lease(), List.of(TaskReport.succeeded(task)), null, true);
    // Their profiles are read: nobody here scrapes.
    database.tryTo("delete from task where kind = 2");
  }

  private List<Long> leadsOf(Place place, String state) {
    return database
        .rows(
            "select id from lead where campaign_id = %d and state = '%s' order by position"
                .formatted(place.campaign(), state))
        .stream()
        .map(row -> Long.valueOf(row.getFirst()))
        .toList();
  }

  /** So many tasks of one kind, due now. */
  void plan(Place place, TaskType type, int number) {
    days++;
    var tasks =
        IntStream.range(0, number)
            .mapToObj(
                n -> task(type, place, null, type + ":" + place.campaign() + ":" + days + ":" + n))
            .toList();
    planned += number;
    plan(place, tasks, type == TaskType.SEND_INVITE ? number : 0);
  }

  /** A withdrawal for each lead whose invite is still out. */
  void planWithdrawals(Place place) {
    days++;
    var tasks =
        leadsOf(place, "INVITED").stream()
            .map(
                lead ->
                    task(TaskType.WITHDRAW_INVITE, place, lead, "withdraw:" + lead + ":" + days))
            .toList();
    planned += tasks.size();
    plan(place, tasks, 0);
  }

  // A connection that was ended before may still lie in ilg-data's pool.
  private void plan(Place place, List<NewTask> tasks, int invites) {
    Waiting.until("a day is planned", () -> isPlanned(place, tasks, invites));
  }

  private boolean isPlanned(Place place, List<NewTask> tasks, int invites) {
    try {
      return LongStream.iterate(0, day -> day + 1)
          .mapToObj(day -> FIRST_DAY.plusDays(days + day))
          .anyMatch(day -> plans.planDay(place.campaign(), day, invites, tasks));
    } catch (IlgException away) {
      if (away.code() == ErrorCode.UNAVAILABLE) {
        return false;
      }
      throw away;
    }
  }

  private static NewTask task(TaskType type, Place place, @Nullable Long lead, String key) {
    return new NewTask(type, null, place.campaign(), lead, key, FIRST_DAY.plusYears(1));
  }

  private static ScrapedProfile profile(Person person) {
    return new ScrapedProfile(
        person.slug(),
        person.memberId(),
        person.firstName(),
        person.lastName(),
        null,
        "Example",
        null,
        null,
        2,
        false,
        false,
        Relation.CONNECTABLE);
  }

  private static AccountInput account(String name) {
    return new AccountInput(
        name + "@linkedin.example",
        PASSWORD,
        null,
        false,
        "UTC",
        EVERY_DAY,
        "00:00",
        "23:59",
        CAPS,
        null);
  }

  private static CampaignInput campaign(String name, long account, int invites) {
    return new CampaignInput(
        name,
        account,
        "https://www.linkedin.com/sales/search/people?query=(keywords:" + name + ")",
        List.of(
            message(MessageKind.SALUTATION, "Hi {{firstName}} {{lastName}}"),
            message(MessageKind.INVITE_NOTE, "{{salutation}}, hello {{company}}"),
            message(MessageKind.FOLLOW_UP_1, "{{salutation}}, thank you"),
            message(MessageKind.FOLLOW_UP_2, "{{salutation}}, once more")),
        1,
        Math.min(100, invites),
        21,
        false,
        null);
  }

  private static CampaignMessage message(MessageKind kind, String text) {
    return new CampaignMessage(kind, List.of(new CampaignMessage.Variant(text, null)));
  }
}
