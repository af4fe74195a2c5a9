package dev.ilg.simulator.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ilg.simulator.journal.Entry;
import dev.ilg.simulator.journal.Kind;
import dev.ilg.simulator.world.Degree;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationTest {

  @TempDir Path data;
  private Story story;

  @BeforeEach
  void begin() {
    story = new Story(data);
  }

  @Test
  void anInviteIsPendingUntilTheSeedSaysItIsAccepted() {
    var person = story.someoneWho(Reaction::accepts);

    assertThat(story.invite(person)).isEqualTo(Answer.DONE);
    story.clock.advance(story.reactions.of(person).acceptsAfter().minusMillis(1));
    assertThat(story.state(person)).isEqualTo(State.PENDING);
    story.clock.advance(Duration.ofMillis(1));

    assertThat(story.state(person)).isEqualTo(State.CONNECTED);
  }

  @Test
  void anInviteToSomebodyUnwillingStaysPending() {
    var person = story.someoneWho(reaction -> !reaction.accepts());

    story.invite(person);
    story.clock.advance(Duration.ofDays(365));

    assertThat(story.state(person)).isEqualTo(State.PENDING);
  }

  @Test
  void aWithdrawnInviteIsNeverAccepted() {
    var person = story.someoneWho(Reaction::accepts);

    story.invite(person);
    assertThat(story.withdraw(person)).isEqualTo(Answer.DONE);
    story.clock.advance(Duration.ofDays(30));

    assertThat(story.state(person)).isEqualTo(State.STRANGER);
  }

  @Test
  void aWithdrawalComesTooLateForAnAcceptedInvite() {
    var person = story.someoneWho(Reaction::accepts);

    story.connect(person, "");

    assertThat(story.withdraw(person)).isEqualTo(Answer.NOT_PENDING);
    assertThat(story.journal()).extracting(Entry::kind).containsExactly(Kind.INVITE);
  }

  @Test
  void aSecondInviteIsJournaledAndChangesNothing() {
    var person = story.someoneWho(Reaction::accepts);

    story.invite(person, "first");
    story.clock.advance(Duration.ofMinutes(1));
    assertThat(story.invite(person, "second")).isEqualTo(Answer.ALREADY_KNOWN);
    story.clock.advance(story.reactions.of(person).acceptsAfter().minusMinutes(1));

    assertThat(story.journal()).extracting(Entry::text).containsExactly("first", "second");
    assertThat(story.thread(person)).containsExactly("first");
  }

  @Test
  void nobodyIsInvitedAgainWithinThreeWeeksOfTheWithdrawal() {
    var person = story.someoneWho(reaction -> !reaction.accepts());

    story.invite(person);
    story.withdraw(person);
    story.clock.advance(Duration.ofDays(20));
    assertThat(story.invite(person)).isEqualTo(Answer.TOO_SOON);
    assertThat(story.state(person)).isEqualTo(State.STRANGER);
    story.clock.advance(Duration.ofDays(1));

    assertThat(story.invite(person)).isEqualTo(Answer.DONE);
    assertThat(story.state(person)).isEqualTo(State.PENDING);
  }

  @Test
  void aNoteBeginsTheThreadOnceTheInviteIsAccepted() {
    var person = story.someoneWhoRepliesTo(ReplyCause.NEVER);

    story.invite(person, "Hello");
    assertThat(story.thread(person)).isEmpty();
    story.clock.advance(story.reactions.of(person).acceptsAfter());

    assertThat(story.thread(person)).containsExactly("Hello");
  }

  @Test
  void someReplyWithoutBeingAskedAgain() {
    var person = story.someoneWhoRepliesTo(ReplyCause.CONNECTION);

    story.connect(person, "Hello");
    story.untilTheReply(person);

    assertThat(story.thread(person)).hasSize(2).startsWith("Hello");
  }

  @Test
  void someReplyOnlyToTheFirstMessage() {
    var person = story.someoneWhoRepliesTo(ReplyCause.FIRST_MESSAGE);

    story.connect(person, "Hello");
    story.clock.advance(Duration.ofDays(100));
    assertThat(story.thread(person)).hasSize(1);
    assertThat(story.write(person, "Are you there?")).isEqualTo(Answer.DONE);
    story.untilTheReply(person);

    assertThat(story.thread(person)).hasSize(3);
  }

  @Test
  void someReplyOnlyToTheSecondMessage() {
    var person = story.someoneWhoRepliesTo(ReplyCause.SECOND_MESSAGE);

    story.connect(person, "");
    story.write(person, "one");
    story.clock.advance(Duration.ofDays(100));
    assertThat(story.thread(person)).containsExactly("one");
    story.write(person, "two");
    story.untilTheReply(person);

    assertThat(story.thread(person)).hasSize(3).startsWith("one", "two");
  }

  @Test
  void aReplyIsUnreadUntilTheThreadIsOpened() {
    var person = story.someoneWhoRepliesTo(ReplyCause.CONNECTION);

    story.connect(person, "Hello");
    story.open(person);
    story.untilTheReply(person);
    assertThat(story.unread(person)).isEqualTo(1);
    story.open(person);

    assertThat(story.unread(person)).isZero();
  }

  @Test
  void onlyConnectionsCanBeWrittenTo() {
    var person = story.someoneWho(Reaction::accepts);

    story.invite(person);

    assertThat(story.write(person, "Hello")).isEqualTo(Answer.NOT_CONNECTED);
    assertThat(story.journal()).extracting(Entry::kind).containsExactly(Kind.INVITE);
  }

  @Test
  void whoWasConnectedBeforeStaysConnected() {
    var person = story.world.oldContacts().getFirst();

    assertThat(story.state(person)).isEqualTo(State.CONNECTED);
    assertThat(story.invite(person)).isEqualTo(Answer.ALREADY_KNOWN);
    assertThat(story.write(person, "Long time no see")).isEqualTo(Answer.DONE);
  }

  @Test
  void anEmailGateLetsNoInviteThroughWithoutTheAddress() {
    var person =
        story.world.search("story").stream()
            .filter(it -> it.setting().emailGate() && it.setting().degree() != Degree.FIRST)
            .findFirst()
            .orElseThrow();

    assertThat(story.invite(person)).isEqualTo(Answer.EMAIL_REQUIRED);
    assertThat(story.journal()).isEmpty();
  }

  @Test
  void theNextRunRemembersEverything() {
    var person = story.someoneWhoRepliesTo(ReplyCause.FIRST_MESSAGE);
    story.connect(person, "Hello");
    story.write(person, "Still there?");
    story.untilTheReply(person);

    var next = new Story(data);
    next.clock.set(story.now());

    assertThat(next.thread(person)).isEqualTo(story.thread(person)).hasSize(3);
  }

  @Test
  void thePastDoesNotKnowTheFuture() {
    var person = story.someoneWhoRepliesTo(ReplyCause.CONNECTION);
    var before = story.now();

    story.connect(person, "Hello");
    story.untilTheReply(person);

    assertThat(story.relation(person).at(before.minusSeconds(1)).state()).isEqualTo(State.STRANGER);
    assertThat(story.relation(person).reply(before)).isEmpty();
  }

  @Test
  void peopleAcceptAndReplyAsOftenAsTheyAreToldTo() {
    var reactions =
        story.world.search("rates").stream()
            .filter(person -> person.setting().degree() != Degree.FIRST)
            .map(story.reactions::of)
            .toList();
    var accepting = reactions.stream().filter(Reaction::accepts).toList();
    var replying =
        accepting.stream().filter(it -> it.replyCause() == ReplyCause.CONNECTION).count();

    assertThat(accepting.size() / (double) reactions.size()).isCloseTo(.45, within(.05));
    assertThat(replying / (double) accepting.size()).isCloseTo(.35, within(.07));
    assertThat(accepting)
        .allMatch(it -> it.acceptsAfter().compareTo(Duration.ofHours(1)) >= 0)
        .allMatch(it -> it.acceptsAfter().compareTo(Duration.ofDays(6)) <= 0);
  }
}
