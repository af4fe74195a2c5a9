package dev.ilg.linkedin.messaging;

import com.google.gson.Gson;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import dev.ilg.linkedin.act.Gate;
import dev.ilg.linkedin.act.Sending;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Slug;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The conversation with one person; its header must name the person before anything is typed. */
public final class ThreadPage {

  private static final Logger log = LoggerFactory.getLogger(ThreadPage.class);

  private static final Gson JSON = new Gson();
  private static final int MOST_TURNS = 60;
  private static final Ladder THREAD =
      Ladder.of(
          "thread",
          Rung.css("main .msg-thread"),
          Rung.css(".msg-thread"),
          Rung.css(".msg-overlay-conversation-bubble"));
  private static final Ladder RECIPIENT =
      Ladder.of(
          "thread/recipient",
          Rung.css("a.msg-thread__link-to-profile"),
          Rung.css(".msg-title-bar a[href*='/in/']"),
          Rung.css(".msg-overlay-bubble-header__title a[href*='/in/']"));

  private final Tab tab;

  /** The conversation as it is reached in this tab. */
  public ThreadPage(Tab tab) {
    this.tab = tab;
  }

  /** Opens the conversation with a person and reads it; it is empty before the first message. */
  public ThreadSeen read(Member member) {
    var thread = open(member);
    return seen(thread);
  }

  /** Opens a path of a conversation and says with whom and what was said. */
  public ThreadLook look(String path) {
    tab.open(path);
    var thread = tab.await(THREAD, tab.root());
    var recipient = tab.find(RECIPIENT, thread);
    var address = recipient.map(it -> it.getAttribute("href")).orElse("");
    var name = recipient.map(it -> it.innerText().strip().lines().findFirst().orElse(""));
    return new ThreadLook(
        Slug.of(address).orElse(null), name.filter(it -> !it.isEmpty()).orElse(null), seen(thread));
  }

  /** Sends a text to a person, once, and reads it back. */
  public Sending send(Member member, String text, Gate gate) {
    var thread = open(member);
    var composer = new Composer(tab, thread, new OpenBubbles(tab, member));
    if (!composer.isThere()) {
      return new Sending.NotSent(Refusal.NOT_OFFERED, "thread without a composer");
    }
    composer.write(text);
    if (!gate.mayAct()) {
      composer.clear();
      return new Sending.Withheld();
    }
    return clickAndRead(member, text, composer);
  }

  private Sending clickAndRead(Member member, String text, Composer composer) {
    try {
      composer.send();
      tab.until(
          () -> composer.hasFailed() || shows(text, composer.thread()), tab.timeouts().effect());
      var failed = composer.hasFailed();
      if (!failed && shows(text, composer.thread())) {
        return new Sending.Sent("thread: bubble of ours with the text");
      }
      var why = tab.brokeOff().orElse(Refusal.NOT_SENT);
      if (read(member).shows(text)) {
        return new Sending.Sent("thread, opened again: bubble of ours with the text");
      }
      return failed
          ? new Sending.NotSent(why, "composer said so; thread, opened again: absent")
          : new Sending.Unclear("thread, opened again: no bubble with the text");
    } catch (RefusedException refused) {
      return new Sending.Unclear("read-back refused: " + refused.getMessage());
    } catch (PlaywrightException broken) {
      log.warn("the read-back broke; the next attempt looks at LinkedIn first", broken);
      return new Sending.Unclear("read-back broke");
    }
  }

  private boolean shows(String text, Locator thread) {
    return new ThreadSeen(raw(thread).messages(), true).shows(text);
  }

  // Scrolled up until nothing older comes; what still says that it loads was not read to its
  // beginning.
  private ThreadSeen seen(Locator thread) {
    thread.evaluate(MessagingScripts.UP);
    var seen = raw(thread);
    for (var turn = 0; turn < MOST_TURNS && seen.loads(); turn++) {
      var before = seen;
      thread.evaluate(MessagingScripts.UP);
      if (!tab.until(() -> raw(thread).isMoreThan(before), tab.timeouts().effect())) {
        break;
      }
      seen = raw(thread);
    }
    var writable = tab.shows(Composer.FIELD, thread);
    return new ThreadSeen(seen.messages(), writable, !seen.loads());
  }

  // The full compose link: one with the recipient alone opens another page (dom-facts 14.3).
  private Locator open(Member member) {
    tab.open(
        "/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A"
            + member.memberId()
            + "&recipient="
            + member.memberId()
            + "&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay");
    var thread = tab.await(threadWith(member), tab.root());
    if (!names(tab.await(RECIPIENT, thread), member)) {
      throw new RefusedException(Refusal.WRONG_PERSON, RECIPIENT.element());
    }
    return thread;
  }

  // Bubbles of others may be open beside the person's: only the header tells them apart.
  private static Ladder threadWith(Member member) {
    var header = ".msg-overlay-bubble-header__title ";
    return Ladder.of(
        THREAD.element(),
        THREAD.rungs().get(0),
        THREAD.rungs().get(1),
        Rung.css(
            ".msg-overlay-conversation-bubble:is(:has(%sa[href*='/in/%s']), :has(%sa[href*='/in/%s/']))"
                .formatted(header, member.memberId(), header, Slug.encoded(member.slug()))));
  }

  private static boolean names(Locator link, Member member) {
    return Slug.of(link.getAttribute("href"))
        .filter(it -> it.equals(member.memberId()) || Slug.same(it, member.slug()))
        .isPresent();
  }

  private static RawThread raw(Locator thread) {
    return JSON.fromJson(
        String.valueOf(thread.evaluate(MessagingScripts.MESSAGES)), RawThread.class);
  }

  /** A thread as it stands; {@code loads} says that older messages are to come. */
  private record RawThread(boolean loads, List<ThreadSeen.Message> messages) {

    boolean isMoreThan(RawThread before) {
      return messages.size() > before.messages().size() || !loads;
    }
  }
}
