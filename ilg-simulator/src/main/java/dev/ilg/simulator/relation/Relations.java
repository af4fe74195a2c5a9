package dev.ilg.simulator.relation;

import dev.ilg.simulator.journal.Entry;
import dev.ilg.simulator.journal.JournalListener;
import dev.ilg.simulator.journal.Kind;
import dev.ilg.simulator.world.Degree;
import dev.ilg.simulator.world.Person;
import dev.ilg.simulator.world.World;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** All relations, rebuilt from the journal and kept current by it. */
public final class Relations implements JournalListener {

  private static final Set<Kind> TOUCHES =
      EnumSet.of(Kind.INVITE, Kind.WITHDRAWAL, Kind.MESSAGE, Kind.ACCEPTANCE);

  private final World world;
  private final Reactions reactions;
  private final Map<String, Map<String, List<Entry>>> deeds = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> searches = new ConcurrentHashMap<>();

  public Relations(World world, Reactions reactions) {
    this.world = world;
    this.reactions = reactions;
  }

  @Override
  public synchronized void hear(Entry entry) {
    var memberId = entry.memberId();
    if (entry.kind() == Kind.SEARCH_VIEW) {
      searches.computeIfAbsent(entry.account(), _ -> new LinkedHashSet<>()).add(entry.text());
    } else if (memberId != null
        && (TOUCHES.contains(entry.kind()) || entry.kind() == Kind.THREAD_VIEW)) {
      deeds
          .computeIfAbsent(entry.account(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(memberId, _ -> new CopyOnWriteArrayList<>())
          .add(entry);
    }
  }

  /** What is between that account and that person. */
  public synchronized Relation of(String account, Person person) {
    var known = deeds.getOrDefault(account, Map.of()).getOrDefault(person.memberId(), List.of());
    return new Relation(person, reactions.of(person), known);
  }

  /** The relations of an account in which it did something. */
  public synchronized List<Relation> touchedBy(String account) {
    return deeds.getOrDefault(account, Map.of()).entrySet().stream()
        .filter(known -> known.getValue().stream().map(Entry::kind).anyMatch(TOUCHES::contains))
        .flatMap(known -> world.byId(known.getKey()).stream())
        .map(person -> of(account, person))
        .toList();
  }

  /** Everyone the account may be connected with: whom it touched, found, or knew before. */
  public synchronized List<Relation> circleOf(String account) {
    var found =
        searches.getOrDefault(account, Set.of()).stream()
            .map(world::search)
            .flatMap(Collection::stream)
            .filter(person -> person.setting().degree() == Degree.FIRST);
    var touched = touchedBy(account).stream().map(Relation::person);
    var circle = new LinkedHashMap<String, Person>();
    Stream.of(touched, found, world.oldContacts().stream())
        .flatMap(people -> people)
        .forEach(person -> circle.putIfAbsent(person.memberId(), person));
    return circle.values().stream().map(person -> of(account, person)).toList();
  }
}
