package dev.ilg.launcher.demo;

import dev.ilg.launcher.api.DemoScene;
import dev.ilg.launcher.clock.WorkloadClient;
import dev.ilg.launcher.judge.Comparison;
import dev.ilg.launcher.judge.Figures;
import dev.ilg.launcher.judge.JournalCounts;
import dev.ilg.launcher.judge.JudgeClient;
import dev.ilg.launcher.judge.Rules;
import dev.ilg.launcher.process.LastWords;
import dev.ilg.launcher.process.ServiceState;
import dev.ilg.launcher.process.ServiceStatus;
import dev.ilg.launcher.process.Supervisor;
import dev.ilg.launcher.suite.Credentials;
import dev.ilg.launcher.suite.PortPlan;
import dev.ilg.launcher.suite.PortPlan.Place;
import dev.ilg.launcher.suite.Setting;
import dev.ilg.launcher.suite.Suite;
import dev.ilg.launcher.system.Home;
import dev.ilg.launcher.system.Http;
import dev.ilg.launcher.system.SecretStore;
import dev.ilg.platform.clock.FileClock;
import dev.ilg.platform.token.ServiceTokens;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A private copy of everything, lived through from an empty database to the last day. */
public final class Demo implements AutoCloseable {

  private static final Instant START = Instant.parse("2026-03-02T03:30:00Z");
  private static final LocalDate FIRST_DAY = LocalDate.parse("2026-03-02");
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final String SEARCH = "(keywords:demo)";
  private static final int FEWEST_A_DAY = 14;
  private static final int MOST_A_DAY = 20;
  private static final int MOST_A_WEEK = 100;
  private static final int WITHDRAW_AFTER_DAYS = 7;
  private static final int SPARE_CREDITS = 20;

  private final DemoOptions options;
  private final Home home;
  private final PrintStream out;
  private final Http http = new Http();
  private final PortPlan ports = PortPlan.free(RandomGenerator.getDefault());
  private final Supervisor supervisor;
  private volatile boolean closing;

  public Demo(DemoOptions options, Home home, PrintStream out) {
    this.options = options;
    this.home = home;
    this.out = out;
    this.supervisor = new Supervisor(home.run(), this::tell);
  }

  /** Runs it; what it started runs until {@link #close}. */
  public Report run() {
    var began = System.nanoTime();
    var credentials = new Credentials(new SecretStore(home.folder("secrets")));
    var clock = FileClock.open(home.clock(), InstantSource.system());
    clock.set(START, 0);
    start(credentials);

    var scene =
        new DemoScene(http, address(Place.API), credentials)
            .make(
                new DemoScene.Wish(
                    options.leads() + SPARE_CREDITS,
                    "https://www.linkedin.com/sales/search/people?query=" + SEARCH,
                    FEWEST_A_DAY,
                    MOST_A_DAY,
                    WITHDRAW_AFTER_DAYS));
    var judge = new JudgeClient(http, address(Place.JUDGE));
    var reader = new FiguresReader(scene.client(), scene.campaign());
    var book = new DayBook(reader, out);
    var tokens = ServiceTokens.verifier(credentials.service(), Clock.systemUTC());
    var workloads = new WorkloadClient(http, address(Place.DATA), tokens);
    book.begin();
    new Days(clock, workloads, judge, book).live(ZONE, end());

    var figures = reader.read(FIRST_DAY, FIRST_DAY.plusDays(options.days()));
    var journal = judge.read(credentials.linkedIn().email(), SEARCH);
    var rules = new Rules(ZONE, FIRST_DAY, options.days(), FEWEST_A_DAY, MOST_A_DAY, MOST_A_WEEK);
    return new Report(
        options.seed(),
        options.days(),
        Figures.Leads.of(figures.leads()),
        figures.records(),
        figures.credits(),
        JournalCounts.of(journal.entries(), ZONE),
        Comparison.of(figures, journal, rules),
        Math.round((System.nanoTime() - began) / 1e8) / 10.0);
  }

  /** The last thing that each service said that matters, for a failure. */
  public List<String> lastWords() {
    return supervisor.statuses().stream()
        .map(
            status ->
                "%-15s %-10s %s"
                    .formatted(
                        status.name(),
                        status.state().name().toLowerCase(Locale.ROOT),
                        LastWords.of(home.log(status.name()), 0)))
        .toList();
  }

  @Override
  public void close() {
    closing = true;
    supervisor.close();
  }

  private void start(Credentials credentials) {
    var simulator =
        Map.of(
            "ILG_SIMULATOR_SEED", "" + options.seed(),
            "ILG_SIMULATOR_LEADS", "" + options.leads(),
            "ILG_SIMULATOR_VARIANTS", options.variants());
    var setting = new Setting(home, ports, true, false, simulator, options.without());
    var suite = new Suite(setting, credentials, http);
    out.println(
        "starting a private copy of everything in %s%s"
            .formatted(home.root(), suite.hasBroker() ? "" : " (no RabbitMQ: by polling)"));
    for (var stage : suite.stages()) {
      supervisor.start(stage.programs());
    }
  }

  private void tell(ServiceStatus status) {
    if (closing) {
      return;
    }
    if (status.state() == ServiceState.READY) {
      out.printf(Locale.ROOT, "  %-15s ready after %.1f s%n", status.name(), status.seconds());
    } else if (status.state() == ServiceState.RESTARTING) {
      out.printf("  %-15s %s%n", status.name(), status.note());
    }
  }

  private Instant end() {
    return FIRST_DAY.plusDays(options.days()).atStartOfDay(ZONE).toInstant();
  }

  private URI address(Place place) {
    return URI.create("http://127.0.0.1:" + ports.of(place));
  }
}
