package dev.ilg.simulator.messaging;

import dev.ilg.simulator.account.Account;
import dev.ilg.simulator.account.SessionGate;
import dev.ilg.simulator.journal.Kind;
import dev.ilg.simulator.relation.Deeds;
import dev.ilg.simulator.variant.Quirk;
import dev.ilg.simulator.variant.Variant;
import dev.ilg.simulator.world.Person;
import dev.ilg.simulator.world.World;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /messaging/}: the inbox, a thread, the composer and the overlay bubble. */
@Controller
class MessagingController {

  private static final ModelAndView MISSING = new ModelAndView("redirect:/404/");
  private static final int STEP = 20;

  private final World world;
  private final Inbox inbox;
  private final Deeds deeds;

  MessagingController(World world, Inbox inbox, Deeds deeds) {
    this.world = world;
    this.inbox = inbox;
    this.deeds = deeds;
  }

  @GetMapping({"/messaging", "/messaging/"})
  ModelAndView inbox(
      @RequestParam(defaultValue = "20") int count,
      @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    deeds.saw(Kind.INBOX_VIEW, account.email(), "");
    return page(account, null, inbox.look(account), count);
  }

  @GetMapping({"/messaging/thread/{threadId}", "/messaging/thread/{threadId}/"})
  ModelAndView thread(
      @PathVariable String threadId,
      @RequestParam(defaultValue = "20") int count,
      @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    if (threadId.equals("new")) {
      return page(account, null, inbox.look(account), count);
    }
    var person = world.byId(ThreadId.memberId(threadId));
    return person.map(it -> page(account, it, count)).orElse(MISSING);
  }

  @GetMapping({"/messaging/compose", "/messaging/compose/"})
  ModelAndView compose(
      @RequestParam(defaultValue = "") String recipient,
      @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    if (recipient.isBlank()) {
      return page(account, null, inbox.look(account), STEP);
    }
    var person = world.byId(recipient.substring(recipient.lastIndexOf(':') + 1));
    return person.map(it -> compose(account, it)).orElse(MISSING);
  }

  private ModelAndView compose(Account account, Person person) {
    var look = inbox.look(account, person);
    return look.has(Quirk.OVERLAY)
        ? new ModelAndView(
            "compose-overlay",
            Map.of(
                "title",
                "LinkedIn",
                "lang",
                look.labels().lang(),
                "look",
                look,
                "recipient",
                person.memberId()))
        : page(account, person, STEP);
  }

  @GetMapping("/messaging/overlay")
  ModelAndView overlay(
      @RequestParam String recipient,
      @RequestParam(defaultValue = "0") int count,
      @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    var person = world.byId(recipient).orElseThrow();
    var look = inbox.look(account, person);
    return new ModelAndView(
        "message-overlay",
        Map.of(
            "thread",
            opened(account, person, count),
            "look",
            look,
            "w",
            MessagingWords.of(look.tongue())));
  }

  private ThreadView opened(Account account, Person person, int count) {
    if (inbox.isTalkingTo(account, person)) {
      deeds.saw(Kind.THREAD_VIEW, account.email(), person, "");
    }
    return inbox.thread(account, person, count);
  }

  private ModelAndView page(Account account, Person person, int count) {
    return page(account, opened(account, person, 0), inbox.look(account, person), count);
  }

  private ModelAndView page(Account account, @Nullable ThreadView thread, Variant look, int count) {
    var rows = inbox.rows(account, thread == null ? "" : thread.threadId());
    var model = new HashMap<String, @Nullable Object>();
    model.put("title", "Messaging | LinkedIn");
    model.put("lang", look.labels().lang());
    model.put("look", look);
    model.put("w", MessagingWords.of(look.tongue()));
    model.put("rows", rows.stream().limit(count).toList());
    model.put("more", rows.size() > count);
    model.put("next", count + STEP);
    model.put("unread", rows.stream().filter(ConversationRow::isUnread).count());
    model.put("thread", thread);
    return new ModelAndView("messaging", model);
  }
}
