package dev.ilg.chaos.linkedin;

import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.linkedin.messaging.ThreadSeen;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * The LinkedIn of the harness. It takes every click, also one that a real page would not offer any
 * more, so that nothing but the protocol stands between a worker and a duplicate. What arrived is
 * in its journal, which is the judge.
 */
public final class StandIn implements Site {

  private final LongSupplier nanos;
  private final Lies lies;
  private final boolean fenced;
  private final Map<String, List<Entry>> journal = new HashMap<>();
  private final Map<Long, Long> openTokens = new HashMap<>();
  private final Set<String> gone = new HashSet<>();
  private boolean accepting;

  /**
   * One thing that reached LinkedIn.
   *
   * @param shownFrom nanoseconds from which pages show it
   */
  public record Entry(OutreachKind kind, String text, long shownFrom) {}

  /** Decides which lie comes next. */
  public interface Lies {
    /** What becomes of a click. */
    Lie onClick();

    /** What becomes of a read. */
    Lie onRead();

    /** How late an effect is shown under a lie. */
    Duration lateness(Lie lie);
  }

  /**
   * An empty LinkedIn.
   *
   * @param fenced whether the egress refuses leases that a later one took over
   */
  public StandIn(LongSupplier nanos, Lies lies, boolean fenced) {
    this.nanos = nanos;
    this.lies = lies;
    this.fenced = fenced;
  }

  /** From now on those who accept invites have accepted theirs. */
  public synchronized void accept() {
    accepting = true;
  }

  /** A later lease of a lane is let out, and none before it. */
  public synchronized void open(Lease lease) {
    openTokens.merge(lease.lane(), lease.token(), Math::max);
  }

  /** What reached LinkedIn, by person. */
  public synchronized Map<String, List<Entry>> journal() {
    return journal.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> List.copyOf(it.getValue())));
  }

  @Override
  public synchronized Standing standing(String slug) {
    read(slug);
    var shown = shown(slug);
    var invited = has(shown, OutreachKind.INVITE);
    var withdrawn = has(shown, OutreachKind.WITHDRAWAL);
    if (!invited || withdrawn) {
      return Standing.CONNECTABLE;
    }
    return accepting && People.accepts(slug) ? Standing.CONNECTED : Standing.PENDING;
  }

  @Override
  public synchronized List<ThreadSeen.Message> thread(String slug) {
    read(slug);
    return shown(slug).stream()
        .filter(entry -> !entry.text().isEmpty())
        .map(entry -> new ThreadSeen.Message(true, entry.text()))
        .toList();
  }

  @Override
  public synchronized Set<String> connections(Set<String> wanted) {
    refuse(lies.onRead());
    return wanted.stream()
        .filter(slug -> accepting && People.accepts(slug))
        .filter(slug -> has(shown(slug), OutreachKind.INVITE))
        .collect(Collectors.toSet());
  }

  @Override
  public void signIn() {}

  @Override
  public synchronized Flight click(Lease lease, OutreachKind kind, String slug, String text) {
    if (fenced && openTokens.getOrDefault(lease.lane(), 0L) > lease.token()) {
      return () -> Answer.CUT;
    }
    var lie = lies.onClick();
    refuse(lie);
    if (lie != Lie.ANSWER_WITHOUT_EFFECT) {
      var shownFrom = nanos.getAsLong() + lies.lateness(lie).toNanos();
      journal.computeIfAbsent(slug, _ -> new ArrayList<>()).add(new Entry(kind, text, shownFrom));
    }
    if (lie == Lie.PERSON_GONE) {
      gone.add(slug);
    }
    var answer = lie == Lie.EFFECT_WITHOUT_ANSWER ? Answer.NONE : Answer.DONE;
    return () -> answer;
  }

  private void read(String slug) {
    if (gone.contains(slug)) {
      throw new RefusedException(Refusal.PROFILE_GONE, "stand-in");
    }
    refuse(lies.onRead());
  }

  private static void refuse(Lie lie) {
    if (lie == Lie.RATE_LIMITED) {
      throw new RefusedException(Refusal.RATE_LIMITED, "stand-in");
    }
    if (lie == Lie.SESSION_LOSS) {
      throw new RefusedException(Refusal.SESSION_EXPIRED, "stand-in");
    }
  }

  private List<Entry> shown(String slug) {
    var now = nanos.getAsLong();
    return journal.getOrDefault(slug, List.of()).stream()
        .filter(entry -> entry.shownFrom() - now <= 0)
        .toList();
  }

  private static boolean has(List<Entry> entries, OutreachKind kind) {
    return entries.stream().anyMatch(entry -> entry.kind() == kind);
  }
}
