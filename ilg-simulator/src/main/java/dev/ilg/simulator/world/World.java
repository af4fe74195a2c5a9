package dev.ilg.simulator.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Everyone there is, found by number, by any of their keys or by a search. */
public final class World {

  private static final int FIRST_OLD_CONTACT = 500_000;
  private static final int OLD_CONTACTS = 60;
  private static final int FIRST_OF_BLOCKS = 1_000_000;
  private static final int BLOCKS = 20_000;

  private final long seed;
  private final int leads;
  private final KeyMaker keys;
  private final PersonMaker people;
  private final ConcurrentHashMap<Integer, Person> known = new ConcurrentHashMap<>();

  public World(long seed, int leads) {
    this.seed = seed;
    this.leads = leads;
    this.keys = new KeyMaker(seed);
    this.people = new PersonMaker(seed, keys);
  }

  /** The person with that number. */
  public Person person(int number) {
    return known.computeIfAbsent(number, people::make);
  }

  /** The person whose vanity name this is or was. */
  public Optional<Person> bySlug(String slug) {
    return find(
        keys.numberInSlug(slug),
        person -> slug.equals(person.slug()) || slug.equals(person.keys().formerSlug()));
  }

  /** The person with that {@code ACoAA...} or {@code ACwAA...} id. */
  public Optional<Person> byId(String id) {
    return find(
        keys.numberInId(id),
        person -> id.equals(person.memberId()) || id.equals(person.keys().salesId()));
  }

  private Optional<Person> find(OptionalInt number, Predicate<Person> isMeant) {
    if (number.isEmpty() || number.getAsInt() < 0) {
      return Optional.empty();
    }
    // Remembered only when the whole key fits: guessing must not fill the memory.
    var remembered = known.get(number.getAsInt());
    var person = remembered == null ? people.make(number.getAsInt()) : remembered;
    return Optional.of(person).filter(isMeant).map(it -> person(it.number()));
  }

  /** The people a search finds, in its order; every tenth is found by every search. */
  public List<Person> search(String query) {
    if (query.isBlank() || query.contains("nobody")) {
      return List.of();
    }
    var hash = Chance.hash(seed + "/search/" + query);
    var shared = leads / 10;
    var own = FIRST_OF_BLOCKS + Math.floorMod(hash, BLOCKS) * leads;
    var numbers =
        new ArrayList<>(
            IntStream.concat(IntStream.range(0, shared), IntStream.range(own, own + leads - shared))
                .boxed()
                .toList());
    Collections.shuffle(numbers, new Random(hash));
    return numbers.stream().map(this::person).toList();
  }

  /** People whom every account has known for years. */
  public List<Person> oldContacts() {
    return IntStream.range(FIRST_OLD_CONTACT, FIRST_OLD_CONTACT + OLD_CONTACTS)
        .mapToObj(this::person)
        .toList();
  }

  static boolean isOldContact(int number) {
    return number >= FIRST_OLD_CONTACT && number < FIRST_OLD_CONTACT + OLD_CONTACTS;
  }
}
