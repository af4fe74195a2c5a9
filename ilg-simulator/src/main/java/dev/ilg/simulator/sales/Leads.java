package dev.ilg.simulator.sales;

import dev.ilg.simulator.account.Account;
import dev.ilg.simulator.relation.Relations;
import dev.ilg.simulator.world.Person;
import dev.ilg.simulator.world.World;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds people and shows them as leads. */
@Component
class Leads {

  private final World world;
  private final Relations relations;
  private final Clock clock;

  Leads(World world, Relations relations, Clock clock) {
    this.world = world;
    this.relations = relations;
    this.clock = clock;
  }

  ResultPage search(Account account, String query, int page) {
    return ResultPage.of(world.search(query), page, person -> view(account, person));
  }

  Optional<Person> bySalesId(String id) {
    return world.byId(id).filter(person -> person.keys().salesId().equals(id));
  }

  LeadView view(Account account, Person person) {
    return LeadView.of(account, relations.of(account.email(), person), clock.instant());
  }
}
