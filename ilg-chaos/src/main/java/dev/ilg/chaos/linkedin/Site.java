package dev.ilg.chaos.linkedin;

import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.linkedin.messaging.ThreadSeen;
import dev.ilg.linkedin.profile.Standing;
import java.util.List;
import java.util.Set;

/** What a browser asks LinkedIn for. Reads throw {@code RefusedException} as pages do. */
public interface Site {

  /** How a person stands to the account, as a freshly opened profile shows it. */
  Standing standing(String slug);

  /** What the conversation with a person shows. */
  List<ThreadSeen.Message> thread(String slug);

  /** Which of these are connections. */
  Set<String> connections(Set<String> wanted);

  /** Signs in. */
  void signIn();

  /** A click is sent on its way; {@link Flight#land} waits for its answer. */
  Flight click(Lease lease, OutreachKind kind, String slug, String text);

  /** A click on its way. */
  @FunctionalInterface
  interface Flight {
    /** What the browser hears of it. */
    Answer land();
  }

  /** What a browser hears after a click. */
  enum Answer {
    /** The page says that it was done. */
    DONE,
    /** No answer came. */
    NONE,
    /** The way out is closed to this lease: nothing reached LinkedIn. */
    CUT
  }
}
