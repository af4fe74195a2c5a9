package dev.ilg.linkedin.profile;

import java.util.Set;

/**
 * A person to whom something is done; both ids must fit the page before anything is clicked.
 *
 * @param slug public name in {@code /in/<slug>/}
 * @param memberId LinkedIn's id {@code ACoAA...}
 * @param name display name
 */
public record Member(String slug, String memberId, String name) {

  /** Whether a page that names somebody may mean this person; titles and short forms count. */
  public boolean isCalled(String other) {
    return new Owner(Set.of(slug), memberId, name).isCalled(other);
  }
}
