package dev.ilg.data.egress;

import dev.ilg.data.task.LaneLease;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lanes as the gateway must know them. Lease time is the database's clock (ADR 3). */
@Repository
class EgressRepository {

  private static final String ALL =
      """
      select id, egress_epoch, egress_peer,
             coalesce(greatest(0, extract(epoch from lease_until - clock_timestamp()) * 1000), 0)::bigint as millis
        from lane
       where egress_epoch > 0
      """;
  private static final String HELD =
      """
      select lane.id, egress_epoch, egress_peer,
             (extract(epoch from lease_until - clock_timestamp()) * 1000)::bigint as millis
        from lane
        join unnest(:lanes::bigint[], :tokens::bigint[]) as held (lane, token)
          on held.lane = lane.id and held.token = lane.fence
       where running_task is not null
         and lease_until > clock_timestamp()
      """;
  private static final String PIN =
      """
      update lane
         set egress_peer = (
               select peer
                 from unnest(:peers::text[]) with ordinality as known (peer, position)
                order by (select count(*) from lane used where used.egress_peer = known.peer), position
                limit 1)
       where id = :lane
         and egress_peer is null
      """;

  private final JdbcClient sql;

  EgressRepository(JdbcClient sql) {
    this.sql = sql;
  }

  List<EgressLane> all() {
    return sql.sql(ALL).query(EgressRepository::lane).list();
  }

  /** Those of the leases that hold now. */
  List<EgressLane> held(List<LaneLease> leases) {
    return held(
        leases.stream().map(LaneLease::lane).toArray(Long[]::new),
        leases.stream().map(LaneLease::token).toArray(Long[]::new));
  }

  /** The lane, if the token holds it now. */
  Optional<EgressLane> held(long lane, long token) {
    return held(new Long[] {lane}, new Long[] {token}).stream().findFirst();
  }

  private List<EgressLane> held(Long[] lanes, Long[] tokens) {
    return sql.sql(HELD)
        .param("lanes", lanes)
        .param("tokens", tokens)
        .query(EgressRepository::lane)
        .list();
  }

  /** Gives a lane without an exit the one that the fewest lanes have. */
  void pin(long lane, List<String> peers) {
    sql.sql(PIN).param("lane", lane).param("peers", peers.toArray(String[]::new)).update();
  }

  private static EgressLane lane(ResultSet row, int number) throws SQLException {
    return new EgressLane(
        row.getLong("id"),
        row.getLong("egress_epoch"),
        row.getLong("millis"),
        row.getString("egress_peer"));
  }
}
