package dev.ilg.data.report;

import dev.ilg.data.system.Rows;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the daily counts, in the transaction of what they count. */
@Service
public class DailyCountService {

  private final JdbcClient sql;

  DailyCountService(JdbcClient sql) {
    this.sql = sql;
  }

  /** Counts one, on the local day of the campaign's account. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(long campaign, DailyCount count, Instant at) {
    sql.sql(
            """
            insert into daily_count as d (campaign_id, account_id, user_id, day, %1$s)
            select c.id, c.account_id, c.user_id, (:at::timestamptz at time zone a.time_zone)::date, 1
              from campaign c
              join linkedin_account a on a.id = c.account_id
             where c.id = :campaign
            on conflict (campaign_id, day) do update set %1$s = d.%1$s + 1
            """
                .formatted(count.column()))
        .param("campaign", campaign)
        .param("at", Rows.of(at))
        .update();
  }
}
