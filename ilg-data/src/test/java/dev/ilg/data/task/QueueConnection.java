package dev.ilg.data.task;

import dev.ilg.data.task.LaneModel.Reported;
import dev.ilg.data.task.LaneModel.Task;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The queue's functions on one connection, with both clocks handed in. */
final class QueueConnection {

  private final Connection connection;

  QueueConnection(Connection connection) {
    this.connection = connection;
  }

  /** What {@code lease} gave of one lane. */
  record Leased(
      long lane,
      long token,
      long epoch,
      boolean takenOver,
      boolean policyStale,
      List<Long> tasks) {}

  /** A lane as it is offered to one pool. */
  record Offer(long lane, int pool, Instant nextReadyAt, Instant lapsesAt) {}

  void addLane(long id, Instant openUntil) throws SQLException {
    run("insert into lane (id, open_until) values (?, ?)", id, openUntil);
    run("insert into lane_offer (lane_id, pool) values (?, 0), (?, 1)", id, id);
  }

  void addBudget(long lane, int kind, int remaining) throws SQLException {
    run("insert into lane_budget values (?, ?, ?)", lane, kind, remaining);
  }

  /** The ids of those that were added, by key. */
  Map<String, Long> enqueue(long lane, List<Task> tasks, Instant now) throws SQLException {
    var before = keys();
    var json =
        tasks.stream()
            .map(
                task ->
                    """
                    {"kind": %d, "priority": %d, "run_at": "%s", "max_attempts": %d, "campaign_id": %d, "dedup_key": "%s"}
                    """
                        .formatted(
                            task.kind,
                            task.priority,
                            task.runAt,
                            task.maxAttempts,
                            task.campaign,
                            task.key))
            .collect(Collectors.joining(",", "[", "]"));
    run("select enqueue(?, ?::jsonb, ?)", lane, json, now);
    var added = keys();
    added.keySet().removeAll(before.keySet());
    return added;
  }

  List<Leased> lease(String worker, int pool, int lanes, int tasks, Instant now, Instant db)
      throws SQLException {
    var sql =
        """
        select lane_id, fence, egress_epoch, taken_over, policy_stale, task_id
          from lease(?, ?::smallint, ?, ?, p_steal => interval '0', p_now => ?, p_db => ?)
        """;
    var leased = new LinkedHashMap<Long, Leased>();
    try (var statement = prepared(sql, worker, pool, lanes, tasks, now, db);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        var lane = leased.computeIfAbsent(rows.getLong(1), id -> leased(id, rows));
        var task = rows.getLong(6);
        if (!rows.wasNull()) {
          lane.tasks().add(task);
        }
      }
    }
    return List.copyOf(leased.values());
  }

  String finish(long lane, long token, List<Reported> report, Instant floor, Instant now)
      throws SQLException {
    var json =
        report.stream()
            .map(
                line ->
                    """
                    {"task": %d, "state": %d, "error": %s, "retry_at": "%s"}
                    """
                        .formatted(
                            line.task(),
                            line.state(),
                            line.state() == 2 || line.state() == 4 ? "null" : "\"TIMEOUT\"",
                            line.retryAt()))
            .collect(Collectors.joining(",", "[", "]"));
    return text(
        "select result from finish(?, ?, ?::jsonb, ?, p_now => ?)", lane, token, json, floor, now);
  }

  boolean renew(long lane, long token, long task, Instant db) throws SQLException {
    return text("select renew(?, ?, ?, p_db => ?)", lane, token, task, db).equals("t");
  }

  void pause(long lane, String reason, Instant now) throws SQLException {
    run("select pause(?, nullif(?, ''), ?)", lane, reason, now);
  }

  int cancel(long lane, long campaign, Instant now) throws SQLException {
    return Integer.parseInt(text("select cancel_campaign(?, ?, ?)", lane, campaign, now));
  }

  void setPolicy(long lane, Instant from, Instant until, int remaining, Instant now)
      throws SQLException {
    run(
        """
        select set_policy(?, ?, ?, (select jsonb_agg(jsonb_build_object('kind', kind, 'remaining', ?::int))
                                      from generate_series(1, 5) kind), ?)
        """,
        lane,
        from,
        until,
        remaining,
        now);
  }

  void revive(long task, Instant now) throws SQLException {
    run("select revive(?, ?)", task, now);
  }

  int sweep(Instant now, Instant db) throws SQLException {
    return Integer.parseInt(text("select stranded + orphaned from sweep(?, ?)", now, db));
  }

  boolean isFree(long lane) throws SQLException {
    return text("select running_task is null from lane where id = ?", lane).equals("t");
  }

  Map<Long, String> lanes() throws SQLException {
    return byId(
        """
        select id, fence || ' ' || egress_epoch || ' ' || coalesce(running_task, 0) || ' ' || coalesce(paused_reason, '')
          from lane
        """);
  }

  Map<Long, String> tasks() throws SQLException {
    var rows = new HashMap<Long, String>();
    try (var statement =
            prepared("select id, lane_id, state, attempt, run_at, coalesce(error, '') from task");
        var found = statement.executeQuery()) {
      while (found.next()) {
        rows.put(
            found.getLong(1),
            found.getLong(2)
                + " "
                + found.getInt(3)
                + " "
                + found.getInt(4)
                + " "
                + instant(found, 5)
                + " "
                + found.getString(6));
      }
    }
    return rows;
  }

  Map<Long, Integer> ended() throws SQLException {
    return byId("select id, state from task_done").entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, row -> Integer.parseInt(row.getValue())));
  }

  List<Offer> offers() throws SQLException {
    var offers = new ArrayList<Offer>();
    try (var statement =
            prepared(
                "select lane_id, pool, next_ready_at, lapses_at from lane_offer order by 1, 2");
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        offers.add(new Offer(rows.getLong(1), rows.getInt(2), instant(rows, 3), instant(rows, 4)));
      }
    }
    return offers;
  }

  private Map<String, Long> keys() throws SQLException {
    var ids = new HashMap<String, Long>();
    for (var row : byId("select task_id, dedup_key from task_key").entrySet()) {
      ids.put(row.getValue(), row.getKey());
    }
    return ids;
  }

  private static Leased leased(long lane, ResultSet rows) {
    try {
      return new Leased(
          lane,
          rows.getLong(2),
          rows.getLong(3),
          rows.getBoolean(4),
          rows.getBoolean(5),
          new ArrayList<>());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<Long, String> byId(String sql) throws SQLException {
    var rows = new HashMap<Long, String>();
    try (var statement = prepared(sql);
        var found = statement.executeQuery()) {
      while (found.next()) {
        rows.put(found.getLong(1), found.getString(2));
      }
    }
    return rows;
  }

  private void run(String sql, Object... parameters) throws SQLException {
    try (var statement = prepared(sql, parameters)) {
      statement.execute();
    }
  }

  private String text(String sql, Object... parameters) throws SQLException {
    try (var statement = prepared(sql, parameters);
        var rows = statement.executeQuery()) {
      rows.next();
      return rows.getString(1);
    }
  }

  private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (var number = 0; number < parameters.length; number++) {
      var value = parameters[number];
      statement.setObject(
          number + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
    }
    return statement;
  }

  private static Instant instant(ResultSet rows, int column) throws SQLException {
    var at = rows.getObject(column, OffsetDateTime.class);
    return at.equals(OffsetDateTime.MAX)
        ? Instant.MAX
        : at.equals(OffsetDateTime.MIN) ? Instant.MIN : at.toInstant();
  }
}
