package dev.ilg.data.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.testing.TestPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults planted in the queue's functions, each of which the model or the schedule must notice. */
class QueueMutantsIT {

  private static final int SEEDS = 6;
  private static final int STEPS = 400;

  /** A fault that others made before us, or that we made (queue.md 13 and 14). */
  enum Fault {
    OFFER_LATER_THAN_THE_TRUTH(
        "else least(greatest(f.run_at, v.not_before, p_now), v.open_until) end as at",
        "else least(greatest(f.run_at, v.not_before, p_now), v.open_until) + interval '1 second' end as at"),
    NO_TOKEN_IN_FINISH(
        "if v.fence is distinct from p_fence or v.running_task is null then\n    -- The first",
        "if v.running_task is null then\n    -- The first"),
    RENEWAL_AFTER_THE_LEASE_IS_OVER(
        " or v.lease_until <= p_db then return false", " then return false"),
    KEY_FREED_ON_SUCCESS(
        "where gone.end_state = 4 and task_key.dedup_key", "where task_key.dedup_key"),
    ATTEMPT_NOT_COUNTED_AT_TAKEOVER(
        "update task set state = 0, error = 'LEASE_LOST'",
        "update task set state = 0, attempt = attempt - 1, error = 'LEASE_LOST'"),
    EPOCH_NOT_RAISED_ON_STEAL(
        "egress_epoch = v.egress_epoch + (over or v.holder <> p_worker)::int where",
        "egress_epoch = v.egress_epoch where"),
    BUDGET_COUNTED_FOR_EACH_PRIORITY("(h.row).id limit least(n, b.remaining)) k", "(h.row).id) k"),
    FLOOR_FORGOTTEN_WHEN_A_LEASE_LAPSES("if v.not_before > p_now then", "if false then"),
    OTHER_POOL_NOT_TOLD_WHEN_A_LEASE_LAPSES(
        "if added > 0 and v.running_task is not null then perform offer_at_lapse(v); end if;", ""),
    OLD_TOKEN_KEPT_AFTER_A_TAKEOVER(
        "set fence = v.fence + 1, egress_epoch = v.egress_epoch + 1 where",
        "set egress_epoch = v.egress_epoch + 1 where"),
    STARTS_TWO_TASKS_AFTER_A_TAKEOVER(
        "n := case when over then 1 else p_tasks end", "n := p_tasks");

    private final String right;
    private final String wrong;

    Fault(String right, String wrong) {
      this.right = right;
      this.wrong = wrong;
    }
  }

  @ParameterizedTest
  @EnumSource
  void theModelNoticesThe(Fault fault) throws IOException, SQLException {
    var database = planted(fault.right, fault.wrong);

    assertThat(noticed(database)).as("%s is noticed", fault).isTrue();
  }

  @Test
  void twoConnectionsNoticeThatEnqueueTakesNoLock()
      throws IOException, SQLException, InterruptedException, ExecutionException {
    assertThat(TwoConnections.strandedLanes(planted("", ""))).isZero();

    var database =
        planted(
            "select * into v from lane where id = p_lane for no key update;\n  if not found then",
            "select * into v from lane where id = p_lane;\n  if not found then");

    assertThat(TwoConnections.strandedLanes(database)).isOne();
  }

  private static boolean noticed(String database) throws SQLException {
    for (var seed = 1; seed <= SEEDS; seed++) {
      try (var connection = DriverManager.getConnection(database)) {
        try (var statement = connection.createStatement()) {
          statement.execute(
              "truncate lane, lane_offer, lane_budget, task, task_key, task_done restart identity");
        }
        var walk = new LaneWalk(connection, seed);
        for (var step = 0; step < STEPS; step++) {
          walk.step();
        }
      } catch (AssertionError | SQLException seen) {
        return true;
      }
    }
    return false;
  }

  private static String planted(String right, String wrong) throws IOException, SQLException {
    var database = TestPostgres.newDatabase();
    Flyway.configure().dataSource(database, null, null).load().migrate();
    try (var connection = DriverManager.getConnection(database);
        var statement = connection.createStatement();
        var file = QueueMutantsIT.class.getResourceAsStream("/db/migration/R__task_queue.sql")) {
      var functions = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(functions).as("the functions hold what is to be broken").contains(right);
      statement.execute(functions.replace(right, wrong));
    }
    return database;
  }
}
