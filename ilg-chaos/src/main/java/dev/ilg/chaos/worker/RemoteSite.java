package dev.ilg.chaos.worker;

import dev.ilg.chaos.linkedin.Site;
import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.linkedin.messaging.ThreadSeen;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The stand-in of LinkedIn across the wire; connections of its own for each thread. */
final class RemoteSite implements Site {

  private final ThreadLocal<Wire> wires;

  // A crash point may be passed while a click's answer is still to come.
  private final ThreadLocal<Wire> points;

  RemoteSite(int port, String worker) {
    this.wires = ThreadLocal.withInitial(() -> wire(port, worker));
    this.points = ThreadLocal.withInitial(() -> wire(port, worker));
  }

  private static Wire wire(int port, String worker) {
    var wire = Wire.to(port);
    wire.say(List.of("HELLO", worker, Long.toString(ProcessHandle.current().pid())));
    return wire;
  }

  /** Passes a crash point; the referee answers when the worker may go on, if ever. */
  void at(String point) {
    points.get().ask("AT", point);
  }

  /** Opens the way out for a lease. */
  void open(Lease lease) {
    wires.get().ask("OPEN", Long.toString(lease.lane()), Long.toString(lease.token()));
  }

  @Override
  public Standing standing(String slug) {
    return Standing.valueOf(page("STANDING", slug).getFirst());
  }

  @Override
  public List<ThreadSeen.Message> thread(String slug) {
    return page("THREAD", slug).stream().map(text -> new ThreadSeen.Message(true, text)).toList();
  }

  @Override
  public Set<String> connections(Set<String> wanted) {
    var words = new ArrayList<>(List.of("CONNECTIONS"));
    words.addAll(wanted);
    return new HashSet<>(page(words.toArray(String[]::new)));
  }

  @Override
  public void signIn() {
    page("SIGN-IN");
  }

  @Override
  public Flight click(Lease lease, OutreachKind kind, String slug, String text) {
    var wire = wires.get();
    var lane = Long.toString(lease.lane());
    wire.say(List.of("CLICK", lane, Long.toString(lease.token()), kind.name(), slug, text));
    return () -> Answer.valueOf(unlessRefused(wire.hear()).getFirst());
  }

  private List<String> page(String... words) {
    return unlessRefused(wires.get().ask(words));
  }

  private static List<String> unlessRefused(List<String> answer) {
    if (answer.getFirst().equals("REFUSED")) {
      throw new RefusedException(Refusal.valueOf(answer.get(1)), "stand-in");
    }
    return answer.subList(1, answer.size());
  }
}
