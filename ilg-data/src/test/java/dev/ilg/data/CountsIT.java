package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.testing.TestPostgres;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Counts and sums that are kept say what their rows say, whatever happened to those. */
class CountsIT {

  private static final String SCENE =
      """
      insert into app_user (email, password_hash, name, role, created_at) values ('c@x.example', 'x', 'C', 'USER', now());
      insert into linkedin_account (user_id, email, password_sealed, time_zone, working_days, work_from, work_to, invites_per_day,
                                    invites_per_week, profile_views_per_day, messages_per_day, created_at)
      values (1, 'a@x.example', '', 'Europe/Berlin', 31, '09:00', '17:00', 25, 100, 80, 50, now());
      insert into campaign (user_id, account_id, name, list_url, status, invites_min, invites_max, withdraw_after_days, created_at)
      select 1, 1, 'C' || n, 'https://x', 'ACTIVE', 10, 20, 21, now() from generate_series(1, 2) n;
      set seed to 0.7;
      """;

  /** A thousand random changes of leads, outreach and credits, a few of them impossible in life. */
  private static final String CHANGES =
      """
      do $$
      declare
        v_states constant text[] := array['FOUND', 'SCRAPED', 'INVITED', 'CONNECTED', 'REPLIED', 'WITHDRAWN', 'SKIPPED', 'FAILED', 'ERASED'];
        v_lead bigint;
      begin
        for n in 1..1000 loop
          select id into v_lead from lead order by random() limit 1;
          case floor(random() * 8)::int
            when 0, 1 then
              insert into lead (campaign_id, user_id, position, sales_id, sales_url, state, scraped_at, found_at, last_event_at)
              values (1 + n % 2, 1, n, 's' || n, 'x', v_states[1 + floor(random() * 9)::int],
                      case when random() < 0.5 then now() end, now(), now());
            when 2 then
              update lead set state = v_states[1 + floor(random() * 9)::int], scraped_at = case when random() < 0.5 then now() end
               where id = v_lead;
            when 3 then
              update lead set invited_at = case when random() < 0.8 then now() end,
                              connected_at = case when random() < 0.7 then now() end,
                              replied_at = case when random() < 0.5 then now() end
               where id = v_lead;
            when 4 then
              insert into outreach (lead_id, campaign_id, account_id, user_id, member_id, kind, state, task_id, fence, variant, text,
                                    day, armed_at, settled_at)
              select l.id, l.campaign_id, 1, 1, l.id::text,
                     (array['INVITE', 'FOLLOW_UP_1', 'FOLLOW_UP_2', 'WITHDRAWAL'])[1 + floor(random() * 4)::int],
                     s.state, 1, 1, 1 + n % 2, '', current_date - n % 3, now(), case when s.state <> 'ARMED' then now() end
                from lead l, (select (array['ARMED', 'DONE'])[1 + n % 2] as state) s
               where l.id = v_lead
              on conflict do nothing;
            when 5 then
              update outreach set state = (array['DONE', 'VOID', 'UNKNOWN'])[1 + floor(random() * 3)::int], settled_at = now()
               where state in ('ARMED', 'UNKNOWN') and id % 3 = n % 3;
            when 6 then
              insert into credit_entry (user_id, kind, amount, reason, at)
              values (1, (array['BOUGHT', 'REMOVED', 'RESERVED', 'SPENT', 'RELEASED'])[1 + floor(random() * 5)::int], 1 + n % 5, 'x', now());
            else
              delete from lead where id = v_lead and not exists (select from outreach where lead_id = v_lead) and n % 5 = 0;
          end case;
        end loop;
      end $$
      """;

  /**
   * The first follow-up of a day, as it is settled: new rows of counts, of a client with other
   * accounts.
   */
  private static final String SETTLE =
      """
      with found as (
        insert into lead (campaign_id, user_id, position, sales_id, sales_url, state, found_at, last_event_at)
        values (:campaign, 1, 0, 'first of ' || :campaign, 'x', 'SCRAPED', now(), now())
        returning id)
      insert into outreach (lead_id, campaign_id, account_id, user_id, member_id, kind, state, task_id, fence, variant, text, day,
                            armed_at, settled_at)
      select id, :campaign, 1, 1, 'first of ' || :campaign, 'INVITE', 'DONE', 1, 1, 9, '', date '2026-05-01', now(), now()
        from found;
      """;

  private static String url;
  private static SingleConnectionDataSource database;
  private static JdbcClient sql;

  @BeforeAll
  static void aThousandChanges() {
    url = TestPostgres.newDatabase();
    Flyway.configure().dataSource(url, null, null).load().migrate();
    database = new SingleConnectionDataSource(url, true);
    sql = JdbcClient.create(database);
    sql.sql(SCENE).update();
    sql.sql(CHANGES).update();
  }

  @AfterAll
  static void close() {
    database.destroy();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lead_count", "outreach_count", "credit_total"})
  void whatIsKeptIsWhatTheRowsSay(String kept) {
    assertThat(rows(kept)).isNotEmpty().containsExactlyInAnyOrderElementsOf(rows(kept + "_truth"));
  }

  @Test
  void accountsOfOneClientWaitForEachOtherInTheLedgerAloneAndNotBefore() {
    var one = new SingleConnectionDataSource(url, true);
    var other = new SingleConnectionDataSource(url, true);
    try {
      settle(one, 1);
      settle(other, 2);

      // Both hold what their counts need of the client's row: whoever is first in the ledger goes
      // through.
      var ledger = JdbcClient.create(one);
      ledger
          .sql("select id from app_user where id = 1 for no key update")
          .query(Long.class)
          .single();
      ledger
          .sql(
              "insert into credit_entry (user_id, kind, amount, reason, at) values (1, 'SPENT', 1, 'x', now())")
          .update();
      ledger.sql("commit").update();
    } finally {
      one.destroy();
      other.destroy();
    }
  }

  private static void settle(SingleConnectionDataSource connection, long campaign) {
    var statement = JdbcClient.create(connection);
    // Whoever would wait here would wait for ever: the other one waits too.
    statement.sql("set lock_timeout = '20s'").update();
    statement.sql("begin").update();
    statement.sql(SETTLE).param("campaign", campaign).update();
  }

  private static List<String> rows(String relation) {
    return sql.sql("select r::text from (select * from " + relation + ") r")
        .query(String.class)
        .list();
  }
}
