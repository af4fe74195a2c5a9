package dev.ilg.data.task;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.ilg.testing.TestPostgres;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens in whatever order, the queue's functions and the model in memory agree: enqueue,
 * lease, report, renew, pause, edit hours and budgets, cancel, revive, sweep, and leases that
 * lapse.
 */
class LaneModelIT {

  private static final int STEPS = 600;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void functionsAndModelAgreeAfterEveryStep(long seed) throws SQLException {
    var database = TestPostgres.newDatabase();
    Flyway.configure().dataSource(database, null, null).load().migrate();
    try (var connection = DriverManager.getConnection(database)) {
      var walk = new LaneWalk(connection, seed);
      for (var step = 1; step <= STEPS; step++) {
        assertThatCode(walk::step).as("seed %d, step %d", seed, step).doesNotThrowAnyException();
      }
    }
  }
}
