package dev.ilg.simulator.sales;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The thin pages around the searches: home, saved searches and the index of lists. */
@Controller
class SalesHomeController {

  private record Link(String href, String text) {}

  @GetMapping({"/sales", "/sales/", "/sales/home", "/sales/home/", "/sales/index"})
  ModelAndView home() {
    return page(
        "Home",
        List.of(
            new Link("/sales/search/people?query=(keywords:sales)", "Lead search"),
            new Link("/sales/search/saved-searches", "Saved searches"),
            new Link("/sales/lists/people", "Lead lists")));
  }

  @GetMapping("/sales/search/saved-searches")
  ModelAndView savedSearches() {
    return page(
        "Saved searches",
        List.of(
            new Link("/sales/search/people?savedSearchId=1700000001", "Heads of Sales, Germany"),
            new Link("/sales/search/people?savedSearchId=1700000002", "Founders, London")));
  }

  @GetMapping({"/sales/lists/people", "/sales/lists/people/"})
  ModelAndView lists() {
    return page(
        "Lead lists",
        List.of(
            new Link("/sales/lists/people/7100000001", "Trade fair, spring"),
            new Link("/sales/lists/people/7100000002", "Accounts to win back")));
  }

  private static ModelAndView page(String heading, List<Link> links) {
    return new ModelAndView(
        "sales-home",
        Map.of("title", heading + " | Sales Navigator", "heading", heading, "links", links));
  }
}
