package dev.ilg.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.linkedin.act.Sending;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.linkedin.session.BrowserSession;
import dev.ilg.linkedin.session.LinkedIn;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every page object answers when the way to LinkedIn breaks, before and in a page. */
@ExtendWith(Site.Starts.class)
class FaultsIT {

  private static final String SEARCH =
      "https://www.linkedin.com/sales/search/people?query=faults&viewAllFilters=true";

  private static String email;
  private static BrowserSession session;

  private final Site site;
  private Member person;

  FaultsIT(Site site) {
    this.site = site;
  }

  @BeforeAll
  static void signIn(Site site) throws Exception {
    email = site.newEmail();
    session = site.signedIn(email);
  }

  @AfterAll
  static void close() {
    session.close();
  }

  @BeforeEach
  void meet() throws Exception {
    person = site.stranger();
  }

  @AfterEach
  void mend() throws Exception {
    site.simulator().mendAnswers(email);
  }

  enum Page {
    PROFILE((linkedIn, test) -> linkedIn.card(test.person.slug()).standing()),
    SEARCH((linkedIn, _) -> linkedIn.foundPage(FaultsIT.SEARCH, 1).rows().size()),
    LEAD((linkedIn, test) -> linkedIn.publicSlug(test.site.leadOf(test.person))),
    CONNECTIONS((linkedIn, _) -> linkedIn.connections(Set.of()).complete()),
    SENT((linkedIn, test) -> linkedIn.isOnSentList(test.person)),
    CONVERSATIONS((linkedIn, _) -> linkedIn.conversations().complete());

    private final BiFunction<LinkedIn, FaultsIT, Object> read;

    Page(BiFunction<LinkedIn, FaultsIT, Object> read) {
      this.read = read;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SESSION_EXPIRED, SESSION_EXPIRED",
    "TOO_MANY_REQUESTS, RATE_LIMITED",
    "REFUSED, RATE_LIMITED",
    "UNAVAILABLE, UNAVAILABLE"
  })
  void refusesByName(String fault, Refusal refusal) throws Exception {
    refuses(session.linkedIn(), fault, refusal);
  }

  @Test
  void takesAShellForNothingElse() throws Exception {
    try (var impatient = site.impatient(session.state())) {
      refuses(impatient.linkedIn(), "SHELL", Refusal.SHELL);
    }
  }

  private void refuses(LinkedIn pages, String fault, Refusal refusal) throws Exception {
    site.simulator().breakAnswers(email, fault, "/");
    for (var page : Page.values()) {
      var answer = answer(pages, page);
      OutcomeTable.answered(page.name(), fault, answer);
      assertThat(answer).as(page.name()).isEqualTo(refusal);
    }
    var sending = answer(() -> pages.connect(person, "", () -> true));
    OutcomeTable.answered("INVITE", fault, sending);
    var message = answer(() -> pages.message(person, "Hallo", () -> true));
    OutcomeTable.answered("THREAD", fault, message);
    assertThat(sending).isEqualTo(refusal);
    assertThat(message).isEqualTo(refusal);
  }

  @ParameterizedTest
  @CsvSource({"SLOW", "NEVER_IDLE"})
  void readsAllTheSameWhatIsSlowOrNeverIdle(String fault) throws Exception {
    site.simulator().breakAnswers(email, fault, "/");
    for (var page : Page.values()) {
      var answer = answer(session.linkedIn(), page);
      OutcomeTable.answered(page.name(), fault, answer);
      assertThat(answer).as(page.name()).isNotInstanceOf(Refusal.class);
    }
    var sending = session.linkedIn().connect(person, "Hallo", () -> true);
    OutcomeTable.answered("INVITE", fault, sending.getClass().getSimpleName());
    assertThat(sending).isInstanceOf(Sending.Sent.class);
    assertThat(session.linkedIn().thread(person).messages()).isEmpty();
    OutcomeTable.answered("THREAD", fault, "READ");
  }

  @ParameterizedTest
  @CsvSource({
    "SESSION_EXPIRED, /preload/custom-invite/modal",
    "SESSION_EXPIRED, /voyager/",
    "TOO_MANY_REQUESTS, /voyager/",
    "REFUSED, /voyager/"
  })
  void neverClaimsAnInviteThatBrokeOffInTheMiddle(String fault, String path) throws Exception {
    site.simulator().breakAnswers(email, fault, path);

    var sending = session.linkedIn().connect(person, "", () -> true);

    OutcomeTable.answered(
        "INVITE", "middle " + fault + " " + path, sending.getClass().getSimpleName());
    if (sending instanceof Sending.NotSent(var refusal, var _)) {
      assertThat(refusal).isIn(Refusal.RATE_LIMITED, Refusal.SESSION_EXPIRED);
    } else {
      assertThat(sending).isInstanceOf(Sending.Unclear.class);
    }
    site.simulator().mendAnswers(email);
    assertThat(session.linkedIn().card(person.slug()).standing()).isEqualTo(Standing.CONNECTABLE);
    assertThat(site.simulator().journal("INVITE").toString()).doesNotContain(person.memberId());
  }

  private Object answer(LinkedIn pages, Page page) {
    return answer(() -> page.read.apply(pages, this));
  }

  private static Object answer(Supplier<?> read) {
    try {
      return read.get();
    } catch (RefusedException refused) {
      return refused.refusal();
    }
  }
}
