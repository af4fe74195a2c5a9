package dev.ilg.egress;

import dev.ilg.dataclient.lane.GraphQlLaneClient;
import dev.ilg.dataclient.lane.LeaseRequest;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.system.DataClientAutoConfiguration;
import dev.ilg.dataclient.system.DataProperties;
import dev.ilg.linkedin.act.Gate;
import dev.ilg.linkedin.page.Timeouts;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.session.BrowserSettings;
import dev.ilg.linkedin.session.Chromium;
import dev.ilg.linkedin.session.Egress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A worker that leases a lane and invites one person, and that waits between its look at the
 * deadline and its click for a line on its standard input: there it is stopped. Arguments:
 * ilg-data, LinkedIn, slug, member, at which of its looks it waits, whether it goes straight, and
 * the name.
 */
final class StoppedWorker {

  private StoppedWorker() {}

  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var lanes =
        new GraphQlLaneClient(
            DataClientAutoConfiguration.connect(
                new DataProperties(
                    URI.create(arguments[0]), Duration.ofSeconds(5), Duration.ofSeconds(20)),
                Gateway.SECRET,
                "ilg-automation"));
    var lease = lanes.lease(new LeaseRequest("first", Pool.AUTOMATION, 1, 1, List.of())).getFirst();
    // Stopped together with the process, as a worker's renewals are.
    var task = lease.tasks().getFirst().id();
    Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory())
        .scheduleAtFixedRate(() -> lanes.renew(lease.lease(), task), 2, 2, TimeUnit.SECONDS);
    var login = lanes.login(lease.lease());
    var given = lease.egress();
    var straight = Boolean.parseBoolean(arguments[5]) || given == null;
    var egress = straight ? null : new Egress(given.proxy(), given.user(), given.password());
    var timeouts =
        new Timeouts(Duration.ofSeconds(20), Duration.ofSeconds(6), Duration.ofSeconds(4));
    var settings = new BrowserSettings(arguments[1], Optional.empty(), timeouts, straight);
    try (var browser = new Chromium(settings, (element, rank) -> {});
        var session = browser.open(lease.session(), egress)) {
      session.linkedIn().signIn(login.email(), login.password());
      var gate = new WaitingGate(out, Integer.parseInt(arguments[4]));
      var member = new Member(arguments[2], arguments[3], arguments[6]);
      out.println("worker: DID " + session.linkedIn().connect(member, "", gate));
    } catch (RuntimeException failed) {
      out.println(
          "worker: FAILED " + String.valueOf(failed.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private static final class WaitingGate implements Gate {

    private final PrintStream out;
    private int looksToGo;

    WaitingGate(PrintStream out, int looksToGo) {
      this.out = out;
      this.looksToGo = looksToGo;
    }

    /** The look says yes; then comes the moment in which a lease can run out. */
    @Override
    public boolean mayAct() {
      if (--looksToGo == 0) {
        out.println("worker: AT THE GATE");
        try {
          var ignored =
              new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                  .readLine();
          assert ignored != null;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return true;
    }
  }
}
