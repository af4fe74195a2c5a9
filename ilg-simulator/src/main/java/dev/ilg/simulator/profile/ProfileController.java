package dev.ilg.simulator.profile;

import dev.ilg.simulator.account.Account;
import dev.ilg.simulator.account.SessionGate;
import dev.ilg.simulator.journal.Kind;
import dev.ilg.simulator.relation.Deeds;
import dev.ilg.simulator.world.Person;
import dev.ilg.simulator.world.World;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

/** {@code /in/<slug>/}, also by member id and by a former slug. */
@Controller
class ProfileController {

  private static final ModelAndView MISSING = new ModelAndView("redirect:/404/");

  private final World world;
  private final Deeds deeds;
  private final ProfileViews views;

  ProfileController(World world, Deeds deeds, ProfileViews views) {
    this.world = world;
    this.deeds = deeds;
    this.views = views;
  }

  @GetMapping({"/in/me", "/in/me/"})
  String me(@RequestAttribute(SessionGate.ACCOUNT) Account account) {
    return "redirect:/in/" + account.slug() + "/";
  }

  @GetMapping({"/in/{slug}", "/in/{slug}/"})
  ModelAndView profile(
      @PathVariable String slug, @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    if (slug.equals(account.slug()) || slug.equals(account.memberId())) {
      return page(views.ofOwn(account));
    }
    var person = find(slug);
    if (person.isEmpty()) {
      return MISSING;
    }
    if (!slug.equals(person.get().slug())) {
      return new ModelAndView("redirect:/in/" + person.get().slug() + "/");
    }
    deeds.saw(Kind.PROFILE_VIEW, account.email(), person.get(), "");
    return page(views.of(account, person.get()));
  }

  /** What the page reads again after a change; not a view, so the judge does not hear of it. */
  @GetMapping("/flagship-web/in/{slug}/topcard")
  ModelAndView topCard(
      @PathVariable String slug, @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    return find(slug).map(person -> page(views.of(account, person))).orElse(MISSING);
  }

  private Optional<Person> find(String slug) {
    var person = slug.startsWith("ACoAA") ? world.byId(slug) : world.bySlug(slug);
    return person.filter(it -> !it.setting().gone());
  }

  private static ModelAndView page(ProfileView profile) {
    var template =
        switch (profile.look().layout()) {
          case SDUI_MARCH, SDUI_MAY, SDUI_MAY_LATE -> "profile";
          case DATA_VIEW_NAME -> "profile-data-view-name";
          case CLASSIC -> "profile-classic";
        };
    var title = profile.name() + " | LinkedIn";
    return new ModelAndView(
        template, Map.of("profile", profile, "title", title, "lang", profile.l().lang()));
  }
}
