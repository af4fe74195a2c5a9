package dev.ilg.simulator.relation;

import dev.ilg.simulator.SimulatorProperties;
import dev.ilg.simulator.journal.Entry;
import dev.ilg.simulator.journal.Journal;
import dev.ilg.simulator.journal.Kind;
import dev.ilg.simulator.journal.LineFile;
import dev.ilg.simulator.world.ActionRow;
import dev.ilg.simulator.world.Degree;
import dev.ilg.simulator.world.Person;
import dev.ilg.simulator.world.World;
import dev.ilg.testing.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/** An account, the people, and a clock: what happens between them without any page. */
final class Story {

  static final String ACCOUNT = "erika@example.test";

  final SettableClock clock = SettableClock.at("2026-05-04T08:00:00Z");
  final World world;
  final Reactions reactions;
  private final Relations relations;
  private final Journal journal;
  private final Deeds deeds;

  Story(Path data) {
    var properties =
        new SimulatorProperties(
            11,
            1000,
            SimulatorProperties.Choice.USUAL,
            0,
            data,
            "127.0.0.1",
            0,
            0,
            .45,
            .35,
            new SimulatorProperties.Acceptance(Duration.ofHours(1), Duration.ofDays(6)),
            new SimulatorProperties.Reply(Duration.ofHours(1), Duration.ofDays(2)));
    world = new World(properties.seed(), properties.leads());
    reactions = new Reactions(properties);
    relations = new Relations(world, reactions);
    journal =
        new Journal(
            LineFile.open(data.resolve("journal.jsonl")),
            JsonMapper.shared(),
            clock,
            List.of(relations));
    deeds = new Deeds(relations, journal, clock);
  }

  Person someoneWho(Predicate<Reaction> reacts) {
    return world.search("story").stream()
        .filter(person -> person.setting().degree() != Degree.FIRST)
        .filter(person -> person.setting().row() != ActionRow.INCOMING)
        .filter(person -> !person.setting().emailGate() && !person.setting().gone())
        .filter(person -> reacts.test(reactions.of(person)))
        .findFirst()
        .orElseThrow();
  }

  Person someoneWhoRepliesTo(ReplyCause cause) {
    return someoneWho(reaction -> reaction.accepts() && reaction.replyCause() == cause);
  }

  Answer invite(Person person) {
    return invite(person, "");
  }

  Answer invite(Person person, String note) {
    return deeds.invite(ACCOUNT, new Invite(person, note, "", 300));
  }

  Answer withdraw(Person person) {
    return deeds.withdraw(ACCOUNT, person);
  }

  Answer write(Person person, String text) {
    return deeds.write(ACCOUNT, person, text);
  }

  void open(Person person) {
    deeds.saw(Kind.THREAD_VIEW, ACCOUNT, person, "");
  }

  void connect(Person person, String note) {
    invite(person, note);
    clock.advance(reactions.of(person).acceptsAfter());
  }

  void untilTheReply(Person person) {
    clock.advance(reactions.of(person).repliesAfter());
  }

  Relation relation(Person person) {
    return relations.of(ACCOUNT, person);
  }

  State state(Person person) {
    return relation(person).at(now()).state();
  }

  List<String> thread(Person person) {
    return relation(person).thread(now()).stream().map(Message::text).toList();
  }

  long unread(Person person) {
    return relation(person).unread(now());
  }

  List<Entry> journal() {
    return journal.after(0);
  }

  Instant now() {
    return clock.instant();
  }
}
