package dev.ilg.simulator.account;

import dev.ilg.simulator.variant.Tongue;
import dev.ilg.simulator.world.Chance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses how signing in is shown: as it was set, by the seed, or as usual. */
public final class LoginLooks {

  private final LoginLook otherwise;
  private volatile @Nullable LoginLook wanted;

  /**
   * @param random whether the seed decides while nobody set anything
   * @param seed the same seed shows the same
   */
  public LoginLooks(boolean random, long seed) {
    this.otherwise = random ? drawn(seed) : LoginLook.USUAL;
  }

  private static LoginLook drawn(long seed) {
    var chance = Chance.of(seed, "everybody", "login");
    return new LoginLook(
        chance.oneOf(List.of(LoginLook.Form.values())),
        chance.oneOf(List.of(Tongue.values())),
        chance.happens(.5));
  }

  /** How it is shown now. */
  public LoginLook now() {
    var set = wanted;
    return set == null ? otherwise : set;
  }

  /** Shows it so from now on; null as it was at first. */
  public void set(@Nullable LoginLook look) {
    wanted = look;
  }
}
