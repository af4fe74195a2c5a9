package dev.ilg.simulator.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.simulator.account.LoginLook.Form;
import dev.ilg.simulator.variant.Tongue;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LoginLooksTest {

  @Test
  void everybodySeesTheClassicFormUnlessTheSeedDecides() {
    assertThat(new LoginLooks(false, 7).now()).isEqualTo(LoginLook.USUAL);
    assertThat(new LoginLooks(true, 7).now()).isEqualTo(new LoginLooks(true, 7).now());
  }

  @Test
  void someSeedShowsEveryForm() {
    var forms =
        LongStream.range(0, 40)
            .mapToObj(seed -> new LoginLooks(true, seed).now().form())
            .collect(Collectors.toSet());

    assertThat(forms).containsExactlyInAnyOrder(Form.values());
  }

  @Test
  void whatWasSetIsShownUntilItIsTakenBack() {
    var looks = new LoginLooks(true, 7);
    var before = looks.now();
    var chooser = new LoginLook(Form.CHOOSER, Tongue.GERMAN, true);

    looks.set(chooser);
    assertThat(looks.now()).isEqualTo(chooser);
    looks.set(null);

    assertThat(looks.now()).isEqualTo(before);
  }
}
