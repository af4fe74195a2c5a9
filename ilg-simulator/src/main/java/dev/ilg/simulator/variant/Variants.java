package dev.ilg.simulator.variant;

import dev.ilg.simulator.world.Chance;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Chooses how a page is shown: as it was set for the account, at random as LinkedIn's own tests do,
 * or as usual. The same account sees the same page in the same way.
 */
public final class Variants {

  private static final double SHARE = .25;

  private final boolean random;
  private final long seed;
  private final Map<String, Variant> set = new ConcurrentHashMap<>();

  /**
   * @param random whether accounts that were told nothing see any variant
   * @param seed decides which
   */
  public Variants(boolean random, long seed) {
    this.random = random;
    this.seed = seed;
  }

  /** How a page is shown to an account; the page is named by what it shows, such as a slug. */
  public Variant of(String account, String page) {
    var wanted = set.get(account);
    if (wanted != null) {
      return wanted;
    }
    return random ? drawn(account, page) : Variant.USUAL;
  }

  private Variant drawn(String account, String page) {
    // The language is a setting of the account; builds are tried out page by page.
    var tongue = Chance.of(seed, account, "tongue").oneOf(Arrays.asList(Tongue.values()));
    var chance = Chance.of(seed, account + " " + page, "layout");
    var layout = chance.oneOf(Arrays.asList(Layout.values()));
    var steps = chance.oneOf(List.of(InviteSteps.ASK, InviteSteps.TWO_BUTTONS));
    return new Variant(layout, tongue, steps, quirks(account, page));
  }

  // Only what leaves the outcome as it is: the judge compares outcomes.
  private Set<Quirk> quirks(String account, String page) {
    var quirks = EnumSet.noneOf(Quirk.class);
    for (var quirk : Quirk.values()) {
      var chance = Chance.of(seed, account + " " + page, "quirk " + quirk);
      if (quirk.isHarmless() && chance.happens(SHARE)) {
        quirks.add(quirk);
      }
    }
    return quirks;
  }

  /** Shows an account this from now on. */
  public void set(String account, Variant variant) {
    set.put(account, variant);
  }

  /** Shows an account what it would have seen without {@link #set}. */
  public void forget(String account) {
    set.remove(account);
  }

  /** What was set, by account. */
  public Map<String, Variant> wanted() {
    return Map.copyOf(set);
  }
}
