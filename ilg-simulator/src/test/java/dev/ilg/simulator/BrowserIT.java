package dev.ilg.simulator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import dev.ilg.simulator.relation.ReplyCause;
import dev.ilg.simulator.world.ActionRow;
import dev.ilg.simulator.world.Degree;
import dev.ilg.simulator.world.Person;
import dev.ilg.testing.SettableClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserIT {

  private static final String NOTE = "Guten Tag, Ihr Weg über \"Umwege\" & <Ziele> gefällt mir.";
  private static final String FOLLOW_UP = "Thanks for connecting!\n\nShall we talk on Monday?";
  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium");

  @TempDir Path data;

  private final SettableClock clock = SettableClock.at("2026-05-04T08:00:00Z");
  private RunningSimulator simulator;
  private Playwright playwright;
  private Page page;

  @BeforeEach
  void open() {
    simulator = RunningSimulator.start(data, clock);
    playwright = Playwright.create();
    var executable = BROWSERS.stream().map(Path::of).filter(Files::exists).findFirst();
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable.orElseThrow())
                    .setArgs(List.of("--no-sandbox")));
    page =
        browser
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL(simulator.pages())
                    .setViewportSize(1280, 800))
            .newPage();
    page.setDefaultTimeout(10_000);
    page.onPageError(
        error -> {
          throw new AssertionError(error);
        });
  }

  @AfterEach
  void close() {
    playwright.close();
    simulator.close();
  }

  @Test
  void anInviteGoesFromTheSearchToAConversation() {
    var person = simulator.someone(this::isEasyToWin);

    signIn();
    assertThat(namesOfAllPages()).hasSize(120).contains(person.fullName());
    page.navigate("/in/" + person.slug() + "/");
    readTheLowerSections();
    inviteThroughTheShadowRoot(person);
    findInTheSentList(person);
    clock.advance(simulator.reactionOf(person).acceptsAfter());
    seeTheConnection(person);
    openTheThreadAndWrite(person);
    clock.advance(simulator.reactionOf(person).repliesAfter());
    readTheReply(person);
  }

  @Test
  void aPendingInviteIsWithdrawnFromTheSentList() {
    var person = simulator.someone(this::isEasyToWin);
    signIn();

    page.navigate("/preload/custom-invite/?vanityName=" + person.slug());
    page.getByRole(AriaRole.BUTTON, named("Send without a note")).click();
    assertThat(page.locator(".artdeco-toast--success")).containsText(person.fullName());
    page.navigate("/mynetwork/invitation-manager/sent/");
    page.getByLabel("Withdraw invitation sent to " + person.fullName()).click();
    page.locator("dialog[open]").getByText("Withdraw", exactly()).click();

    assertThat(page.locator("[role=listitem]")).hasCount(0);
    page.navigate("/in/" + person.slug() + "/");
    assertThat(connectOf(person).locator("visible=true").first()).isVisible();
  }

  @Test
  void salesNavigatorInvitesFromTheLeadPage() {
    var person = simulator.someone(this::isEasyToWin);
    signIn();

    page.navigate("/sales/lead/" + person.keys().salesId() + ",NAME_SEARCH,abcd");
    shoot("lead");
    page.getByLabel("Open actions overflow menu").click();
    assertThat(page.locator("#hue-web-menu-outlet a[href*='/in/']"))
        .hasText("View LinkedIn profile");
    page.locator("#hue-web-menu-outlet").getByText("Connect", exactly()).click();
    page.locator("textarea#connect-cta-form__invitation").fill(NOTE);
    shoot("sales-connect");
    page.locator("button.connect-cta-form__send").click();
    assertThat(page.locator(".artdeco-toast--success")).isVisible();
    page.getByLabel("Open actions overflow menu").click();

    assertThat(page.locator("#hue-web-menu-outlet")).containsText("Connect — Pending");
  }

  private boolean isEasyToWin(Person person) {
    var setting = person.setting();
    var reaction = simulator.reactionOf(person);
    return setting.degree() != Degree.FIRST
        && setting.row() == ActionRow.CONNECT_FIRST
        && !setting.gone()
        && !setting.emailGate()
        && !setting.openProfile()
        && reaction.accepts()
        && reaction.replyCause() == ReplyCause.FIRST_MESSAGE;
  }

  private void signIn() {
    page.navigate("/feed/");
    assertThat(page).hasURL(Pattern.compile(".*/login\\?session_redirect=.*"));
    shoot("login");
    page.locator("[autocomplete~=username]:visible").fill("erika@example.test");
    page.locator("[autocomplete=current-password]:visible").fill("correct horse");
    page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
    assertThat(page.locator("[data-testid=mainFeed]")).isVisible();
    shoot("feed");
  }

  private List<String> namesOfAllPages() {
    page.navigate("/sales/search/people?query=" + Visitor.encode(RunningSimulator.QUERY));
    var names = Stream.<String>empty();
    while (true) {
      var filled = namesOfThePage();
      names = Stream.concat(names, filled.stream());
      var next = page.locator("[data-sn-view-name=search-pagination] button[aria-label=Next]");
      if (next.isDisabled()) {
        return names.map(String::strip).toList();
      }
      var state = page.locator(".artdeco-pagination__page-state").innerText();
      next.click();
      assertThat(page.locator(".artdeco-pagination__page-state")).not().hasText(state);
    }
  }

  private List<String> namesOfThePage() {
    var names = page.locator("[data-x-search-result=LEAD] [data-anonymize=person-name]");
    var rows = page.locator("[data-x-search-result=LEAD]").count();
    assertThat(names.count()).isLessThan(rows);
    shoot("search");
    page.locator("#search-results-container").hover();
    while (names.count() < rows) {
      page.mouse().wheel(0, 500);
      page.waitForFunction("() => new Promise(done => requestAnimationFrame(() => done(true)))");
    }
    return names.allTextContents();
  }

  private void readTheLowerSections() {
    shoot("profile");
    var experience = page.locator("section[componentkey$=ExperienceTopLevelSection]");
    assertThat(experience).hasCount(0);
    page.locator("main#workspace").hover();
    page.mouse().wheel(0, 3000);
    assertThat(experience.locator("h2")).hasText("Experience");
    shoot("profile-lower");
    page.mouse().wheel(0, -3000);
  }

  private void inviteThroughTheShadowRoot(Person person) {
    assertThat(connectOf(person).count()).isEqualTo(3);
    assertThat(connectOf(person).first()).not().isVisible();
    connectOf(person).locator("visible=true").first().click();
    shoot("invite");
    page.getByRole(AriaRole.BUTTON, named("Add a note")).click();
    assertThat(page.getByLabel("Send invitation")).isDisabled();
    page.locator("textarea#custom-message").fill(NOTE);
    shoot("invite-note");
    page.getByLabel("Send invitation").click();
    assertThat(page.locator(".artdeco-toast--success")).containsText("was sent");
    var pending =
        page.getByLabel("Pending, click to withdraw invitation sent to " + person.fullName());
    assertThat(pending.locator("visible=true").first()).isVisible();
    page.reload();
    assertThat(pending.locator("visible=true").first()).isVisible();
    shoot("pending");
  }

  private Locator connectOf(Person person) {
    return page.locator(
        "a[href*='/preload/custom-invite/?vanityName=%s']".formatted(person.slug()));
  }

  private void findInTheSentList(Person person) {
    clock.advance(Duration.ofMinutes(59));
    page.navigate("/mynetwork/invitation-manager/sent/");
    var card = page.locator("[role=listitem]");
    assertThat(card).containsText(person.fullName());
    assertThat(card).containsText("Sent 59 minutes ago");
    shoot("sent");
  }

  private void seeTheConnection(Person person) {
    page.navigate("/mynetwork/invite-connect/connections/");
    var cards = page.locator("[role=listitem]");
    assertThat(cards).hasCount(10);
    assertThat(cards.first()).containsText(person.fullName());
    assertThat(cards.first()).containsText("Connected on May ");
    shoot("connections");
    page.getByText("Load more").click();
    assertThat(cards).hasCount(20);
    page.locator("main#workspace").hover();
    page.mouse().wheel(0, 5000);
    assertThat(cards).hasCount(30);
  }

  private void openTheThreadAndWrite(Person person) {
    page.navigate("/messaging/");
    shoot("inbox");
    page.locator(
            ".msg-conversation-listitem__link",
            new Page.LocatorOptions().setHasText(person.fullName()))
        .click();
    page.waitForURL("**/messaging/thread/**");
    assertThat(page.locator(".msg-s-event-listitem__body")).hasText(NOTE);
    var send = page.locator("form.msg-form .msg-form__send-button");
    assertThat(send).isDisabled();
    page.locator("form.msg-form [role=textbox]").fill(FOLLOW_UP);
    send.click();
    assertThat(page.locator(".msg-s-event-listitem[data-event-urn]")).hasCount(2);
    assertThat(page.locator(".msg-s-event-listitem--other")).hasCount(0);
    shoot("thread");
    var arrived = new Visitor(simulator.control()).json("/journal").get(-1 + journalLength());
    assertThat(arrived.get("text").asString()).isEqualTo(FOLLOW_UP);
  }

  private int journalLength() {
    return new Visitor(simulator.control()).json("/journal").size();
  }

  private void readTheReply(Person person) {
    page.navigate("/messaging/");
    assertThat(page.locator(".msg-conversation-card__unread-count")).hasText("1");
    page.navigate("/in/" + person.slug() + "/");
    page.locator("a[href*='interop=msgOverlay']:not([aria-label])")
        .locator("visible=true")
        .first()
        .click();
    var bubble = page.getByLabel("Messaging conversation with " + person.fullName());
    assertThat(bubble.locator(".msg-s-event-listitem--other")).hasCount(1);
    shoot("overlay");
    page.navigate("/messaging/");
    assertThat(page.locator(".msg-conversation-card__unread-count")).hasCount(0);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  // Pictures for people, when they ask for them: -Dilg.screenshots=/tmp/ilg-simulator
  private void shoot(String name) {
    var folder = System.getProperty("ilg.screenshots", "");
    if (!folder.isEmpty()) {
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
    }
  }
}
