package dev.ilg.launcher.drill;

import dev.ilg.launcher.api.ApiClient;
import dev.ilg.launcher.api.DemoScene;
import dev.ilg.launcher.clock.WorkloadClient;
import dev.ilg.launcher.demo.Days;
import dev.ilg.launcher.judge.JudgeClient;
import dev.ilg.launcher.suite.Credentials;
import dev.ilg.launcher.suite.PortPlan.Place;
import dev.ilg.launcher.suite.PrivateCopy;
import dev.ilg.launcher.system.Home;
import dev.ilg.launcher.system.Http;
import dev.ilg.launcher.system.LaunchException;
import dev.ilg.launcher.system.Pause;
import dev.ilg.launcher.system.SecretStore;
import dev.ilg.platform.clock.FileClock;
import dev.ilg.platform.token.ServiceTokens;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/**
 * LinkedIn renames the way to an invite between two working days: the morning's canary must stop
 * invites, and only them, on all accounts, and they must go on when the change is taken back.
 */
public final class DriftDrill implements AutoCloseable {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
  private static final Instant START = Instant.parse("2026-03-02T03:30:00Z");
  private static final String LIST = "https://www.linkedin.com/sales/search/people?query=";
  private static final String INVITE = "send-invite";

  /** The figures that alerts look at are measured every half minute of real time. */
  private static final Duration MEASURED = Duration.ofSeconds(90);

  /** A canary comes first in the morning; it may have to sign in. */
  private static final long SOON = 30;

  private final long seed;
  private final Home home;
  private final PrintStream out;
  private final Http http = new Http();
  private final PrivateCopy copy;
  private final List<String> problems = new ArrayList<>();

  public DriftDrill(long seed, Home home, PrintStream out) {
    this.seed = seed;
    this.home = home;
    this.out = out;
    this.copy = new PrivateCopy(home, out, http);
  }

  /** Runs it; what it started runs until {@link #close}. */
  public DriftReport run() {
    var began = System.nanoTime();
    var credentials = new Credentials(new SecretStore(home.folder("secrets")));
    var clock = FileClock.open(home.clock(), InstantSource.system());
    clock.set(START, 0);
    copy.start(
        credentials,
        Map.of("ILG_SIMULATOR_SEED", "" + seed, "ILG_SIMULATOR_LEADS", "24"),
        Set.of("ilg-front"));
    var made = new DemoScene(http, copy.address(Place.API), credentials).make(wish());
    var scene = new DrillScene(made.client(), admin(credentials));
    var judge = new JudgeClient(http, copy.address(Place.JUDGE));
    var tokens = ServiceTokens.verifier(credentials.service(), Clock.systemUTC());
    var days =
        new Days(
            clock,
            new WorkloadClient(http, copy.address(Place.DATA), tokens),
            judge,
            (first, next) -> out.println("  " + first + " is over"));

    out.println("a day on pages as they were");
    days.live(ZONE, at(1, 5));
    var before = judge.invitesAfter(0);
    must(before > 0, "nobody was invited before the change");
    must(scene.stops().isEmpty(), "a type of task was stopped before the change");
    var ended = ended(scene.totals(made.campaign()));

    out.println("LinkedIn renames the way to an invite");
    drift("PUT");
    var second = scene.secondCampaign(LIST + "(keywords:drill)");
    var entry = judge.lastEntry(0);
    var inboxes = inboxes();
    days.live(ZONE, at(1, 13));
    var stops = scene.stops();
    var types = stops.stream().map(stop -> stop.type() + ": " + stop.reason()).toList();
    must(types.equals(List.of(INVITE + ": PAGE_CHANGED")), "stopped is " + types);
    var after = stops.stream().mapToLong(DriftDrill::minutes).max().orElse(-1);
    must(after >= 0 && after <= SOON, "it was stopped " + after + " minutes after the opening");
    var alert = new AlertRule(rules(), home.folder("drill"));
    var fired = until(() -> alert.firesFor(INVITE, metrics(Place.DATA)));
    must(fired, "the alert's rule is not true for send-invite alone");
    var meanwhile = judge.invitesAfter(entry);
    must(meanwhile == 0, meanwhile + " invites went out on the changed page");
    var read = scene.totals(second).path("scraped").asLong(0);
    must(read > 0, "the second account's list was not read");
    var visits = inboxes() - inboxes;
    must(visits > 0, "no inbox was read");
    must(scene.saysWhy(made.campaign()), "the first account's leads do not say why they wait");
    must(scene.saysWhy(second), "the second account's leads do not say why they wait");
    must(scene.dead() == 0, "tasks were given up");
    must(ended(scene.totals(made.campaign())) == ended, "leads ended because of the change");

    out.println("LinkedIn takes it back");
    drift("DELETE");
    days.live(ZONE, at(1, 18));
    var left = scene.stops().stream().map(DrillScene.Stop::type).toList();
    must(left.isEmpty(), "still stopped: " + left);
    var quiet = until(() -> alert.firesFor("", metrics(Place.DATA)));
    must(quiet, "the alert's rule is still true");
    var invites = judge.invitesAfter(entry);
    must(invites > 0, "nobody was invited after the change was taken back");
    return new DriftReport(
        seed,
        before,
        types,
        after,
        fired,
        alert.canBeEvaluated() ? "promtool" : "the metric alone: promtool is missing",
        meanwhile,
        read,
        visits,
        left,
        quiet,
        invites,
        List.copyOf(problems),
        Math.round((System.nanoTime() - began) / 1e8) / 10.0);
  }

  /** The last thing that each service said that matters, for a failure. */
  public List<String> lastWords() {
    return copy.lastWords();
  }

  @Override
  public void close() {
    copy.close();
  }

  private static DemoScene.Wish wish() {
    return new DemoScene.Wish(100, LIST + "(keywords:demo)", 4, 5, 7);
  }

  private ApiClient admin(Credentials credentials) {
    return new ApiClient(http, copy.address(Place.API), credentials.superAdmin());
  }

  private static Instant at(int day, int hour) {
    return MONDAY.plusDays(day).atTime(hour, 0).atZone(ZONE).toInstant();
  }

  private static long minutes(DrillScene.Stop stop) {
    return Duration.between(at(1, 9), stop.since()).toMinutes();
  }

  private static long ended(JsonNode totals) {
    return totals.path("skipped").asLong(0) + totals.path("failed").asLong(0);
  }

  private void must(boolean holds, String problem) {
    if (!holds) {
      problems.add(problem);
      out.println("PROBLEM " + problem);
    }
  }

  private void drift(String method) {
    var address = copy.address(Place.JUDGE).resolve("/drift/" + INVITE);
    var answer = send(new Http.Call(method, address, null, null));
    if (!answer.isGood()) {
      throw new LaunchException("the simulator refuses the change: " + answer.status());
    }
  }

  private long inboxes() {
    return (long)
        metrics(Place.AUTOMATION)
            .sum("ilg_task_seconds_count", "type=\"HANDLE_INBOX\"", "outcome=\"SUCCEEDED\"");
  }

  private Metrics metrics(Place place) {
    var address = copy.address(place).resolve("/actuator/prometheus");
    try {
      return new Metrics(http.text(address));
    } catch (IOException e) {
      throw new LaunchException("no metrics: " + e.getMessage(), e);
    }
  }

  private Http.Answer send(Http.Call call) {
    try {
      return http.send(call);
    } catch (IOException e) {
      throw new LaunchException(call.address() + " does not answer", e);
    }
  }

  private static boolean until(BooleanSupplier holds) {
    var until = System.nanoTime() + MEASURED.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() - until > 0) {
        return false;
      }
      Pause.of(Duration.ofSeconds(1));
    }
    return true;
  }

  private Path rules() {
    return home.checkout().resolve("helm/ilg-service/rules/ilg-data.yml");
  }
}
