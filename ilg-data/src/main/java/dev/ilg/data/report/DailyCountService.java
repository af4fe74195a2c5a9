package dev.ilg.data.report;

import dev.ilg.data.outbox.OutboxService;
import dev.ilg.data.system.Rows;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the daily counts, in the transaction of what they count. */
@Service
public class DailyCountService {

  private final JdbcClient sql;
  private final OutboxService outbox;

  DailyCountService(JdbcClient sql, OutboxService outbox) {
    this.sql = sql;
    this.outbox = outbox;
  }

  /** Counts one, on the local day of the campaign's account, and tells live screens. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(long campaign, DailyCount count, Instant at) {
    var user =
        sql.sql(
                """
            insert into daily_count as d (campaign_id, account_id, user_id, day, %1$s)
            select c.id, c.account_id, c.user_id, (:at::timestamptz at time zone a.time_zone)::date, 1
              from campaign c
              join linkedin_account a on a.id = c.account_id
             where c.id = :campaign
            on conflict (campaign_id, day) do update set %1$s = d.%1$s + 1
            returning d.user_id
            """
                    .formatted(count.column()))
            .param("campaign", campaign)
            .param("at", Rows.of(at))
            .query(Long.class)
            .optional();
    user.ifPresent(
        owner ->
            outbox.add(
                "campaign.counted", owner, Map.of("campaign", campaign, "count", count.column())));
  }
}
