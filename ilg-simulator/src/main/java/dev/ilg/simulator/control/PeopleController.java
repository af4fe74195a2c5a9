package dev.ilg.simulator.control;

import dev.ilg.simulator.relation.Reactions;
import dev.ilg.simulator.relation.Relations;
import dev.ilg.simulator.system.ControlPaths;
import dev.ilg.simulator.world.World;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who a search finds and what they will do, and what is between them and an account. */
@RestController
@RequestMapping(ControlPaths.PREFIX)
class PeopleController {

  private final World world;
  private final Reactions reactions;
  private final Relations relations;
  private final Clock clock;

  PeopleController(World world, Reactions reactions, Relations relations, Clock clock) {
    this.world = world;
    this.reactions = reactions;
    this.relations = relations;
    this.clock = clock;
  }

  /** Beside a query, {@code saved:<id>} and {@code list:<id>} name saved searches and lists. */
  @GetMapping("/people")
  List<Prophecy> people(@RequestParam String query) {
    return world.search(query).stream()
        .map(person -> Prophecy.of(person, reactions.of(person)))
        .toList();
  }

  @GetMapping("/relations")
  List<RelationReport> relations(
      @RequestParam String account, @RequestParam(required = false) @Nullable Instant at) {
    var instant = at == null ? clock.instant() : at;
    return relations.touchedBy(account.toLowerCase(Locale.ROOT)).stream()
        .map(relation -> RelationReport.of(relation, instant))
        .toList();
  }
}
