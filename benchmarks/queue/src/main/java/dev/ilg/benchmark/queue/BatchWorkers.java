package dev.ilg.benchmark.queue;

import dev.ilg.dataclient.lane.FinishResult;
import dev.ilg.dataclient.lane.GraphQlLaneClient;
import dev.ilg.dataclient.lane.LaneBatchClient;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.LaneReport;
import dev.ilg.dataclient.lane.LeaseRequest;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * ILG's true path: workers that lease lanes over GraphQL, do nothing with each task, and report all
 * of them with the request for the next ones. Arguments: workers, lanes and tasks a lane of one
 * request, tasks of the warm-up, tasks that count, file of the work log.
 */
final class BatchWorkers {

  private static final int SMALLER = 10;

  private final LaneBatchClient data;
  private final int workers;
  private final int lanes;
  private final int tasksPerLane;

  private BatchWorkers(LaneBatchClient data, int workers, int lanes, int tasksPerLane) {
    this.data = data;
    this.workers = workers;
    this.lanes = lanes;
    this.tasksPerLane = tasksPerLane;
  }

  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    var batch =
        new BatchWorkers(
            new GraphQlLaneClient(Ilg.connect("ilg-scraper")),
            Integer.parseInt(arguments[0]),
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]));
    var phases = new Phases();
    phases.reached("ready");
    do {
      batch.warmUp(Integer.parseInt(arguments[3]));
    } while (phases.wantsMoreAfter("warm"));
    var log = new WorkLog();
    batch.drain(Integer.parseInt(arguments[4]), log);
    phases.reached("drained");
    log.write(Path.of(arguments[5]));
    phases.reached("written");
  }

  // The JVMs' compilers learn by requests: half of the warm-up comes in small ones.
  private void warmUp(int total) throws InterruptedException, ExecutionException {
    var small = new BatchWorkers(data, workers, lanes, Math.max(1, tasksPerLane / SMALLER));
    var done = small.drain(total / 2, new WorkLog());
    drain(total - done, new WorkLog());
  }

  /** Works until so many tasks are recorded; answers how many were, which may be a few more. */
  private int drain(int total, WorkLog log) throws InterruptedException, ExecutionException {
    var left = new AtomicInteger(total);
    try (var pool = Executors.newFixedThreadPool(workers)) {
      List<Callable<Boolean>> all =
          IntStream.range(0, workers)
              .<Callable<Boolean>>mapToObj(n -> () -> work("bench-" + n, left, log))
              .toList();
      for (var done : pool.invokeAll(all)) {
        done.get();
      }
    }
    return total - left.get();
  }

  private boolean work(String worker, AtomicInteger left, WorkLog log) {
    var next = new LeaseRequest(worker, Pool.SCRAPER, lanes, tasksPerLane, List.of());
    var entries = new ArrayList<WorkLog.Entry>();
    List<LaneReport> finished = List.of();
    while (left.get() > 0) {
      var answer = data.finishAndLease(finished, next);
      for (var number = 0; number < finished.size(); number++) {
        if (answer.results().get(number) != FinishResult.RECORDED) {
          throw new IllegalStateException("lane lost: " + finished.get(number));
        }
        left.addAndGet(-finished.get(number).reports().size());
      }
      var from = System.nanoTime();
      finished = answer.leases().stream().map(BatchWorkers::doNothing).toList();
      var until = System.nanoTime();
      for (var lease : answer.leases()) {
        for (var task : lease.tasks()) {
          var holder = Long.toString(lease.token());
          entries.add(new WorkLog.Entry(lease.lane(), task.id(), holder, from, until));
        }
      }
    }
    log.addAll(entries);
    return true;
  }

  private static LaneReport doNothing(LaneLease lease) {
    var reports = lease.tasks().stream().map(task -> TaskReport.succeeded(task.id())).toList();
    return new LaneReport(lease.lane(), lease.token(), reports, true);
  }
}
