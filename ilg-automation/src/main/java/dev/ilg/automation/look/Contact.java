package dev.ilg.automation.look;

import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.linkedin.profile.Member;
import java.util.Optional;

/** A lead as the person on LinkedIn that its profile showed. */
public final class Contact {

  private Contact() {}

  /** The person; empty before the profile was read. */
  public static Optional<Member> of(LeadInHand lead) {
    var slug = lead.slug();
    var memberId = lead.memberId();
    return slug == null || memberId == null
        ? Optional.empty()
        : Optional.of(new Member(slug, memberId, lead.name()));
  }
}
