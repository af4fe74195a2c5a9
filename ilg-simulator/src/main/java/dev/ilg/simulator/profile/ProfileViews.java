package dev.ilg.simulator.profile;

import dev.ilg.simulator.account.Account;
import dev.ilg.simulator.relation.Relations;
import dev.ilg.simulator.relation.State;
import dev.ilg.simulator.variant.Drift;
import dev.ilg.simulator.variant.Variant;
import dev.ilg.simulator.variant.Variants;
import dev.ilg.simulator.world.Person;
import dev.ilg.simulator.world.World;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts a profile page together, decoys included. */
@Component
class ProfileViews {

  private final World world;
  private final Relations relations;
  private final Variants variants;
  private final Drift drift;
  private final Clock clock;

  ProfileViews(World world, Relations relations, Variants variants, Drift drift, Clock clock) {
    this.world = world;
    this.relations = relations;
    this.variants = variants;
    this.drift = drift;
    this.clock = clock;
  }

  ProfileView of(Account account, Person person) {
    var now = clock.instant();
    var state = relations.of(account.email(), person).at(now).state();
    var degree = state == State.CONNECTED ? "1st" : person.setting().degree().label();
    var look = variants.of(account.email(), person.slug());
    return view(person, degree, Buttons.of(person, state), look);
  }

  ProfileView ofOwn(Account account) {
    // The own career is borrowed from somebody: nothing reads it.
    var look = variants.of(account.email(), account.slug());
    var model = view(world.person(1), "", Buttons.ofOwnProfile(), look);
    return new ProfileView(
        account.slug(),
        account.memberId(),
        account.name(),
        account.name().substring(0, 1),
        model.headline(),
        model.company(),
        model.school(),
        model.location(),
        model.about(),
        "",
        "",
        account.premium(),
        false,
        model.buttons(),
        model.experiences(),
        model.educations(),
        model.strangers(),
        model.acquaintances(),
        look,
        model.renamed());
  }

  private ProfileView view(Person person, String degree, Buttons buttons, Variant look) {
    var now = clock.instant();
    var work = person.work();
    return new ProfileView(
        person.slug(),
        person.memberId(),
        person.fullName(),
        person.name().initials(),
        work.headline(),
        work.company().name(),
        work.educations().getFirst().school(),
        work.location(),
        work.about(),
        look.labels().degree(degree),
        look.labels().degree(otherDegree(degree)),
        person.setting().premium(),
        person.setting().openProfile(),
        buttons,
        work.experiences().stream().map(it -> ExperienceView.of(it, now)).toList(),
        work.educations().stream().map(EducationView::of).toList(),
        neighbours(person, 1),
        neighbours(person, 4),
        look,
        drift.isConnectRenamed());
  }

  private static String otherDegree(String degree) {
    return switch (degree) {
      case "1st" -> "2nd";
      case "2nd" -> "1st";
      default -> "";
    };
  }

  private List<PersonView> neighbours(Person person, int distance) {
    return IntStream.range(0, 3)
        .mapToObj(i -> PersonView.of(world.person(person.number() + distance + i)))
        .toList();
  }
}
