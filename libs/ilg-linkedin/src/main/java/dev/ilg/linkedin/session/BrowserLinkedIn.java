package dev.ilg.linkedin.session;

import dev.ilg.linkedin.act.Gate;
import dev.ilg.linkedin.act.Sending;
import dev.ilg.linkedin.canary.Canary;
import dev.ilg.linkedin.canary.PageCanary;
import dev.ilg.linkedin.invite.Invites;
import dev.ilg.linkedin.invite.Withdrawals;
import dev.ilg.linkedin.login.CheckpointPage;
import dev.ilg.linkedin.login.CheckpointStep;
import dev.ilg.linkedin.login.LoginPage;
import dev.ilg.linkedin.login.SignIn;
import dev.ilg.linkedin.messaging.ConversationsPage;
import dev.ilg.linkedin.messaging.ConversationsSeen;
import dev.ilg.linkedin.messaging.ThreadPage;
import dev.ilg.linkedin.messaging.ThreadSeen;
import dev.ilg.linkedin.network.ConnectionsPage;
import dev.ilg.linkedin.network.ConnectionsSeen;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.profile.ProfileCard;
import dev.ilg.linkedin.profile.ProfilePage;
import dev.ilg.linkedin.profile.ProfileSeen;
import dev.ilg.linkedin.sales.FoundPage;
import dev.ilg.linkedin.sales.LeadPage;
import dev.ilg.linkedin.sales.SearchPage;
import java.util.Set;
import java.util.function.Function;

/** LinkedIn through the pages of one tab. */
final class BrowserLinkedIn implements LinkedIn {

  private final Tab tab;

  BrowserLinkedIn(Tab tab) {
    this.tab = tab;
  }

  @Override
  public SignIn signIn(String email, String password) {
    return Broken.named("sign-in", () -> new LoginPage(tab).signIn(email, password));
  }

  @Override
  public CheckpointStep enterCode(String code) {
    return Broken.named("checkpoint", () -> new CheckpointPage(tab).enter(code));
  }

  @Override
  public CheckpointStep lookAtCheckpoint() {
    return Broken.named("checkpoint", () -> new CheckpointPage(tab).look());
  }

  @Override
  public FoundPage foundPage(String listUrl, int page) {
    return Broken.named("search", () -> new SearchPage(tab).read(listUrl, page));
  }

  @Override
  public String publicSlug(String salesUrl) {
    return Broken.named("lead", () -> new LeadPage(tab).publicSlug(salesUrl));
  }

  @Override
  public ProfileSeen profile(String slug) {
    return Broken.named("profile", () -> new ProfilePage(tab).readFully(slug));
  }

  @Override
  public ProfileCard card(String slug) {
    return Broken.named("profile", () -> new ProfilePage(tab).read(slug));
  }

  @Override
  public Sending connect(Member member, String note, Gate gate) {
    return Broken.named("invite", () -> new Invites(tab).send(member, note, gate));
  }

  @Override
  public boolean isOnSentList(Member member) {
    return Broken.named("sent", () -> new Invites(tab).isOnTopOfSentList(member));
  }

  @Override
  public Sending withdraw(Member member, Gate gate) {
    return Broken.named("withdraw", () -> new Withdrawals(tab).withdraw(member, gate));
  }

  @Override
  public ConnectionsSeen connections(Set<String> wanted) {
    return Broken.named("connections", () -> new ConnectionsPage(tab).read(wanted));
  }

  @Override
  public ConversationsSeen conversations() {
    return Broken.named("messaging", () -> new ConversationsPage(tab).read());
  }

  @Override
  public ThreadSeen thread(Member member) {
    return Broken.named("thread", () -> new ThreadPage(tab).read(member));
  }

  @Override
  public <T> T canary(Function<Canary, T> look) {
    return Broken.named("canary", () -> look.apply(new PageCanary(tab)));
  }

  @Override
  public Sending message(Member member, String text, Gate gate) {
    return Broken.named("message", () -> new ThreadPage(tab).send(member, text, gate));
  }
}
