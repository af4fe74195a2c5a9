package dev.ilg.chaos.referee;

import dev.ilg.chaos.linkedin.Site;
import dev.ilg.chaos.linkedin.StandIn;
import dev.ilg.chaos.worker.Wire;
import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.linkedin.messaging.ThreadSeen;
import dev.ilg.linkedin.refusal.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Serves LinkedIn's stand-in to workers, and holds them at crash points. */
public final class Referee implements AutoCloseable {

  private static final int BACKLOG = 50;

  private final ServerSocket server;
  private final StandIn site;
  private final Hold hold;

  /** Asked when a worker reaches a crash point. */
  @FunctionalInterface
  public interface Hold {
    /** Returns whether the worker goes on; otherwise it never hears an answer. */
    boolean mayGoOn(String worker, long pid, String point);
  }

  /** Serves this site on a free port. */
  public Referee(StandIn site, Hold hold) {
    this.site = site;
    this.hold = hold;
    try {
      this.server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().name("referee").start(this::serve);
  }

  /** Where workers find it. */
  public int port() {
    return server.getLocalPort();
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        var socket = server.accept();
        Thread.ofVirtual().start(() -> talk(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void talk(Socket socket) {
    try (var wire = new Wire(socket)) {
      var hello = wire.hear();
      while (true) {
        var asked = wire.hear();
        if (asked.getFirst().equals("AT")) {
          if (!hold.mayGoOn(hello.get(1), Long.parseLong(hello.get(2)), asked.get(1))) {
            return;
          }
          wire.say(List.of("OK"));
        } else {
          wire.say(answer(asked));
        }
      }
    } catch (UncheckedIOException gone) {
      // The worker is dead, or was stopped: what it asked for last may have happened.
    }
  }

  private List<String> answer(List<String> asked) {
    try {
      var words = new ArrayList<>(List.of("OK"));
      words.addAll(page(asked));
      return words;
    } catch (RefusedException refused) {
      return List.of("REFUSED", refused.refusal().name());
    }
  }

  private List<String> page(List<String> asked) {
    return switch (asked.getFirst()) {
      case "STANDING" -> List.of(site.standing(asked.get(1)).name());
      case "THREAD" -> site.thread(asked.get(1)).stream().map(ThreadSeen.Message::text).toList();
      case "CONNECTIONS" ->
          List.copyOf(site.connections(new HashSet<>(asked.subList(1, asked.size()))));
      case "CLICK" -> List.of(click(asked).name());
      case "OPEN" -> {
        site.open(lease(asked));
        yield List.of();
      }
      case "SIGN-IN" -> {
        site.signIn();
        yield List.of();
      }
      default -> throw new IllegalArgumentException(asked.getFirst());
    };
  }

  private Site.Answer click(List<String> asked) {
    var kind = OutreachKind.valueOf(asked.get(3));
    return site.click(lease(asked), kind, asked.get(4), asked.get(5)).land();
  }

  private static Lease lease(List<String> asked) {
    return new Lease(Long.parseLong(asked.get(1)), Long.parseLong(asked.get(2)));
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
