package dev.ilg.chaos.worker;

import dev.ilg.chaos.linkedin.SiteLinkedIn;
import dev.ilg.chaos.point.PointedLanes;
import dev.ilg.chaos.point.PointedOutreach;
import dev.ilg.dataclient.lane.GraphQlLaneClient;
import dev.ilg.dataclient.lead.GraphQlLeadClient;
import dev.ilg.dataclient.outreach.GraphQlOutreachClient;
import dev.ilg.dataclient.system.DataClientAutoConfiguration;
import dev.ilg.dataclient.system.DataProperties;
import dev.ilg.worker.lane.Lanes;
import dev.ilg.worker.lane.Signal;
import dev.ilg.worker.lane.WorkerProperties;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** An automation worker as a process of its own, small enough to be killed ten thousand times. */
public final class ChaosWorker {

  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
  private static final Duration POLLING = Duration.ofMillis(150);
  private static final Duration GRACE = Duration.ofSeconds(5);
  private static final Duration BACKOFF = Duration.ofMillis(400);
  private static final Duration BETWEEN_READS = Duration.ofMillis(40);
  private static final int WARM = 10;

  private ChaosWorker() {}

  /**
   * Works until it is killed, or until standard input ends.
   *
   * @param arguments name, address of ilg-data, port of the referee, look delay in milliseconds,
   *     owners
   */
  public static void main(String[] arguments) throws IOException {
    var name = arguments[0];
    var site = new RemoteSite(Integer.parseInt(arguments[2]), name);
    var data =
        DataClientAutoConfiguration.connect(
            new DataProperties(URI.create(arguments[1]), CONNECT_WITHIN, ANSWER_WITHIN),
            System.getenv("ILG_SERVICE_SECRET"),
            "ilg-automation");
    var signal = new Signal();
    var linkedIn =
        new SiteLinkedIn(site, site::at, () -> LockSupport.parkNanos(BETWEEN_READS.toNanos()));
    var reach =
        new Crew.Reach(
            new PointedLanes(new GraphQlLaneClient(data), site::open, site::at),
            new GraphQlLeadClient(data),
            new PointedOutreach(new GraphQlOutreachClient(data), site::at),
            linkedIn);
    var delay = Duration.ofMillis(Long.parseLong(arguments[3]));
    var worker = Crew.of(name, reach, delay, signal, site::at);
    var owners = Integer.parseInt(arguments[4]);
    var properties =
        new WorkerProperties(
            name, owners, POLLING, GRACE, BACKOFF, Duration.ZERO, WARM, Duration.ZERO);
    var stop = Lanes.start(worker, signal, properties);
    while (System.in.read() >= 0) {
      // Its parent keeps standard input open for as long as it wants this worker.
    }
    stop.run();
  }
}
