package dev.ilg.simulator.world;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts one person together from the lists, always the same for the same number. */
final class PersonMaker {

  private static final YearMonth LATEST_START = YearMonth.of(2025, 12);

  private final long seed;
  private final KeyMaker keys;

  PersonMaker(long seed, KeyMaker keys) {
    this.seed = seed;
    this.keys = keys;
  }

  Person make(int number) {
    var chance = Chance.of(seed, number, "name");
    var name = new Name(chance.oneOf(Words.FIRST_NAMES), chance.oneOf(Words.LAST_NAMES));
    return new Person(number, name, keys.keysOf(number, name), setting(number), work(number));
  }

  private Setting setting(int number) {
    var chance = Chance.of(seed, number, "setting");
    var degree = World.isOldContact(number) ? Degree.FIRST : degree(chance.fraction());
    var row = row(chance.fraction());
    return new Setting(
        degree,
        row,
        chance.happens(.25),
        chance.happens(.10),
        chance.happens(.02) && row != ActionRow.INCOMING,
        chance.happens(.01) && degree != Degree.FIRST);
  }

  private static Degree degree(double draw) {
    if (draw < .03) {
      return Degree.FIRST;
    }
    return draw < .65 ? Degree.SECOND : Degree.THIRD;
  }

  private static ActionRow row(double draw) {
    if (draw < .01) {
      return ActionRow.INCOMING;
    }
    return draw < .36 ? ActionRow.FOLLOW_FIRST : ActionRow.CONNECT_FIRST;
  }

  private Work work(int number) {
    var chance = Chance.of(seed, number, "work");
    var location = chance.oneOf(Words.LOCATIONS);
    var experiences = experiences(chance, location);
    var present = experiences.getFirst();
    var passion = chance.oneOf(Words.PASSIONS);
    var headline =
        chance.happens(.6)
            ? present.title() + " at " + present.company().name()
            : present.title() + " | " + passion;
    var about =
        "%s with %s in %s. I care about %s & <good> questions."
            .formatted(present.title(), present.company().name(), location, passion);
    return new Work(headline, location, about, experiences, educations(chance));
  }

  private static List<Experience> experiences(Chance chance, String location) {
    var found = new ArrayList<Experience>();
    var start = LATEST_START.minusMonths(chance.between(0, 60));
    found.add(experience(chance, location, start, null));
    for (int earlier = chance.between(0, 3); earlier > 0; earlier--) {
      var end = start;
      start = start.minusMonths(chance.between(8, 70));
      found.add(experience(chance, location, start, end));
    }
    return List.copyOf(found);
  }

  private static Experience experience(
      Chance chance, String location, YearMonth from, @Nullable YearMonth until) {
    var first = chance.between(0, Words.COMPANY_FIRST.size());
    var second = chance.between(0, Words.COMPANY_SECOND.size());
    var name = Words.COMPANY_FIRST.get(first) + " " + Words.COMPANY_SECOND.get(second);
    var company = new Company(name, 1_000_000 + first * 100 + second);
    return new Experience(chance.oneOf(Words.TITLES), company, location, from, until);
  }

  private static List<Education> educations(Chance chance) {
    var until = chance.between(1995, 2018);
    return List.of(
        new Education(chance.oneOf(Words.SCHOOLS), chance.oneOf(Words.DEGREES), until - 4, until));
  }
}
