package dev.ilg.linkedin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.ilg.linkedin.act.Sending;
import dev.ilg.linkedin.login.CheckpointStep;
import dev.ilg.linkedin.login.SignIn;
import dev.ilg.linkedin.page.Timeouts;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.linkedin.session.BrowserSession;
import dev.ilg.linkedin.session.BrowserSettings;
import dev.ilg.linkedin.session.Chromium;
import dev.ilg.linkedin.session.LinkedIn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page object walks the pages that the simulator serves, which tells what really arrived. */
// After the other contract tests: it moves the time of the simulator that they share.
@Order(Integer.MAX_VALUE - 1)
@ExtendWith({Site.Starts.class, LinkedInContractIT.KeepsPicture.class})
class LinkedInContractIT {

  private static final String PASSWORD = "correct horse";
  private static final Timeouts TIMEOUTS =
      new Timeouts(Duration.ofSeconds(20), Duration.ofSeconds(8), Duration.ofSeconds(4));
  private static final List<String> DRIFT = new ArrayList<>();
  private static final AtomicInteger ACCOUNTS = new AtomicInteger();

  private static Simulator simulator;
  private static Chromium browser;

  private BrowserSession session;
  private LinkedIn linkedIn;
  private String email;
  private String query;

  @BeforeAll
  static void start(Site site) {
    simulator = site.simulator();
    browser =
        new Chromium(
            new BrowserSettings(simulator.origin(), Optional.empty(), TIMEOUTS),
            (element, rank) -> DRIFT.add(element + " " + rank));
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void signIn(TestInfo test) throws Exception {
    var name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
    email = name + ACCOUNTS.incrementAndGet() + "@example.com";
    query = "query" + name;
    simulator.register(email, PASSWORD);
    session = browser.open(null);
    linkedIn = session.linkedIn();
    assertThat(linkedIn.signIn(email, PASSWORD)).isEqualTo(new SignIn.SignedIn());
    DRIFT.clear();
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void tellsAWrongPassword() {
    try (var other = browser.open(null)) {
      assertThat(other.linkedIn().signIn(email, "something else"))
          .isEqualTo(new SignIn.WrongPassword());
    }
  }

  @ParameterizedTest
  @CsvSource({"EMAIL_CODE, CHECKPOINT_CODE", "SMS_CODE, CHECKPOINT_CODE"})
  void goesOnWithTheRightCodeAlone(String kind, Refusal refusal) throws Exception {
    simulator.challenge(email, kind, "123456");

    try (var other = browser.open(null)) {
      var asked = other.linkedIn();
      assertThat(asked.signIn(email, PASSWORD)).isEqualTo(new SignIn.Stopped(refusal));
      assertThat(asked.enterCode("000000")).isEqualTo(new CheckpointStep.Refused());
      assertThat(asked.enterCode("000001")).isEqualTo(new CheckpointStep.Refused());
      assertThat(asked.enterCode("123456")).isEqualTo(new CheckpointStep.Passed());
      assertThat(asked.card("me").standing()).isEqualTo(Standing.SELF);
    }
  }

  @Test
  void goesOnInTheMiddleOfASessionToo() throws Exception {
    simulator.challenge(email, "AUTHENTICATOR", "JBSWY3DPEHPK3PXP");
    assertThatThrownBy(() -> linkedIn.card("me"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.CHECKPOINT_TOTP));
    assertThat(linkedIn.enterCode("12345")).isEqualTo(new CheckpointStep.Refused());

    simulator.challenge(email, "SMS_CODE", "77");
    assertThat(linkedIn.lookAtCheckpoint())
        .isEqualTo(new CheckpointStep.Stopped(Refusal.CHECKPOINT_CODE));
    assertThat(linkedIn.enterCode("77")).isEqualTo(new CheckpointStep.Passed());

    assertThat(linkedIn.card("me").standing()).isEqualTo(Standing.SELF);
  }

  @Test
  void waitsForAnApprovalInTheApp() throws Exception {
    simulator.challenge(email, "APP", "");

    try (var other = browser.open(null)) {
      var asked = other.linkedIn();
      var stopped = Refusal.CHECKPOINT_APP;
      assertThat(asked.signIn(email, PASSWORD)).isEqualTo(new SignIn.Stopped(stopped));
      assertThat(asked.lookAtCheckpoint()).isEqualTo(new CheckpointStep.Stopped(stopped));
      simulator.approve(email);
      assertThat(asked.lookAtCheckpoint()).isEqualTo(new CheckpointStep.Passed());
    }
  }

  @ParameterizedTest
  @CsvSource({"CAPTCHA, CAPTCHA", "RESTRICTED, RESTRICTED"})
  void leavesToTheOwnerWhatNoCodeAnswers(String kind, Refusal refusal) throws Exception {
    simulator.challenge(email, kind, "");

    try (var other = browser.open(null)) {
      assertThat(other.linkedIn().signIn(email, PASSWORD)).isEqualTo(new SignIn.Stopped(refusal));
    }
  }

  @Test
  void staysSignedInFromItsState() throws Exception {
    var person = stranger();

    try (var restored = browser.open(session.state())) {
      assertThat(restored.linkedIn().card(slug(person)).memberId()).isEqualTo(memberId(person));
    }
  }

  @Test
  void refusesToReadSignedOut() {
    try (var fresh = browser.open(null)) {
      assertThatThrownBy(() -> fresh.linkedIn().foundPage(search(), 1))
          .isInstanceOfSatisfying(
              RefusedException.class,
              refused -> assertThat(refused.refusal()).isEqualTo(Refusal.SESSION_EXPIRED));
    }
  }

  @Test
  void readsEveryRowOfEveryPage() throws Exception {
    var first = linkedIn.foundPage(search(), 1);
    var second = linkedIn.foundPage(search(), 2);
    var third = linkedIn.foundPage(search(), 3);

    assertThat(first.rows()).hasSize(25);
    assertThat(List.of(first.last(), second.last(), third.last()))
        .containsExactly(false, false, true);
    var found = new ArrayList<String>();
    for (var page : List.of(first, second, third)) {
      page.rows().forEach(row -> found.add(row.salesId()));
    }
    assertThat(found)
        .containsExactlyElementsOf(
            simulator.people(query).stream().map(it -> text(it, "salesId")).toList());
    assertThat(first.rows().getFirst().title()).isNotBlank();
    assertThat(first.rows().getFirst().company()).isNotBlank();
    assertThat(first.rows().getFirst().location()).isNotBlank();
    assertThat(DRIFT).isEmpty();
  }

  @Test
  void readsALeadListToo() {
    var page = linkedIn.foundPage("https://www.linkedin.com/sales/lists/people/42", 2);

    assertThat(page.rows()).hasSize(25);
    assertThat(page.rows().getFirst().title()).isNotBlank();
    assertThat(DRIFT).isEmpty();
  }

  @Test
  void findsTheWayFromTheListToTheProfile() throws Exception {
    var person = stranger();
    var row =
        linkedIn.foundPage(search(), 1).rows().stream()
            .filter(it -> it.salesId().equals(text(person, "salesId")))
            .findFirst();

    var slug = linkedIn.publicSlug(row.orElseThrow().salesUrl());
    var profile = linkedIn.profile(slug);

    assertThat(profile.card().slug()).isEqualTo(slug(person));
    assertThat(profile.card().memberId()).isEqualTo(memberId(person));
    assertThat(profile.card().name()).isEqualTo(text(person, "name"));
    assertThat(profile.title()).isEqualTo(row.get().title());
    assertThat(profile.company()).isEqualTo(row.get().company());
    assertThat(profile.card().location()).isEqualTo(row.get().location());
    assertThat(profile.card().degree()).isEqualTo(row.get().degree());
    assertThat(profile.card().headline()).isNotBlank();
    assertThat(DRIFT).isEmpty();
  }

  @Test
  void tellsEveryStandingApart() throws Exception {
    for (var person : simulator.people(query).subList(0, 25)) {
      if (!person.get("gone").getAsBoolean()) {
        var expected =
            switch (text(person, "row")) {
              case "CONNECT_FIRST" -> Standing.CONNECTABLE;
              case "FOLLOW_FIRST" -> Standing.FOLLOW_FIRST;
              default -> Standing.INCOMING;
            };
        if (!text(person, "degree").equals("1st")) {
          assertThat(linkedIn.card(slug(person)).standing()).isEqualTo(expected);
        }
      }
    }
    assertThat(linkedIn.card("me").standing()).isEqualTo(Standing.SELF);
    assertThat(DRIFT).isEmpty();
  }

  @Test
  void followsAFormerSlugAndMissesAGoneProfile() throws Exception {
    var person = stranger();
    assertThat(linkedIn.card(text(person, "formerSlug")).slug()).isEqualTo(slug(person));

    assertThatThrownBy(() -> linkedIn.card("nobody-has-this-name"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.PROFILE_GONE));
  }

  @Test
  void invitesWithANoteAndSeesItPending() throws Exception {
    var person = stranger();

    var sending = linkedIn.connect(member(person), "Guten Tag, schön Sie zu finden.", () -> true);

    assertThat(sending).isInstanceOf(Sending.Sent.class);
    assertThat(linkedIn.card(slug(person)).standing()).isEqualTo(Standing.PENDING);
    assertThat(linkedIn.isOnSentList(member(person))).isTrue();
    assertThat(simulator.journal("INVITE").getLast().toString())
        .contains("Guten Tag, schön Sie zu finden.");
    assertThat(DRIFT).isEmpty();
  }

  @Test
  void invitesThroughTheMenuWithoutANote() throws Exception {
    var person = first(it -> isStranger(it) && text(it, "row").equals("FOLLOW_FIRST"));

    var sending = linkedIn.connect(member(person), "", () -> true);

    assertThat(sending).isInstanceOf(Sending.Sent.class);
    assertThat(DRIFT).isEmpty();
  }

  @Test
  void clicksNothingWhenTheGateIsClosed() throws Exception {
    var person = stranger();
    var before = simulator.journal("INVITE").size();
    var asked = new int[1];

    assertThat(linkedIn.connect(member(person), "Hallo", () -> false))
        .isEqualTo(new Sending.Withheld());
    assertThat(linkedIn.connect(member(person), "Hallo", () -> asked[0]++ == 0))
        .isEqualTo(new Sending.Withheld());
    assertThat(simulator.journal("INVITE")).hasSize(before);
  }

  @Test
  void saysThatLinkedInWantsAnEmail() throws Exception {
    var person = first(it -> it.get("emailGate").getAsBoolean() && !it.get("gone").getAsBoolean());

    assertThat(linkedIn.connect(member(person), "Hallo", () -> true))
        .isInstanceOfSatisfying(
            Sending.NotSent.class, it -> assertThat(it.refusal()).isEqualTo(Refusal.EMAIL_NEEDED));
  }

  @Test
  void refusesAnotherPerson() throws Exception {
    var person = stranger();
    var other = new Member(slug(person), "ACoAAsomebodyelse", "X");

    assertThatThrownBy(() -> linkedIn.connect(other, "", () -> true))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.WRONG_PERSON));
  }

  @Test
  void withdrawsAndSeesItGone() throws Exception {
    var person = stranger();
    linkedIn.connect(member(person), "", () -> true);

    assertThat(linkedIn.withdraw(member(person), () -> true)).isInstanceOf(Sending.Sent.class);

    assertThat(linkedIn.isOnSentList(member(person))).isFalse();
    assertThat(simulator.journal("WITHDRAWAL")).isNotEmpty();
    // Once withdrawn, LinkedIn takes no new invite for three weeks.
    assertThat(linkedIn.connect(member(person), "", () -> true))
        .isInstanceOfSatisfying(
            Sending.NotSent.class, it -> assertThat(it.refusal()).isEqualTo(Refusal.COOLDOWN));
    assertThat(DRIFT).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SDUI_MARCH, ENGLISH, TWO_BUTTONS",
    "SDUI_MARCH, GERMAN, ASK",
    "SDUI_MAY, ENGLISH, ASK",
    "SDUI_MAY, GERMAN, TWO_BUTTONS",
    "SDUI_MAY_LATE, ENGLISH, TWO_BUTTONS",
    "SDUI_MAY_LATE, GERMAN, ASK",
    "DATA_VIEW_NAME, ENGLISH, ASK",
    "DATA_VIEW_NAME, GERMAN, TWO_BUTTONS",
    "CLASSIC, ENGLISH, TWO_BUTTONS",
    "CLASSIC, GERMAN, ASK"
  })
  void readsInvitesAndWithdrawsInEveryBuild(String layout, String tongue, String steps)
      throws Exception {
    email = layout.toLowerCase(Locale.ROOT) + tongue.toLowerCase(Locale.ROOT) + "@example.com";
    query = "query" + layout + tongue;
    simulator.register(email, PASSWORD);
    simulator.show(email, layout, tongue, steps);
    try (var other = browser.open(null)) {
      var pages = other.linkedIn();
      assertThat(pages.signIn(email, PASSWORD)).isEqualTo(new SignIn.SignedIn());
      var follow = first(it -> isStranger(it) && text(it, "row").equals("FOLLOW_FIRST"));
      var person = stranger();

      var seen = pages.profile(slug(person));
      assertThat(seen.card().standing()).isEqualTo(Standing.CONNECTABLE);
      assertThat(seen.card().memberId()).isEqualTo(memberId(person));
      assertThat(seen.card().name()).isEqualTo(text(person, "name"));
      assertThat(seen.card().degree()).isEqualTo(text(person, "degree").charAt(0) - '0');
      assertThat(seen.title()).isNotBlank();
      assertThat(seen.company()).isNotBlank();
      assertThat(seen.card().location()).isNotBlank();
      assertThat(pages.card(slug(follow)).standing()).isEqualTo(Standing.FOLLOW_FIRST);
      var look = layout + " " + tongue;
      OutcomeTable.answered("PROFILE", look, seen.card().standing());
      var sending = pages.connect(member(person), "Guten Tag", () -> true);
      OutcomeTable.answered("INVITE", look, sending.getClass().getSimpleName());
      assertThat(sending).isInstanceOf(Sending.Sent.class);
      assertThat(simulator.journal("INVITE").getLast().toString())
          .contains("Guten Tag", memberId(person));
      assertThat(pages.connect(member(follow), "", () -> true)).isInstanceOf(Sending.Sent.class);
      var withdrawal = pages.withdraw(member(person), () -> true);
      OutcomeTable.answered("WITHDRAWAL", look, withdrawal.getClass().getSimpleName());
      assertThat(withdrawal).isInstanceOf(Sending.Sent.class);
      assertThat(simulator.journal("WITHDRAWAL").getLast().toString()).contains(memberId(person));
    }
  }

  @Test
  void seesWhoAcceptedWritesAndSeesWhoReplied() throws Exception {
    var invited = new ArrayList<Member>();
    for (var person : simulator.people(query)) {
      if (isStranger(person) && invited.size() < 6) {
        invited.add(member(person));
        assertThat(linkedIn.connect(member(person), "Hallo", () -> true))
            .isInstanceOf(Sending.Sent.class);
      }
    }
    simulator.advance(Duration.ofDays(30));

    var seen = linkedIn.connections(Set.copyOf(invited.stream().map(Member::slug).toList()));
    var accepted = invited.stream().filter(it -> seen.slugs().contains(it.slug())).toList();
    assertThat(seen.complete()).isTrue();
    assertThat(accepted).isNotEmpty();

    var member = accepted.getFirst();
    assertThat(linkedIn.card(member.slug()).standing()).isEqualTo(Standing.CONNECTED);
    assertThat(linkedIn.thread(member).shows("Hallo")).isTrue();
    var text = "Danke für die Verbindung!\nHaben Sie Zeit?";
    assertThat(linkedIn.message(member, text, () -> true)).isInstanceOf(Sending.Sent.class);
    assertThat(linkedIn.thread(member).shows(text)).isTrue();
    assertThat(simulator.journal("MESSAGE").getLast().toString()).contains("Haben Sie Zeit?");

    simulator.advance(Duration.ofDays(30));
    var conversations = linkedIn.conversations();
    assertThat(conversations.complete()).isTrue();
    assertThat(conversations.rows()).hasSizeGreaterThanOrEqualTo(accepted.size());
    for (var row : conversations.rows()) {
      var person = accepted.stream().filter(it -> it.name().equals(row.name())).findFirst();
      if (person.isPresent()) {
        assertThat(linkedIn.thread(person.get()).theyReplied(List.of("Hallo", text)))
            .isEqualTo(row.mayHoldNews());
      }
    }
    assertThat(conversations.rows()).anyMatch(row -> row.mayHoldNews());
    assertThat(DRIFT).isEmpty();
  }

  private String search() {
    return "https://www.linkedin.com/sales/search/people?query=" + query + "&viewAllFilters=true";
  }

  private JsonObject stranger() throws Exception {
    return first(it -> isStranger(it) && text(it, "row").equals("CONNECT_FIRST"));
  }

  private JsonObject first(Predicate<JsonObject> wanted) throws Exception {
    return simulator.people(query).stream().filter(wanted).findFirst().orElseThrow();
  }

  private static boolean isStranger(JsonObject person) {
    return !person.get("gone").getAsBoolean()
        && !person.get("emailGate").getAsBoolean()
        && !text(person, "degree").equals("1st")
        && !text(person, "row").equals("INCOMING");
  }

  private static Member member(JsonObject person) {
    return new Member(slug(person), memberId(person), text(person, "name"));
  }

  private static String slug(JsonObject person) {
    return text(person, "slug");
  }

  private static String memberId(JsonObject person) {
    return text(person, "memberId");
  }

  private static String text(JsonObject person, String field) {
    return person.get(field).getAsString();
  }

  /** Leaves a picture of the page on which a claim failed. */
  static final class KeepsPicture implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) throws Exception {
      var test = (LinkedInContractIT) context.getRequiredTestInstance();
      if (context.getExecutionException().isPresent()) {
        var name = "target/failed-" + context.getRequiredTestMethod().getName();
        Files.write(Path.of(name + ".png"), test.session.screenshot());
        Files.writeString(Path.of(name + ".html"), test.session.html());
      }
    }
  }
}
