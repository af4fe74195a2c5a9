package dev.ilg.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.launcher.suite.PortPlan.Place;
import dev.ilg.launcher.system.LaunchException;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PortPlanTest {

  @Test
  void putsEveryoneWhereTheDocumentationSays() {
    var plan = PortPlan.from(PortPlan.DEFAULT_BASE);

    assertThat(plan.of(Place.FRONT)).isEqualTo(8080);
    assertThat(plan.of(Place.API)).isEqualTo(8081);
    assertThat(plan.of(Place.DATA)).isEqualTo(8082);
    assertThat(plan.of(Place.SCHEDULER)).isEqualTo(8085);
    assertThat(plan.of(Place.SIMULATOR)).isEqualTo(8090);
    assertThat(plan.of(Place.JUDGE)).isEqualTo(8091);
    assertThat(plan.of(Place.EGRESS)).isEqualTo(8092);
    assertThat(plan.of(Place.EGRESS_PROXY)).isEqualTo(8093);
  }

  @Test
  void saysWhoHasATakenPortAndWhatToDo() throws IOException {
    var plan = PortPlan.free(new Random(2));
    try (var taken = new ServerSocket(plan.of(Place.API))) {
      assertThat(taken.isBound()).isTrue();

      assertThatThrownBy(plan::mustBeFree)
          .isInstanceOf(LaunchException.class)
          .hasMessageContaining("(api) is taken by")
          .hasMessageContaining("./ilg up --port");
    }
  }
}
