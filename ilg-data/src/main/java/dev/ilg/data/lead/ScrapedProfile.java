package dev.ilg.data.lead;

import org.jspecify.annotations.Nullable;

/** What a profile shows, as a worker read it. */
record ScrapedProfile(
    String slug,
    String memberId,
    String firstName,
    String lastName,
    @Nullable String headline,
    @Nullable String company,
    @Nullable String title,
    @Nullable String location,
    @Nullable Integer degree,
    boolean premium,
    boolean openProfile,
    Relation relation) {

  /** How the person stands to the account. */
  enum Relation {
    CONNECTABLE,
    PENDING,
    CONNECTED,
    INCOMING,
    SELF,
    UNKNOWN
  }
}
