package dev.ilg.simulator.world;

/** One invented member. */
public record Person(int number, Name name, Keys keys, Setting setting, Work work) {

  /** The member id, under which everything about this person is kept. */
  public String memberId() {
    return keys.memberId();
  }

  /** The vanity name of the profile. */
  public String slug() {
    return keys.slug();
  }

  /** The name as pages show it. */
  public String fullName() {
    return name.full();
  }
}
