package dev.ilg.linkedin.testing;

import dev.ilg.linkedin.act.Gate;
import dev.ilg.linkedin.act.Sending;
import dev.ilg.linkedin.canary.Canary;
import dev.ilg.linkedin.login.CheckpointStep;
import dev.ilg.linkedin.login.SignIn;
import dev.ilg.linkedin.messaging.ConversationRow;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** LinkedIn in memory: people with a standing and a conversation, and faults on demand. */
public final class LinkedInDouble implements LinkedIn {

  private final Map<String, PersonDouble> people = new LinkedHashMap<>();
  private final List<FoundPage> pages = new ArrayList<>();
  private final List<String> clicks = new ArrayList<>();
  private final CanaryDouble canary = new CanaryDouble();
  private @Nullable Refusal refusal;
  private @Nullable Refusal afterClick;
  private boolean dies;
  private SignIn signIn = new SignIn.SignedIn();
  private @Nullable String code;
  private boolean approved;

  /** Adds a person. */
  public PersonDouble person(String slug, Standing standing) {
    var person = new PersonDouble(slug, standing);
    people.put(slug, person);
    return person;
  }

  /** Adds a page to the campaign list. */
  public void listPage(FoundPage page) {
    pages.add(page);
  }

  /** Makes the next call end in a refusal. */
  public void refuseNext(Refusal next) {
    refusal = next;
  }

  /** Makes the next act fail with this, nothing being sent. */
  public void refuseAct(Refusal next) {
    afterClick = next;
  }

  /** Makes the next act happen, and the worker die before it hears of it. */
  public void dieAfterTheClick() {
    dies = true;
  }

  /** How the next attempt to sign in ends. */
  public void answerSignIn(SignIn answer) {
    signIn = answer;
  }

  /** The code that a checkpoint takes. */
  public void takesCode(String right) {
    code = right;
  }

  /** The owner approved the sign-in in the app. */
  public void approve() {
    approved = true;
  }

  /** What the canary finds. */
  public CanaryDouble canary() {
    return canary;
  }

  @Override
  public <T> T canary(Function<Canary, T> look) {
    refuse();
    return look.apply(canary);
  }

  /** All that was clicked, such as {@code invite anna}. */
  public List<String> clicks() {
    return List.copyOf(clicks);
  }

  @Override
  public SignIn signIn(String email, String password) {
    clicks.add("sign in");
    return signIn;
  }

  @Override
  public CheckpointStep enterCode(String typed) {
    clicks.add("enter " + typed);
    return typed.equals(code) ? new CheckpointStep.Passed() : new CheckpointStep.Refused();
  }

  @Override
  public CheckpointStep lookAtCheckpoint() {
    return approved
        ? new CheckpointStep.Passed()
        : new CheckpointStep.Stopped(Refusal.CHECKPOINT_APP);
  }

  @Override
  public FoundPage foundPage(String listUrl, int page) {
    refuse();
    return pages.get(page - 1);
  }

  @Override
  public String publicSlug(String salesUrl) {
    refuse();
    return salesUrl.substring(salesUrl.lastIndexOf('/') + 1);
  }

  @Override
  public ProfileSeen profile(String slug) {
    return new ProfileSeen(card(slug), "Head of Sales", "Example Ltd");
  }

  @Override
  public ProfileCard card(String slug) {
    refuse();
    var person = people.get(slug);
    if (person == null) {
      throw new RefusedException(Refusal.PROFILE_GONE, "open");
    }
    return person.card();
  }

  @Override
  public Sending connect(Member member, String note, Gate gate) {
    var person = of(member);
    if (!person.standing().canBeInvited()) {
      return new Sending.NotSent(Refusal.NOT_OFFERED, "profile: " + person.standing());
    }
    return act(gate, "invite " + member.slug(), () -> person.invited(note));
  }

  @Override
  public boolean isOnSentList(Member member) {
    refuse();
    return of(member).standing() == Standing.PENDING;
  }

  @Override
  public Sending withdraw(Member member, Gate gate) {
    var person = of(member);
    return act(gate, "withdraw " + member.slug(), () -> person.stand(Standing.CONNECTABLE));
  }

  @Override
  public ConnectionsSeen connections(Set<String> wanted) {
    refuse();
    var slugs =
        people.values().stream()
            .filter(it -> it.standing() == Standing.CONNECTED)
            .map(PersonDouble::slug)
            .collect(Collectors.toSet());
    return new ConnectionsSeen(slugs, true);
  }

  @Override
  public ConversationsSeen conversations() {
    refuse();
    var rows =
        people.values().stream()
            .filter(it -> !it.messages().isEmpty())
            .map(it -> new ConversationRow(it.name(), it.messages().getLast().own(), false))
            .toList();
    return new ConversationsSeen(rows, true);
  }

  @Override
  public ThreadSeen thread(Member member) {
    refuse();
    var person = of(member);
    return new ThreadSeen(person.messages(), person.standing() == Standing.CONNECTED);
  }

  @Override
  public Sending message(Member member, String text, Gate gate) {
    var person = of(member);
    return act(gate, "message " + member.slug(), () -> person.wrote(true, text));
  }

  private Sending act(Gate gate, String click, Runnable effect) {
    refuse();
    if (!gate.mayAct()) {
      return new Sending.Withheld();
    }
    var refused = afterClick;
    afterClick = null;
    if (refused != null) {
      return new Sending.NotSent(refused, "the double said so");
    }
    clicks.add(click);
    effect.run();
    if (dies) {
      dies = false;
      throw new SuddenDeath();
    }
    return new Sending.Sent("the double shows it");
  }

  private PersonDouble of(Member member) {
    var person = people.get(member.slug());
    if (person == null) {
      throw new RefusedException(Refusal.PROFILE_GONE, "open");
    }
    if (!person.card().memberId().equals(member.memberId())) {
      throw new RefusedException(Refusal.WRONG_PERSON, "profile/top-card");
    }
    return person;
  }

  private void refuse() {
    var next = refusal;
    refusal = null;
    if (next != null) {
      throw new RefusedException(next, "the double");
    }
  }

  /** Stands for the death of the process: nobody may catch it and go on. */
  public static final class SuddenDeath extends Error {

    private static final long serialVersionUID = 1L;
  }
}
