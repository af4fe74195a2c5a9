package dev.ilg.linkedin.canary;

import dev.ilg.linkedin.invite.Invites;
import dev.ilg.linkedin.messaging.ConversationsPage;
import dev.ilg.linkedin.network.ConnectionsPage;
import dev.ilg.linkedin.network.PeopleLook;
import dev.ilg.linkedin.network.PeopleSeen;
import dev.ilg.linkedin.page.Slug;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.profile.ConnectVia;
import dev.ilg.linkedin.profile.Generation;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.profile.ProfilePage;
import dev.ilg.linkedin.profile.ProfileReading;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.linkedin.sales.LeadPage;
import dev.ilg.linkedin.sales.SearchPage;
import java.util.Set;

/** The canary in one tab. */
public final class PageCanary implements Canary {

  private static final String SENT = "/mynetwork/invitation-manager/sent/";

  private final Tab tab;

  /** Looks with this tab. */
  public PageCanary(Tab tab) {
    this.tab = tab;
  }

  @Override
  public Generation generation() {
    return new ProfilePage(tab).look("/in/me/").generation();
  }

  @Override
  public void list(String listUrl) {
    var page = new SearchPage(tab).read(listUrl, 1);
    if (page.rows().isEmpty() && !page.last()) {
      throw new RefusedException(Refusal.PAGE_CHANGED, "search/name");
    }
  }

  @Override
  public Generation lead(String salesUrl) {
    var profile = profile(new LeadPage(tab).publicSlug(salesUrl));
    if (profile.name() == null || profile.memberId() == null) {
      throw new RefusedException(Refusal.PAGE_CHANGED, "profile/top-card");
    }
    return profile.generation();
  }

  @Override
  public Seen invite(Member member) {
    var profile = profile(member.slug());
    return new Seen(
        profile.generation(), isOf(member, profile) ? invite(profile) : Offer.NOT_FOR_THEM);
  }

  private Offer invite(ProfileReading profile) {
    return switch (profile.relation()) {
      case PENDING, CONNECTED, INCOMING, EMAIL_NEEDED, SELF -> Offer.NOT_FOR_THEM;
      case CONNECTABLE, FOLLOW_FIRST ->
          profile.connectVia() != ConnectVia.NONE && new Invites(tab).isOffered(profile.slug())
              ? Offer.THERE
              : Offer.MISSING;
      case UNKNOWN -> Offer.MISSING;
    };
  }

  @Override
  public void inbox() {
    new ConnectionsPage(tab).read(Set.of());
    new ConversationsPage(tab).read();
  }

  @Override
  public void sentInvites() {
    var cards = new PeopleLook(tab).look(SENT).cards();
    if (!cards.isEmpty() && cards.stream().noneMatch(PeopleSeen.Card::canWithdraw)) {
      throw new RefusedException(Refusal.PAGE_CHANGED, "sent/withdraw");
    }
  }

  @Override
  public Seen pending(Member member) {
    var profile = profile(member.slug());
    var offer =
        switch (profile.relation()) {
          case PENDING -> Offer.THERE;
          case UNKNOWN, FOLLOW_FIRST ->
              isOf(member, profile) && profile.connectVia() == ConnectVia.NONE
                  ? Offer.MISSING
                  : Offer.NOT_FOR_THEM;
          case CONNECTABLE, CONNECTED, INCOMING, EMAIL_NEEDED, SELF -> Offer.NOT_FOR_THEM;
        };
    return new Seen(profile.generation(), offer);
  }

  // A member id that cannot be read is no other person's.
  private static boolean isOf(Member member, ProfileReading profile) {
    return profile.memberId() == null || member.memberId().equals(profile.memberId());
  }

  private ProfileReading profile(String slug) {
    return new ProfilePage(tab).look("/in/" + Slug.encoded(slug) + "/");
  }
}
