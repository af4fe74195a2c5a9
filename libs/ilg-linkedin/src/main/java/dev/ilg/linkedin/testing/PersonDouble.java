package dev.ilg.linkedin.testing;

import dev.ilg.linkedin.messaging.ThreadSeen;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.profile.ProfileCard;
import dev.ilg.linkedin.profile.Standing;
import java.util.ArrayList;
import java.util.List;

/** A person of {@link LinkedInDouble}. */
public final class PersonDouble {

  private final String slug;
  private final List<ThreadSeen.Message> messages = new ArrayList<>();
  private Standing standing;

  PersonDouble(String slug, Standing standing) {
    this.slug = slug;
    this.standing = standing;
  }

  /** Changes how the person stands to the account. */
  public PersonDouble stand(Standing now) {
    standing = now;
    return this;
  }

  /** Adds a message of theirs. */
  public PersonDouble writes(String text) {
    return wrote(false, text);
  }

  PersonDouble wrote(boolean own, String text) {
    messages.add(new ThreadSeen.Message(own, text));
    return this;
  }

  PersonDouble invited(String note) {
    standing = Standing.PENDING;
    return note.isEmpty() ? this : wrote(true, note);
  }

  /** How the person stands to the account. */
  public Standing standing() {
    return standing;
  }

  /** Who the person is. */
  public Member member() {
    return new Member(slug, "ACoAA" + slug, name());
  }

  String slug() {
    return slug;
  }

  String name() {
    return "Name of " + slug;
  }

  List<ThreadSeen.Message> messages() {
    return List.copyOf(messages);
  }

  ProfileCard card() {
    return new ProfileCard(
        slug,
        "ACoAA" + slug,
        name(),
        "Headline",
        "Example Ltd",
        "Berlin",
        standing == Standing.CONNECTED ? 1 : 2,
        false,
        false,
        standing);
  }
}
