package dev.ilg.simulator.network;

import dev.ilg.simulator.account.Account;
import dev.ilg.simulator.account.SessionGate;
import dev.ilg.simulator.journal.Kind;
import dev.ilg.simulator.relation.Deeds;
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
  private final Deeds deeds;

  NetworkController(Network network, Deeds deeds) {
    this.network = network;
    this.deeds = deeds;
  }

  @GetMapping({"/mynetwork/invitation-manager/sent", "/mynetwork/invitation-manager/sent/"})
  ModelAndView sent(@RequestAttribute(SessionGate.ACCOUNT) Account account) {
    deeds.saw(Kind.SENT_LIST_VIEW, account.email(), "");
    return page("sent", "Sent invitations | LinkedIn", network.sent(account.email(), 0), SENT);
  }

  @GetMapping({"/mynetwork/invite-connect/connections", "/mynetwork/invite-connect/connections/"})
  ModelAndView connections(@RequestAttribute(SessionGate.ACCOUNT) Account account) {
    deeds.saw(Kind.CONNECTIONS_VIEW, account.email(), "");
    var slice = network.connections(account.email(), 0);
    return page("connections", "Connections | LinkedIn", slice, CONNECTIONS);
  }

  @GetMapping(PAGER)
  ModelAndView more(
      @RequestParam String sduiid,
      @RequestParam int start,
      @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    return sduiid.equals(SENT)
        ? page("sent-cards", "", network.sent(account.email(), start), SENT)
        : page("connection-cards", "", network.connections(account.email(), start), CONNECTIONS);
  }

  private static ModelAndView page(String view, String title, Slice slice, String pager) {
    return new ModelAndView(
        view, Map.of("title", title, "slice", slice, "pager", PAGER + "?sduiid=" + pager));
  }
}
