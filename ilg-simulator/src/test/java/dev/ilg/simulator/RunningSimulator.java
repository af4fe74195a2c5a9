package dev.ilg.simulator;

import dev.ilg.simulator.relation.Reaction;
import dev.ilg.simulator.relation.Reactions;
import dev.ilg.simulator.system.ControlConnector;
import dev.ilg.simulator.world.Degree;
import dev.ilg.simulator.world.Person;
import dev.ilg.simulator.world.World;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A whole simulator on free ports, whose business time a test moves. */
final class RunningSimulator implements AutoCloseable {

  static final String QUERY = "(filters:List((type:CURRENT_TITLE)),keywords:sales & more)";

  private final ConfigurableApplicationContext context;

  private RunningSimulator(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static RunningSimulator start(Path data, Clock clock) {
    return new RunningSimulator(
        new SpringApplicationBuilder(SimulatorApplication.class)
            .initializers(
                it -> ((GenericApplicationContext) it).registerBean(Clock.class, () -> clock))
            .run(
                "--server.port=0",
                "--ilg.simulator.control-port=0",
                "--ilg.simulator.seed=7",
                "--ilg.simulator.leads=120",
                "--ilg.simulator.data-dir=" + data));
  }

  String pages() {
    return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  String control() {
    return "http://127.0.0.1:" + context.getBean(ControlConnector.class).port();
  }

  List<Person> found() {
    return context.getBean(World.class).search(QUERY);
  }

  Reaction reactionOf(Person person) {
    return context.getBean(Reactions.class).of(person);
  }

  Person someone(Predicate<Person> who) {
    return found().stream().filter(who).findFirst().orElseThrow();
  }

  /** Somebody rare, whom a single search need not find. */
  Person anybody(Predicate<Person> who) {
    var world = context.getBean(World.class);
    return IntStream.range(0, 10_000)
        .mapToObj(world::person)
        .filter(who.and(it -> it.setting().degree() != Degree.FIRST))
        .findFirst()
        .orElseThrow();
  }

  Visitor asVisitor(String email) {
    return Visitor.signedIn(pages(), email, "correct horse");
  }

  @Override
  public void close() {
    context.close();
  }
}
