package dev.ilg.simulator.sales;

import dev.ilg.simulator.account.Account;
import dev.ilg.simulator.account.SessionGate;
import dev.ilg.simulator.journal.Kind;
import dev.ilg.simulator.relation.Deeds;
import dev.ilg.simulator.variant.Variants;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

/** The lead page, and the modal and side panel that other pages fetch. */
@Controller
class LeadController {

  private static final ModelAndView MISSING = new ModelAndView("redirect:/404/");

  private final Leads leads;
  private final Variants variants;
  private final Deeds deeds;

  LeadController(Leads leads, Variants variants, Deeds deeds) {
    this.leads = leads;
    this.variants = variants;
    this.deeds = deeds;
  }

  /** The key is {@code <id>,<authType>,<token>}; only the id decides who is shown. */
  @GetMapping({"/sales/lead/{key}", "/sales/lead/{key}/", "/sales/people/{key}"})
  ModelAndView lead(
      @PathVariable String key, @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    var person = leads.bySalesId(id(key));
    if (person.isEmpty()) {
      return MISSING;
    }
    deeds.saw(Kind.PROFILE_VIEW, account.email(), person.get(), "sales");
    var lead = leads.view(account, person.get());
    var model = model(account, lead);
    model.put("title", lead.name() + " | Lead | Sales Navigator");
    return new ModelAndView("sales-lead", model);
  }

  @GetMapping("/sales-api/fragments/{view}/{key}")
  ModelAndView fragment(
      @PathVariable String view,
      @PathVariable String key,
      @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    var person = leads.bySalesId(id(key));
    if (person.isEmpty()
        || !(view.equals("menu") || view.equals("connect") || view.equals("panel"))) {
      return MISSING;
    }
    var lead = leads.view(account, person.get());
    return new ModelAndView("sales-" + view, model(account, lead));
  }

  private Map<String, Object> model(Account account, LeadView lead) {
    var model = SalesLook.model(variants.of(account.email(), lead.memberId()));
    model.put("lead", lead);
    return model;
  }

  private static String id(String key) {
    var comma = key.indexOf(',');
    return comma < 0 ? key : key.substring(0, comma);
  }
}
