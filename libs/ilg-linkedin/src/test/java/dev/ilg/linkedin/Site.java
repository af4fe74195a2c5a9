package dev.ilg.linkedin;

import com.google.gson.JsonObject;
import dev.ilg.linkedin.login.SignIn;
import dev.ilg.linkedin.page.Timeouts;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.session.BrowserSession;
import dev.ilg.linkedin.session.BrowserSettings;
import dev.ilg.linkedin.session.Chromium;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One simulator and one browser for all contract tests of a run, with people to act on. */
final class Site implements AutoCloseable {

  static final String PASSWORD = "correct horse";
  private static final Timeouts TIMEOUTS =
      new Timeouts(Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofSeconds(3));

  final List<String> drift = new ArrayList<>();
  private static final Timeouts IMPATIENT =
      new Timeouts(Duration.ofSeconds(60), Duration.ofMillis(1500), Duration.ofMillis(300));

  private final Simulator simulator;
  private final Chromium browser;
  private @Nullable Chromium impatient;
  private final Deque<JsonObject> strangers = new ArrayDeque<>();
  // Every tenth person is found by every search.
  private final Set<String> met = new HashSet<>();
  private final Map<String, String> leads = new HashMap<>();
  private int queries;
  private int accounts;

  private Site() throws Exception {
    var jar =
        Simulator.jar()
            .orElseThrow(
                () ->
                    new IllegalStateException("type  ./mvnw -q -Dquick -pl ilg-simulator package"));
    simulator = Simulator.start(jar, Files.createTempDirectory(Path.of("target"), "site"));
    browser = new Chromium(settings(TIMEOUTS), (element, rank) -> drift.add(element + " " + rank));
  }

  Simulator simulator() {
    return simulator;
  }

  /** A session of an account of its own. */
  BrowserSession signedIn(String email) throws Exception {
    simulator.register(email, PASSWORD);
    var session = browser.open(null);
    var answer = session.linkedIn().signIn(email, PASSWORD);
    if (!answer.equals(new SignIn.SignedIn())) {
      throw new IllegalStateException("not signed in: " + answer);
    }
    return session;
  }

  /** A session of nobody yet. */
  BrowserSession signedOut() {
    return browser.open(null);
  }

  /** A session that does not wait long for what will never come, signed in by its state. */
  BrowserSession impatient(String state) {
    var known = impatient;
    if (known == null) {
      known = new Chromium(settings(IMPATIENT), (_, _) -> {});
      impatient = known;
    }
    return known.open(state);
  }

  private BrowserSettings settings(Timeouts timeouts) {
    return new BrowserSettings(simulator.origin(), Optional.empty(), timeouts);
  }

  String newEmail() {
    return "account" + ++accounts + "@example.com";
  }

  /** Somebody whom no test has met, with Connect in the row. */
  Member stranger() throws Exception {
    while (strangers.isEmpty()) {
      simulator.people("site" + ++queries).stream()
          .filter(it -> isStranger(it) && met.add(text(it, "memberId")))
          .forEach(strangers::add);
    }
    var person = strangers.pop();
    leads.put(
        text(person, "memberId"), "/sales/lead/" + text(person, "salesId") + ",NAME_SEARCH,x");
    return member(person);
  }

  /** Path of the lead page of a stranger. */
  String leadOf(Member member) {
    return leads.getOrDefault(member.memberId(), "");
  }

  /** Somebody of a fresh search. */
  JsonObject someone(Predicate<JsonObject> wanted) throws Exception {
    while (true) {
      var found = simulator.people("someone" + ++queries).stream().filter(wanted).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
    }
  }

  static Member member(JsonObject person) {
    return new Member(text(person, "slug"), text(person, "memberId"), text(person, "name"));
  }

  static String text(JsonObject person, String field) {
    return person.get(field).getAsString();
  }

  static boolean isStranger(JsonObject person) {
    return !person.get("gone").getAsBoolean()
        && !person.get("emailGate").getAsBoolean()
        && !text(person, "degree").equals("1st")
        && text(person, "row").equals("CONNECT_FIRST");
  }

  @Override
  public void close() {
    browser.close();
    if (impatient != null) {
      impatient.close();
    }
    simulator.close();
  }

  /** Starts the site with the first test class and stops it after the last. */
  static final class Starts implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Site resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .computeIfAbsent(Site.class, _ -> start(), Site.class);
    }

    private static Site start() {
      try {
        return new Site();
      } catch (Exception broken) {
        throw new IllegalStateException(broken);
      }
    }
  }
}
