package dev.ilg.launcher.demo;

import dev.ilg.launcher.api.DemoScene;
import dev.ilg.launcher.clock.WorkloadClient;
import dev.ilg.launcher.judge.Comparison;
import dev.ilg.launcher.judge.Figures;
import dev.ilg.launcher.judge.JournalCounts;
import dev.ilg.launcher.judge.JudgeClient;
import dev.ilg.launcher.judge.Rules;
import dev.ilg.launcher.suite.Credentials;
import dev.ilg.launcher.suite.PortPlan.Place;
import dev.ilg.launcher.suite.PrivateCopy;
import dev.ilg.launcher.system.Home;
import dev.ilg.launcher.system.Http;
import dev.ilg.launcher.system.SecretStore;
import dev.ilg.platform.clock.FileClock;
import dev.ilg.platform.token.ServiceTokens;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

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
  private final PrivateCopy copy;

  public Demo(DemoOptions options, Home home, PrintStream out) {
    this.options = options;
    this.home = home;
    this.out = out;
    this.copy = new PrivateCopy(home, out, http);
  }

  /** Runs it; what it started runs until {@link #close}. */
  public Report run() {
    var began = System.nanoTime();
    var credentials = new Credentials(new SecretStore(home.folder("secrets")));
    var clock = FileClock.open(home.clock(), InstantSource.system());
    clock.set(START, 0);
    copy.start(
        credentials,
        Map.of(
            "ILG_SIMULATOR_SEED", "" + options.seed(),
            "ILG_SIMULATOR_LEADS", "" + options.leads(),
            "ILG_SIMULATOR_VARIANTS", options.variants()),
        options.without());

    var scene =
        new DemoScene(http, copy.address(Place.API), credentials)
            .make(
                new DemoScene.Wish(
                    options.leads() + SPARE_CREDITS,
                    "https://www.linkedin.com/sales/search/people?query=" + SEARCH,
                    FEWEST_A_DAY,
                    MOST_A_DAY,
                    WITHDRAW_AFTER_DAYS));
    var judge = new JudgeClient(http, copy.address(Place.JUDGE));
    var reader = new FiguresReader(scene.client(), scene.campaign());
    var book = new DayBook(reader, out);
    var tokens = ServiceTokens.verifier(credentials.service(), Clock.systemUTC());
    var workloads = new WorkloadClient(http, copy.address(Place.DATA), tokens);
    book.begin();
    new Days(clock, workloads, judge, book::end).live(ZONE, end());

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
    return copy.lastWords();
  }

  @Override
  public void close() {
    copy.close();
  }

  private Instant end() {
    return FIRST_DAY.plusDays(options.days()).atStartOfDay(ZONE).toInstant();
  }
}
