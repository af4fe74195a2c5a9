package dev.ilg.simulator.network;

import dev.ilg.simulator.account.Account;
import dev.ilg.simulator.account.SessionGate;
import dev.ilg.simulator.journal.Kind;
import dev.ilg.simulator.relation.Deeds;
import dev.ilg.simulator.variant.Variant;
import dev.ilg.simulator.variant.Variants;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of sent invites and connections, and the pager that makes them grow. */
@Controller
class NetworkController {

  private static final String PAGER = "/flagship-web/rsc-action/actions/pagination";
  private static final String SENT = "com.linkedin.sdui.pagers.mynetwork.invitationsSent";
  private static final String CONNECTIONS = "com.linkedin.sdui.pagers.mynetwork.connectionsList";

  private final Network network;
  private final Variants variants;
  private final Deeds deeds;

  NetworkController(Network network, Variants variants, Deeds deeds) {
    this.network = network;
    this.variants = variants;
    this.deeds = deeds;
  }

  @GetMapping({"/mynetwork/invitation-manager/sent", "/mynetwork/invitation-manager/sent/"})
  ModelAndView sent(@RequestAttribute(SessionGate.ACCOUNT) Account account) {
    deeds.saw(Kind.SENT_LIST_VIEW, account.email(), "");
    return sent(account, 0, "");
  }

  @GetMapping({"/mynetwork/invite-connect/connections", "/mynetwork/invite-connect/connections/"})
  ModelAndView connections(@RequestAttribute(SessionGate.ACCOUNT) Account account) {
    deeds.saw(Kind.CONNECTIONS_VIEW, account.email(), "");
    return connections(account, 0, "");
  }

  @GetMapping(PAGER)
  ModelAndView more(
      @RequestParam String sduiid,
      @RequestParam int start,
      @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    return sduiid.equals(SENT)
        ? sent(account, start, "-cards")
        : connections(account, start, "-cards");
  }

  private ModelAndView sent(Account account, int start, String part) {
    var look = variants.of(account.email(), "sent");
    var slice = network.sent(account.email(), start, look.tongue());
    return page("sent" + part, "Sent invitations | LinkedIn", look, slice, SENT);
  }

  private ModelAndView connections(Account account, int start, String part) {
    var look = variants.of(account.email(), "connections");
    var slice = network.connections(account.email(), start, look.tongue());
    return page("connections" + part, "Connections | LinkedIn", look, slice, CONNECTIONS);
  }

  private static ModelAndView page(
      String view, String title, Variant look, Slice slice, String pager) {
    return new ModelAndView(
        look.layout().isSdui() ? view : view + "-older",
        Map.of(
            "title",
            title,
            "lang",
            look.labels().lang(),
            "look",
            look,
            "w",
            NetworkWords.of(look.tongue()),
            "slice",
            slice,
            "pager",
            PAGER + "?sduiid=" + pager));
  }
}
