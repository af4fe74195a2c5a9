package dev.ilg.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WorldTest {

  private final World world = new World(42, 2000);

  @Test
  void aSearchAlwaysFindsTheSamePeopleInTheSameOrder() {
    var again = new World(42, 2000);

    assertThat(again.search("keywords:sales")).isEqualTo(world.search("keywords:sales"));
  }

  @Test
  void twoSearchesShareATenthOfTheirPeople() {
    var shared = new HashSet<>(world.search("keywords:sales"));
    shared.retainAll(world.search("keywords:marketing"));

    assertThat(shared).hasSize(200);
  }

  @Test
  void everybodyInASearchIsSomebodyElse() {
    assertThat(world.search("q")).hasSize(2000).doesNotHaveDuplicates();
    assertThat(world.search("q").stream().map(Person::slug)).doesNotHaveDuplicates();
  }

  @Test
  void everyKeyLeadsBackToThePerson() {
    for (var person : world.search("q")) {
      assertThat(world.bySlug(person.slug())).contains(person);
      assertThat(world.bySlug(person.keys().formerSlug())).contains(person);
      assertThat(world.byId(person.memberId())).contains(person);
      assertThat(world.byId(person.keys().salesId())).contains(person);
    }
  }

  @Test
  void aGuessedKeyLeadsToNobody() {
    assertThat(world.bySlug("anna-achtermeer-0badc0de")).isEmpty();
    assertThat(world.bySlug("anna")).isEmpty();
    assertThat(world.byId("ACoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).isEmpty();
    assertThat(world.byId("ACoAA%")).isEmpty();
  }

  @Test
  void anotherSeedInventsOtherPeople() {
    assertThat(new World(43, 10).person(5)).isNotEqualTo(world.person(5));
  }

  @Test
  void nobodyIsFoundByAnEmptySearch() {
    assertThat(world.search(" ")).isEmpty();
    assertThat(world.search("(keywords:nobody)")).isEmpty();
  }

  @Test
  void traitsAreAsCommonAsTheyAreMeantToBe() {
    assertThat(share(it -> it.setting().degree() == Degree.FIRST)).isCloseTo(.03, within(.015));
    assertThat(share(it -> it.setting().emailGate())).isCloseTo(.02, within(.012));
    assertThat(share(it -> it.setting().gone())).isCloseTo(.01, within(.008));
    assertThat(share(it -> it.setting().row() == ActionRow.FOLLOW_FIRST))
        .isCloseTo(.35, within(.04));
  }

  @Test
  void oldContactsAreConnectedWithEverybody() {
    assertThat(world.oldContacts())
        .allMatch(person -> person.setting().degree() == Degree.FIRST && !person.setting().gone());
  }

  private double share(Predicate<Person> trait) {
    List<Person> people = world.search("traits");
    return people.stream().filter(trait).count() / (double) people.size();
  }
}
