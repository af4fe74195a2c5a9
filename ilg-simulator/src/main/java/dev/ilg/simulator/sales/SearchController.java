package dev.ilg.simulator.sales;

import dev.ilg.simulator.account.Account;
import dev.ilg.simulator.account.SessionGate;
import dev.ilg.simulator.journal.Kind;
import dev.ilg.simulator.relation.Deeds;
import dev.ilg.simulator.variant.Quirk;
import dev.ilg.simulator.variant.Variants;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Searches, saved searches and lead lists; what is searched for decides who is found. */
@Controller
class SearchController {

  private final Leads leads;
  private final Variants variants;
  private final Deeds deeds;

  SearchController(Leads leads, Variants variants, Deeds deeds) {
    this.leads = leads;
    this.variants = variants;
    this.deeds = deeds;
  }

  @GetMapping({"/sales/search/people", "/sales/search/people/"})
  ModelAndView search(
      @RequestParam(defaultValue = "") String query,
      @RequestParam(defaultValue = "") String savedSearchId,
      @RequestParam(defaultValue = "1") int page,
      @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    var wanted = query.isBlank() && !savedSearchId.isBlank() ? "saved:" + savedSearchId : query;
    return page("sales-search", "Lead search | Sales Navigator", account, wanted, page);
  }

  @GetMapping({"/sales/lists/people/{id}", "/sales/lists/people/{id}/"})
  ModelAndView list(
      @PathVariable String id,
      @RequestParam(defaultValue = "1") int page,
      @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    return page("sales-list", "Lead list | Sales Navigator", account, "list:" + id, page);
  }

  private ModelAndView page(String view, String title, Account account, String query, int page) {
    deeds.saw(Kind.SEARCH_VIEW, account.email(), query);
    var look = variants.of(account.email(), "search");
    var result = leads.search(account, query, page);
    var model = SalesLook.model(look);
    model.put("title", title);
    model.put("result", look.has(Quirk.RESULT_CAP) ? result.capped() : result);
    return new ModelAndView(view, model);
  }
}
