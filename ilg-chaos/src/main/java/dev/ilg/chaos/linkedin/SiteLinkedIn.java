package dev.ilg.chaos.linkedin;

import dev.ilg.chaos.point.CrashPoints;
import dev.ilg.chaos.point.CrashPoints.Moment;
import dev.ilg.chaos.point.Passage;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.linkedin.act.Gate;
import dev.ilg.linkedin.act.Sending;
import dev.ilg.linkedin.canary.Canary;
import dev.ilg.linkedin.login.CheckpointStep;
import dev.ilg.linkedin.login.SignIn;
import dev.ilg.linkedin.messaging.ConversationsSeen;
import dev.ilg.linkedin.messaging.ThreadSeen;
import dev.ilg.linkedin.network.ConnectionsSeen;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.profile.ProfileCard;
import dev.ilg.linkedin.profile.ProfileSeen;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.linkedin.sales.FoundPage;
import dev.ilg.linkedin.session.LinkedIn;
import dev.ilg.worker.task.LeaseInHand;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * LinkedIn as ilg-linkedin's page objects show it, without a browser: the same order of check,
 * gate, one click and a fresh read-back, and the same claims about each.
 */
public final class SiteLinkedIn implements LinkedIn {

  private static final int READ_BACKS = 3;

  private final Site site;
  private final Passage passage;
  private final Runnable betweenReads;

  /**
   * Reads and clicks on this site.
   *
   * @param betweenReads waits a little for LinkedIn to show an effect
   */
  public SiteLinkedIn(Site site, Passage passage, Runnable betweenReads) {
    this.site = site;
    this.passage = passage;
    this.betweenReads = betweenReads;
  }

  @Override
  public SignIn signIn(String email, String password) {
    site.signIn();
    return new SignIn.SignedIn();
  }

  @Override
  public CheckpointStep enterCode(String code) {
    throw new UnsupportedOperationException("this site asks for no code");
  }

  @Override
  public CheckpointStep lookAtCheckpoint() {
    throw new UnsupportedOperationException("this site asks for no approval");
  }

  @Override
  public <T> T canary(Function<Canary, T> look) {
    throw new UnsupportedOperationException("this site has no pages that could change");
  }

  @Override
  public FoundPage foundPage(String listUrl, int page) {
    throw new UnsupportedOperationException("an automation worker reads no lists");
  }

  @Override
  public String publicSlug(String salesUrl) {
    throw new UnsupportedOperationException("an automation worker reads no lists");
  }

  @Override
  public ProfileSeen profile(String slug) {
    return new ProfileSeen(card(slug), null, null);
  }

  @Override
  public ProfileCard card(String slug) {
    var standing = site.standing(slug);
    var degree = standing == Standing.CONNECTED ? 1 : 2;
    return new ProfileCard(
        slug, People.memberId(slug), slug, null, null, null, degree, false, false, standing);
  }

  @Override
  public Sending connect(Member member, String note, Gate gate) {
    var standing = standing(member);
    return standing.canBeInvited()
        ? act(OutreachKind.INVITE, member, note, gate, () -> !standing(member).canBeInvited())
        : new Sending.NotSent(Refusal.NOT_OFFERED, "profile: " + standing);
  }

  @Override
  public boolean isOnSentList(Member member) {
    return standing(member) == Standing.PENDING;
  }

  @Override
  public Sending withdraw(Member member, Gate gate) {
    var standing = standing(member);
    return standing == Standing.PENDING
        ? act(OutreachKind.WITHDRAWAL, member, "", gate, () -> standing(member).canBeInvited())
        : new Sending.NotSent(Refusal.NOT_OFFERED, "profile: " + standing);
  }

  @Override
  public ConnectionsSeen connections(Set<String> wanted) {
    return new ConnectionsSeen(site.connections(wanted), true);
  }

  @Override
  public ConversationsSeen conversations() {
    return new ConversationsSeen(List.of(), true);
  }

  @Override
  public ThreadSeen thread(Member member) {
    return new ThreadSeen(site.thread(member.slug()), true);
  }

  @Override
  public Sending message(Member member, String text, Gate gate) {
    var standing = standing(member);
    return standing == Standing.CONNECTED
        ? act(OutreachKind.FOLLOW_UP_1, member, text, gate, () -> thread(member).shows(text))
        : new Sending.NotSent(Refusal.NOT_OFFERED, "profile: " + standing);
  }

  private Standing standing(Member member) {
    var card = card(member.slug());
    if (!card.memberId().equals(member.memberId())) {
      throw new RefusedException(Refusal.WRONG_PERSON, "profile/top-card");
    }
    return card.standing();
  }

  private Sending act(
      OutreachKind kind, Member member, String text, Gate gate, BooleanSupplier shown) {
    if (!gate.mayAct()) {
      return new Sending.Withheld();
    }
    passage.at(CrashPoints.of(kind, Moment.GATE_PASSED));
    var flight = site.click(((LeaseInHand) gate).lease(), kind, member.slug(), text);
    passage.at(CrashPoints.of(kind, Moment.CLICK_FLYING));
    var answer = flight.land();
    passage.at(CrashPoints.of(kind, Moment.CLICKED));
    return readBack(shown, answer);
  }

  // As in ilg-linkedin: after the click nothing is an error any more, only unclear.
  private Sending readBack(BooleanSupplier shown, Site.Answer answer) {
    try {
      for (var read = 0; read < READ_BACKS; read++) {
        if (shown.getAsBoolean()) {
          return new Sending.Sent("opened again: shown");
        }
        betweenReads.run();
      }
      return new Sending.Unclear("not shown; the page said " + answer);
    } catch (RefusedException refused) {
      return new Sending.Unclear("read-back refused: " + refused.getMessage());
    }
  }
}
