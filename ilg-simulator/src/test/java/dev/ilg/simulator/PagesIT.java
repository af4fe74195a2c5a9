package dev.ilg.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.simulator.world.ActionRow;
import dev.ilg.simulator.world.Degree;
import dev.ilg.simulator.world.Person;
import dev.ilg.testing.SettableClock;
import java.nio.file.Path;
import java.util.HashSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

class PagesIT {

  @TempDir static Path data;
  private static RunningSimulator simulator;

  @BeforeAll
  static void start() {
    simulator = RunningSimulator.start(data, SettableClock.at("2026-05-04T08:00:00Z"));
  }

  @AfterAll
  static void stop() {
    simulator.close();
  }

  @Test
  void aStrangerIsSentToTheLoginAndBackAgain() {
    var stranger = new Visitor(simulator.pages());

    var login = stranger.get("/sales/search/people?query=x");
    var path = login.uri().getPath() + "?" + login.uri().getRawQuery();
    var landing = stranger.signIn(path, "new@example.test", "long enough");

    assertThat(path)
        .isEqualTo("/sales/login?session_redirect=%2Fsales%2Fsearch%2Fpeople%3Fquery%3Dx");
    assertThat(landing.uri().toString()).endsWith("/sales/search/people?query=x");
    assertThat(stranger.cookie("li_at")).isNotEmpty();
    assertThat(stranger.cookie("JSESSIONID")).startsWith("ajax:");
  }

  @Test
  void aWrongPasswordIsToldAtTheForm() {
    Visitor.signedIn(simulator.pages(), "known@example.test", "the right one");

    var answer =
        new Visitor(simulator.pages()).signIn("/login", "known@example.test", "the wrong one");

    assertThat(answer.uri().getPath()).isEqualTo("/checkpoint/lg/login-submit");
    assertThat(Jsoup.parse(answer.body()).select("#error-for-password").text())
        .contains("Wrong email or password");
  }

  @Test
  void aLoginLeadsToNoOtherSite() {
    var landing =
        new Visitor(simulator.pages())
            .signIn("/login?session_redirect=//evil.test/", "a@example.test", "long enough");

    assertThat(landing.uri().toString()).isEqualTo(simulator.pages() + "/feed/");
  }

  @Test
  void aSearchPagesThroughEverybodyOnce(TestInfo test) {
    var visitor = asVisitor(test);
    var names = new HashSet<String>();

    for (int page = 1; page <= 5; page++) {
      var rows = search(visitor, page).select("[data-x-search-result=LEAD]");
      assertThat(rows).hasSize(page < 5 ? 25 : 20);
      rows.forEach(row -> names.add(row.attr("data-scroll-into-view")));
    }

    assertThat(names).hasSize(120);
    assertThat(search(visitor, 5).select("button[aria-label=Next]").first().hasAttr("disabled"))
        .isTrue();
    assertThat(search(visitor, 9).select("h3").text()).contains("No leads matched your search");
  }

  @Test
  void aRowNamesTheTenureNotTheTitleAsJobTitle(TestInfo test) {
    var row = search(asVisitor(test), 1).select("[data-x-search-result=LEAD] template").first();

    assertThat(row.select("[data-anonymize=job-title]").text()).contains(" in role · ");
    assertThat(row.select("[data-anonymize=title]").text())
        .isEqualTo(simulator.found().getFirst().work().title());
    assertThat(row.select("a[data-control-name=view_lead_panel_via_search_lead_name]").attr("href"))
        .startsWith(
            "/sales/lead/" + simulator.found().getFirst().keys().salesId() + ",NAME_SEARCH,");
  }

  @Test
  void aListNamesTheTitleAsJobTitle(TestInfo test) {
    var rows = asVisitor(test).page("/sales/lists/people/4711").select("tr[data-row-id]");

    assertThat(rows).hasSize(25);
    assertThat(rows.first().select("[data-anonymize=job-title]").text()).doesNotContain("in role");
  }

  @Test
  void theRowOfAStrangerLeadsWithConnectOrHidesItInTheMenu(TestInfo test) {
    var visitor = asVisitor(test);
    var open = stranger(ActionRow.CONNECT_FIRST);
    var hidden = stranger(ActionRow.FOLLOW_FIRST);

    assertThat(visitor.page(profile(open)).select("._r0w00001 " + connect(open))).hasSize(3);
    assertThat(visitor.page(profile(hidden)).select("._r0w00001 " + connect(hidden))).isEmpty();
    assertThat(visitor.page(profile(hidden)).select("#more-menu " + connect(hidden))).hasSize(1);
  }

  @Test
  void aProfileHasNoMainHeadingButTheNameAndDecoys(TestInfo test) {
    var person = stranger(ActionRow.CONNECT_FIRST);

    var page = asVisitor(test).page(profile(person));

    assertThat(page.title()).isEqualTo(person.fullName() + " | LinkedIn");
    assertThat(page.select("h1")).isEmpty();
    assertThat(page.select("a[href='/in/%s/'] > h2".formatted(person.slug())).text())
        .isEqualTo(person.fullName());
    assertThat(page.select("section[componentkey$=%sTopcard]".formatted(person.memberId())))
        .hasSize(1);
    assertThat(page.select("aside a[aria-label$='to connect']")).hasSize(3);
    assertThat(page.select("dialog[open]")).isEmpty();
  }

  @Test
  void aConnectionHasAMessageLinkAndNoInvite(TestInfo test) {
    var person = simulator.someone(it -> it.setting().degree() == Degree.FIRST);

    var page = asVisitor(test).page(profile(person));

    assertThat(page.select(connect(person))).isEmpty();
    assertThat(page.select("._r0w00001 a[href*=NON_SELF_PROFILE_VIEW]").first().attr("aria-label"))
        .isEmpty();
  }

  @Test
  void anIncomingRequestIsAcceptedOrIgnored(TestInfo test) {
    var visitor = asVisitor(test);
    var person = simulator.anybody(it -> it.setting().row() == ActionRow.INCOMING);

    var row = visitor.page(profile(person)).select("section ._r0w00001").first();

    assertThat(row.select("button[aria-label]")).hasSize(2);
    assertThat(row.select("button[aria-expanded]")).hasSize(1);
  }

  @Test
  void everyNameOfAPersonLeadsToTheProfile(TestInfo test) {
    var visitor = asVisitor(test);
    var renamed =
        simulator.someone(it -> !it.slug().equals(it.keys().formerSlug()) && !it.setting().gone());

    assertThat(visitor.get("/in/" + renamed.keys().formerSlug() + "/").uri().getPath())
        .isEqualTo(profile(renamed));
    assertThat(visitor.get("/in/" + renamed.memberId() + "/").uri().getPath())
        .isEqualTo(profile(renamed));
    assertThat(visitor.get("/in/me/").uri().getPath()).startsWith("/in/me-");
    assertThat(visitor.page("/in/me/").select("a[href*='/edit/intro/']")).isNotEmpty();
  }

  @Test
  void whatIsGoneIsNotFound(TestInfo test) {
    var visitor = asVisitor(test);
    var gone = simulator.anybody(it -> it.setting().gone());

    for (var path :
        new String[] {profile(gone), "/in/nobody-here/", "/sales/lead/ACwAAxyz,NAME_SEARCH,a"}) {
      var answer = visitor.get(path);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.uri().getPath()).isEqualTo("/404/");
      assertThat(answer.body()).contains("<body id=\"error404\">");
    }
    assertThat(visitor.get("/no/such/page").statusCode()).isEqualTo(404);
  }

  @Test
  void anInviteNeedsTheTokenOfItsSession(TestInfo test) {
    var visitor = asVisitor(test);
    var person = stranger(ActionRow.CONNECT_FIRST);

    var path =
        "/voyager/api/voyagerRelationshipsDashMemberRelationships?action=verifyQuotaAndCreateV2";
    assertThat(visitor.post(path, "{}", "ajax:1").statusCode()).isEqualTo(403);
    assertThat(new Visitor(simulator.pages()).invite(person.memberId(), "").statusCode())
        .isEqualTo(401);
    assertThat(visitor.page(profile(person)).select("a[aria-label^=Pending]")).isEmpty();
  }

  @Test
  void aSecondInviteIsRefused(TestInfo test) {
    var visitor = asVisitor(test);
    var person = stranger(ActionRow.CONNECT_FIRST);

    assertThat(visitor.invite(person.memberId(), "Hi").statusCode()).isEqualTo(200);
    assertThat(visitor.invite(person.memberId(), "Hi").body()).contains("DUPLICATE_INVITATION");

    var page = visitor.page(profile(person));
    assertThat(
            page.select(
                "._r0w00001 a[aria-label='Pending, click to withdraw invitation sent to %s']"
                    .formatted(person.fullName())))
        .hasSize(3);
    assertThat(page.select(connect(person))).isEmpty();
    assertThat(visitor.get("/preload/custom-invite/?vanityName=" + person.slug()).uri().getPath())
        .isEqualTo(profile(person));
  }

  @Test
  void theEmailGateAsksBeforeAnythingIsSent(TestInfo test) {
    var visitor = asVisitor(test);
    var gated =
        simulator.anybody(
            it ->
                it.setting().emailGate()
                    && it.setting().degree() != Degree.FIRST
                    && !it.setting().gone());

    var modal = visitor.page("/preload/custom-invite/?vanityName=" + gated.slug());

    assertThat(modal.select("[role=dialog]:has(#send-invite-modal) input[type=email]")).hasSize(1);
    assertThat(visitor.invite(gated.memberId(), "").body()).contains("EMAIL_REQUIRED");
  }

  @Test
  void theSentListGrowsByTen(TestInfo test) {
    var visitor = asVisitor(test);
    var strangers =
        simulator.found().stream()
            .filter(it -> isStranger(it, ActionRow.CONNECT_FIRST))
            .limit(13)
            .toList();
    strangers.forEach(person -> visitor.invite(person.memberId(), ""));

    var first = visitor.page("/mynetwork/invitation-manager/sent/");
    var pager = first.select("[data-pager]").attr("data-pager");
    var more = visitor.page(pager + "&start=10");

    assertThat(first.select("[role=listitem]")).hasSize(10);
    assertThat(first.text()).contains("People (13)");
    assertThat(more.select("[role=listitem]")).hasSize(3);
    assertThat(more.select("[data-has-more]")).isEmpty();
    assertThat(visitor.withdraw(strangers.getFirst().memberId()).statusCode()).isEqualTo(200);
    assertThat(visitor.page("/mynetwork/invitation-manager/sent/").text()).contains("People (12)");
  }

  @Test
  void theComposerIsForConnectionsOnly(TestInfo test) {
    var visitor = asVisitor(test);
    var contact = simulator.someone(it -> it.setting().degree() == Degree.FIRST);
    var stranger = stranger(ActionRow.FOLLOW_FIRST);

    assertThat(visitor.page(compose(contact)).select("form.msg-form [role=textbox]")).hasSize(1);
    assertThat(visitor.page(compose(stranger)).select("form.msg-form")).isEmpty();
    assertThat(visitor.write(contact.memberId(), "Hello\nagain").statusCode()).isEqualTo(200);
    assertThat(visitor.write(stranger.memberId(), "Hello").statusCode()).isEqualTo(403);
    assertThat(visitor.page("/messaging/").select(".msg-conversation-card__message-snippet").text())
        .isEqualTo("You: Hello again");
  }

  @Test
  void everyPageOfTheNavigationIsThere(TestInfo test) {
    var visitor = asVisitor(test);

    for (var path :
        new String[] {
          "/",
          "/feed/",
          "/mynetwork/",
          "/jobs/",
          "/notifications/",
          "/messaging/",
          "/mynetwork/invitation-manager/",
          "/sales/home",
          "/sales/lists/people",
          "/sales/search/saved-searches",
          "/sales/search/people?savedSearchId=17"
        }) {
      assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(200);
    }
  }

  private static Visitor asVisitor(TestInfo test) {
    return simulator.asVisitor(test.getTestMethod().orElseThrow().getName() + "@example.test");
  }

  private static Document search(Visitor visitor, int page) {
    return visitor.page(
        "/sales/search/people?query=" + Visitor.encode(RunningSimulator.QUERY) + "&page=" + page);
  }

  private static Person stranger(ActionRow row) {
    return simulator.someone(it -> isStranger(it, row));
  }

  private static boolean isStranger(Person person, ActionRow row) {
    var setting = person.setting();
    return setting.degree() != Degree.FIRST
        && setting.row() == row
        && !setting.gone()
        && !setting.emailGate();
  }

  private static String profile(Person person) {
    return "/in/" + person.slug() + "/";
  }

  private static String connect(Person person) {
    return "a[href*='/preload/custom-invite/?vanityName=%s']".formatted(person.slug());
  }

  private static String compose(Person person) {
    return "/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A"
        + person.memberId()
        + "&recipient="
        + person.memberId();
  }
}
