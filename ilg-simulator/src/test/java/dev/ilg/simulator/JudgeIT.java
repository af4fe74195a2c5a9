package dev.ilg.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.simulator.world.ActionRow;
import dev.ilg.simulator.world.Degree;
import dev.ilg.simulator.world.Person;
import dev.ilg.testing.SettableClock;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeIT {

  private static final String ERIKA = "erika@example.test";

  @TempDir Path data;
  private final SettableClock clock = SettableClock.at("2026-05-04T08:00:00Z");
  private RunningSimulator simulator;

  @BeforeEach
  void start() {
    simulator = RunningSimulator.start(data, clock);
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void theJudgeAndThePagesShareNoPort() {
    var pages = simulator.asVisitor(ERIKA);
    var judge = judge();

    for (var path :
        new String[] {
          "/journal", "/relations?account=x", "/accounts", "/__control/journal", "/actuator/health"
        }) {
      assertThat(pages.get(path).statusCode()).as(path).isEqualTo(404);
    }
    for (var path : new String[] {"/feed/", "/login", "/in/me/", "/assets/call.js"}) {
      assertThat(judge.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void healthIsOnTheControlPort() {
    for (var probe : new String[] {"", "/liveness", "/readiness"}) {
      assertThat(judge().get("/actuator/health" + probe).body()).contains("UP");
    }
  }

  @Test
  void theJournalSaysWhatArrivedInOrder() {
    var person = anAcceptingStranger();
    var visitor = simulator.asVisitor(ERIKA);
    visitor.get("/in/" + person.slug() + "/");
    visitor.invite(person.memberId(), "Hello");
    visitor.invite(person.memberId(), "Hello");

    var journal = judge().json("/journal?after=1");
    var summary = judge().json("/journal/summary?zone=Europe/Berlin");

    assertThat(journal)
        .extracting(it -> it.get("kind").asString())
        .containsExactly("PROFILE_VIEW", "INVITE", "INVITE");
    assertThat(journal.get(1).get("at").asString()).isEqualTo("2026-05-04T08:00:00Z");
    assertThat(journal.get(1).get("memberId").asString()).isEqualTo(person.memberId());
    assertThat(summary.get("duplicateInvites").asInt()).isEqualTo(1);
    assertThat(summary.get("signIns").asInt()).isEqualTo(1);
    assertThat(summary.get("maxInvitesPerDay").get(ERIKA).asInt()).isEqualTo(2);
  }

  @Test
  void theJudgeForetellsWhatHappens() {
    var person = anAcceptingStranger();
    simulator.asVisitor(ERIKA).invite(person.memberId(), "Hello");
    var later = clock.instant().plus(simulator.reactionOf(person).acceptsAfter());

    var now = judge().json("/relations?account=" + ERIKA).get(0);
    var then = judge().json("/relations?account=" + ERIKA + "&at=" + later).get(0);
    var people = judge().json("/people?query=" + Visitor.encode(RunningSimulator.QUERY));

    assertThat(now.get("acceptedAt").isNull()).isTrue();
    assertThat(then.get("acceptedAt").asString()).isEqualTo(later.toString());
    assertThat(then.get("messages").get(0).get("text").asString()).isEqualTo("Hello");
    assertThat(people.size()).isEqualTo(120);
    assertThat(people.get(0).get("reaction").has("accepts")).isTrue();
  }

  @Test
  void anAccountIsRegisteredBeforeItSignsIn() {
    judge()
        .put(
            "/accounts/Free@Example.test",
            "{\"password\":\"correct horse\",\"premium\":false,\"name\":\"Uta Frei\"}");
    var person = anAcceptingStranger();

    var visitor = simulator.asVisitor("free@example.test");
    var modal = visitor.page("/preload/custom-invite/?vanityName=" + person.slug());

    assertThat(modal.select("template").html()).contains("maxlength=\"200\"");
    assertThat(visitor.page("/in/me/").title()).isEqualTo("Uta Frei | LinkedIn");
    assertThat(visitor.invite(person.memberId(), "x".repeat(201)).statusCode()).isEqualTo(400);
    assertThat(judge().get("/").body()).contains("free@example.test");
  }

  @Test
  void aRestartForgetsNothing() {
    var person = anAcceptingStranger();
    var visitor = simulator.asVisitor(ERIKA);
    visitor.invite(person.memberId(), "Hello");

    simulator.close();
    simulator = RunningSimulator.start(data, clock);
    var returned = visitor.at(simulator.pages());

    assertThat(returned.page("/in/" + person.slug() + "/").select("a[aria-label^=Pending]"))
        .hasSize(3);
    assertThat(returned.invite(person.memberId(), "Hello").statusCode()).isEqualTo(400);
    assertThat(judge().json("/journal"))
        .extracting(it -> it.get("seq").asLong())
        .containsExactly(1L, 2L, 3L, 4L);
  }

  private Visitor judge() {
    return new Visitor(simulator.control());
  }

  private Person anAcceptingStranger() {
    return simulator.someone(
        it ->
            it.setting().degree() != Degree.FIRST
                && it.setting().row() == ActionRow.CONNECT_FIRST
                && !it.setting().gone()
                && !it.setting().emailGate()
                && simulator.reactionOf(it).accepts());
  }
}
