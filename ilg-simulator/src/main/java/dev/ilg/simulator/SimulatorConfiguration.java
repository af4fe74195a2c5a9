package dev.ilg.simulator;

import com.samskivert.mustache.Mustache;
import dev.ilg.simulator.account.Accounts;
import dev.ilg.simulator.account.Challenges;
import dev.ilg.simulator.account.LoginLooks;
import dev.ilg.simulator.account.SessionGate;
import dev.ilg.simulator.account.Sessions;
import dev.ilg.simulator.fault.FaultGate;
import dev.ilg.simulator.fault.Faults;
import dev.ilg.simulator.journal.Journal;
import dev.ilg.simulator.journal.LineFile;
import dev.ilg.simulator.relation.Deeds;
import dev.ilg.simulator.relation.Reactions;
import dev.ilg.simulator.relation.Relations;
import dev.ilg.simulator.system.ControlPaths;
import dev.ilg.simulator.variant.Drift;
import dev.ilg.simulator.variant.Variants;
import dev.ilg.simulator.world.World;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Puts the framework-free core together. */
@Configuration(proxyBeanMethods = false)
class SimulatorConfiguration {

  private static final List<String> OPEN_TO_ALL =
      List.of(
          ControlPaths.PREFIX + "/**",
          "/actuator/**",
          "/assets/**",
          "/login",
          "/uas/login",
          "/sales/login",
          "/checkpoint/**",
          "/preload/",
          "/404/",
          "/error");

  @Bean
  World world(SimulatorProperties properties) {
    return new World(properties.seed(), properties.leads());
  }

  @Bean
  Reactions reactions(SimulatorProperties properties) {
    return new Reactions(properties);
  }

  @Bean
  Drift drift() {
    return new Drift();
  }

  @Bean
  Variants variants(SimulatorProperties properties) {
    var seed = properties.variantSeed() == 0 ? properties.seed() : properties.variantSeed();
    return new Variants(properties.variants() == SimulatorProperties.Choice.RANDOM, seed);
  }

  @Bean
  LoginLooks loginLooks(SimulatorProperties properties) {
    var seed = properties.variantSeed() == 0 ? properties.seed() : properties.variantSeed();
    return new LoginLooks(properties.variants() == SimulatorProperties.Choice.RANDOM, seed);
  }

  @Bean
  Relations relations(World world, Reactions reactions) {
    return new Relations(world, reactions);
  }

  @Bean
  Journal journal(SimulatorProperties properties, JsonMapper json, Relations relations) {
    var file = LineFile.open(properties.dataDir().resolve("journal.jsonl"));
    return new Journal(file, json, Clock.systemUTC(), List.of(relations));
  }

  @Bean
  Deeds deeds(Relations relations, Journal journal, Clock clock) {
    return new Deeds(relations, journal, clock);
  }

  @Bean
  Accounts accounts(SimulatorProperties properties, JsonMapper json) {
    return new Accounts(LineFile.open(properties.dataDir().resolve("accounts.jsonl")), json);
  }

  @Bean
  Sessions sessions(Accounts accounts, SimulatorProperties properties) {
    return new Sessions(accounts, properties.seed());
  }

  /** A name that a template asks for and the model lacks is an error; null is empty. */
  @Bean
  Mustache.Compiler mustacheCompiler(Mustache.TemplateLoader loader) {
    return Mustache.compiler().withLoader(loader).nullValue("").emptyStringIsFalse(true);
  }

  @Bean
  Challenges challenges() {
    return new Challenges(InstantSource.system());
  }

  @Bean
  Faults faults() {
    return new Faults();
  }

  @Bean
  WebMvcConfigurer gates(Sessions sessions, Challenges challenges, Faults faults) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry
            .addInterceptor(new SessionGate(sessions, challenges))
            .excludePathPatterns(OPEN_TO_ALL);
        registry.addInterceptor(new FaultGate(faults)).excludePathPatterns(OPEN_TO_ALL);
      }
    };
  }
}
