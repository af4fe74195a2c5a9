package dev.ilg.chaos.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Virtual time. Actors run real, blocking code, each on a virtual thread of its own, and only the
 * one whose turn it is runs: what happens follows from the seed alone.
 */
final class Simulation {

  private final PriorityQueue<Due> agenda = new PriorityQueue<>();
  private final List<Actor> actors = new ArrayList<>();
  private final Thread owner = Thread.currentThread();
  private long now;
  private long number;
  private int steps;
  private boolean ended;
  private @Nullable Throwable failure;
  private volatile @Nullable Actor turn;

  /** Something due at a moment: a happening, or an actor's next turn. */
  private record Due(long at, long number, @Nullable Actor actor, @Nullable Runnable happening)
      implements Comparable<Due> {

    @Override
    public int compareTo(Due other) {
      return at != other.at ? Long.compare(at, other.at) : Long.compare(number, other.number);
    }
  }

  /** Thrown through a process that dies; nothing it does on its way out has an effect. */
  static final class Death extends Error {

    private static final long serialVersionUID = 1L;

    Death() {
      super("killed", null, false, false);
    }
  }

  /** A process: its actors stop and die together. */
  static final class Host {

    private final String name;
    private boolean dead;
    private long stoppedUntil;

    Host(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }

    boolean isDead() {
      return dead;
    }
  }

  /** One thread of a process. */
  private final class Actor {

    private final Host host;
    private final Runnable body;
    private final Thread thread;

    Actor(Host host, Runnable body) {
      this.host = host;
      this.body = body;
      this.thread = Thread.ofVirtual().unstarted(this::live);
    }

    private void live() {
      awaitTurn(this);
      try {
        if (!ended && !host.dead) {
          body.run();
        }
      } catch (Death died) {
        // The process is gone; whoever restarts it was told when it was killed.
      } catch (RuntimeException | Error fault) {
        failure = fault;
        ended = true;
      } finally {
        actors.remove(this);
        pass(null);
      }
    }
  }

  long now() {
    return now;
  }

  int steps() {
    return steps;
  }

  /** Something happens later, in nobody's process. */
  void later(long nanos, Runnable happening) {
    agenda.add(new Due(now + nanos, number++, null, happening));
  }

  /** A process begins. */
  void start(Host host, Runnable body) {
    var actor = new Actor(host, body);
    actors.add(actor);
    actor.thread.start();
    agenda.add(new Due(now, number++, actor, null));
  }

  /** A process dies: each of its actors when its turn comes, without another effect. */
  void kill(Host host) {
    host.dead = true;
  }

  /** A process stands still, and goes on. */
  void stop(Host host, long nanos) {
    host.stoppedUntil = now + nanos;
  }

  /** Called by the running actor: time passes for it, and others have their turns. */
  void pass(Host host, long nanos) {
    var self = turn;
    if (self == null || self.host != host) {
      throw new IllegalStateException("only the actor whose turn it is can wait");
    }
    if (ended || host.dead) {
      throw new Death();
    }
    agenda.add(new Due(Math.max(now + nanos, host.stoppedUntil), number++, self, null));
    pass(self);
    if (ended || host.dead) {
      throw new Death();
    }
  }

  /** No actor goes on from here. */
  void end() {
    ended = true;
  }

  boolean isEnded() {
    return ended;
  }

  /** Runs until somebody ends it or nothing is due any more. */
  void run() {
    var first = next(null);
    if (first != null) {
      hand(first);
      while (turn != null) {
        LockSupport.park(this);
      }
    }
    if (failure != null) {
      throw new IllegalStateException("a fault of the harness", failure);
    }
  }

  boolean isStopped(Host host) {
    return host.stoppedUntil > now;
  }

  private void pass(@Nullable Actor self) {
    var next = next(self);
    if (next == self && self != null) {
      return;
    }
    if (next == null) {
      turn = null;
      LockSupport.unpark(owner);
      return;
    }
    hand(next);
    if (self != null) {
      awaitTurn(self);
    }
  }

  private void hand(Actor next) {
    turn = next;
    LockSupport.unpark(next.thread);
  }

  private void awaitTurn(Actor self) {
    while (turn != self) {
      LockSupport.park(this);
    }
  }

  // Happenings run on the thread that looks for the next turn; they never wait.
  private @Nullable Actor next(@Nullable Actor self) {
    while (true) {
      if (ended) {
        // Everybody gets a last turn, to unwind.
        if (self != null) {
          return self;
        }
        return actors.isEmpty() ? null : actors.getFirst();
      }
      var due = agenda.poll();
      if (due == null) {
        return null;
      }
      now = Math.max(now, due.at());
      steps++;
      var actor = due.actor();
      if (actor == null) {
        var happening = due.happening();
        if (happening != null) {
          happening.run();
        }
      } else if (!actor.host.dead && actor.host.stoppedUntil > now) {
        agenda.add(new Due(actor.host.stoppedUntil, number++, actor, null));
      } else {
        return actor;
      }
    }
  }
}
