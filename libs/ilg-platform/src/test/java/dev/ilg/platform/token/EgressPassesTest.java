package dev.ilg.platform.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.platform.token.EgressPasses.Pass;
import org.junit.jupiter.api.Test;

class EgressPassesTest {

  private final EgressPasses passes = new EgressPasses("a secret that only this test knows of");

  @Test
  void knowsItsOwnPasses() {
    var pass = new Pass(7, 3);

    assertThat(passes.verify(pass.user(), passes.password(pass))).contains(pass);
  }

  @Test
  void refusesThePasswordOfAnotherEpochLaneOrSecret() {
    var older = passes.password(new Pass(7, 2));
    var other = passes.password(new Pass(8, 3));
    var foreign = new EgressPasses("a secret that somebody else has made").password(new Pass(7, 3));

    assertThat(passes.verify("lane-7-epoch-3", older)).isEmpty();
    assertThat(passes.verify("lane-7-epoch-3", other)).isEmpty();
    assertThat(passes.verify("lane-7-epoch-3", foreign)).isEmpty();
  }

  @Test
  void refusesUsersThatItNeverMade() {
    assertThat(passes.verify("", "")).isEmpty();
    assertThat(passes.verify("lane-7", passes.password(new Pass(7, 0)))).isEmpty();
    assertThat(passes.verify("lane-9999999999999999999-epoch-1", "x")).isEmpty();
  }

  @Test
  void refusesAShortSecret() {
    assertThatThrownBy(() -> new EgressPasses("short"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("32 bytes");
  }
}
