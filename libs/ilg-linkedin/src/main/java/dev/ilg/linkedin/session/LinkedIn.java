package dev.ilg.linkedin.session;

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
import dev.ilg.linkedin.sales.FoundPage;
import java.util.Set;
import java.util.function.Function;

/**
 * LinkedIn as one signed-in account sees it; used by one thread. Every method throws {@code
 * RefusedException} when the page is not what it should be, and then nothing was clicked that
 * cannot be taken back.
 */
public interface LinkedIn {

  /** Signs in. */
  SignIn signIn(String email, String password);

  /** Answers the checkpoint before which the browser stands with a code, once. */
  CheckpointStep enterCode(String code);

  /** What the checkpoint says now, when its owner may have approved the sign-in in the app. */
  CheckpointStep lookAtCheckpoint();

  /**
   * Reads one page of a campaign list.
   *
   * @param listUrl address of the list; its host is ignored
   * @param page the page, from 1
   */
  FoundPage foundPage(String listUrl, int page);

  /** The slug of the public profile that a Sales Navigator lead page leads to. */
  String publicSlug(String salesUrl);

  /** Reads a profile with its current position. */
  ProfileSeen profile(String slug);

  /** Reads the top card of a profile. */
  ProfileCard card(String slug);

  /** Invites a person, once; an empty note sends none. */
  Sending connect(Member member, String note, Gate gate);

  /** Whether the newest sent invites show this person. */
  boolean isOnSentList(Member member);

  /** Withdraws a pending invite, once. */
  Sending withdraw(Member member, Gate gate);

  /** Reads connections, newest first, until all the wanted slugs were seen or to the end. */
  ConnectionsSeen connections(Set<String> wanted);

  /** Reads the conversation list without opening a conversation. */
  ConversationsSeen conversations();

  /** Opens and reads the conversation with a person. */
  ThreadSeen thread(Member member);

  /** Looks at pages without doing anything. */
  <T> T canary(Function<Canary, T> look);

  /** Sends a message to a connection, once. */
  Sending message(Member member, String text, Gate gate);
}
