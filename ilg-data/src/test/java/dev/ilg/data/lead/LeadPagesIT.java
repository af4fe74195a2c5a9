package dev.ilg.data.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.data.system.CursorPage;
import dev.ilg.data.system.CursorRequest;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.error.IlgException;
import dev.ilg.testing.TestPostgres;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Pages of leads: each lead once in every order, forth and back, and a few pages of the database
 * read for each, however far it is into 24,000 leads.
 */
class LeadPagesIT {

  private static final Viewer CLIENT = new Viewer(2, "USER");
  private static final Viewer ADMIN = new Viewer(1, "SUPER_ADMIN");
  private static final LeadFilter ALL = new LeadFilter(null, List.of(), null, null, null);

  /** 26 rows of each of four campaigns at worst, and the way to them; the table has 1500. */
  private static final long MOST_BUFFERS = 400;

  /** Two clients; the first has campaigns 1 to 4, of which 4 is small, and 5, which is deleted. */
  private static final String SEED =
      """
      set session_replication_role = replica;
      insert into app_user (email, password_hash, name, role, created_at)
      select 'user' || n || '@x.example', 'x', 'User', case n when 1 then 'SUPER_ADMIN' else 'USER' end, now()
        from generate_series(1, 3) n;
      insert into linkedin_account (user_id, email, password_sealed, time_zone, working_days, work_from, work_to,
                                    invites_per_day, invites_per_week, profile_views_per_day, messages_per_day, created_at)
      select n, 'a' || n || '@x.example', '', 'Europe/Berlin', 31, '09:00', '17:00', 25, 100, 80, 50, now()
        from generate_series(2, 3) n;
      insert into campaign (user_id, account_id, name, list_url, status, invites_min, invites_max, withdraw_after_days,
                            created_at, deleted_at)
      select case n when 6 then 3 else 2 end, case n when 6 then 2 else 1 end, 'Campaign ' || n, 'https://x', 'ACTIVE', 10, 20, 21,
             now(), case n when 5 then now() end
        from generate_series(1, 6) n;
      insert into lead (campaign_id, user_id, position, sales_id, sales_url, slug, state, name, company, title, found_at, invited_at,
                        connected_at, replied_at, last_event_at, step, handled_at)
      select c.id, c.user_id, n, 's' || n, 'x', 'p' || n, s.state,
             (array['Anna', 'Ben', 'Émile'])[n % 3 + 1] || ' Name' || n % 1000, case when n % 7 > 0 then 'Company ' || n % 500 end,
             case when n % 4 = 0 then 'Sales Manager' else 'Founder' end, t.at, null, null,
             case s.state when 'REPLIED' then t.at + interval '1 day' end, t.at + interval '1 day',
             case when n % 9973 = 7 then 'PERSON' else 'NOTHING' end, case when n % 200 < 96 then t.at end
        from campaign c
       cross join lateral generate_series(1, case c.id when 4 then 130 when 6 then 1000 else 8000 end) n
       cross join lateral (select case when n % 100 < 50 then 'FOUND' when n % 100 < 90 then 'INVITED'
                                       when n % 100 < 99 then 'REPLIED' else 'FAILED' end as state) s
       cross join lateral (select timestamptz '2026-01-01' + n / 5 * interval '1 minute' as at) t;
      insert into lead_count select * from lead_count_truth;
      set session_replication_role = origin;
      """;

  private static SingleConnectionDataSource database;
  private static JdbcClient sql;
  private static LeadPages pages;

  @BeforeAll
  static void manyLeads() {
    var url = TestPostgres.newDatabase();
    Flyway.configure().dataSource(url, null, null).load().migrate();
    database = new SingleConnectionDataSource(url, true);
    sql = JdbcClient.create(database);
    pages = new LeadPages(sql);
    sql.sql("set jit = off").update();
    sql.sql(SEED).update();
    sql.sql("vacuum analyze").update();
  }

  @AfterAll
  static void close() {
    database.destroy();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name,asc         | lower(name), id
          name,desc        | lower(name) desc, id desc
          company,asc      | lower(coalesce(company, '')), id
          company,desc     | lower(coalesce(company, '')) desc, id desc
          state,asc        | state, last_event_at, id
          state,desc       | state desc, last_event_at desc, id desc
          foundAt,asc      | found_at, id
          lastEventAt,desc | last_event_at desc, id desc
          """)
  void everyOrderHasEachLeadOnceForthAndBack(String sort, String order) {
    var filter = new LeadFilter(4L, List.of(), null, null, null);
    var forth = new ArrayList<Long>();
    var page = pages.page(CLIENT, filter, new CursorRequest(null, 50, sort));
    assertThat(page.previous()).isNull();
    forth.addAll(ids(page));
    while (page.next() != null) {
      page = pages.page(CLIENT, filter, new CursorRequest(page.next(), 50, sort));
      forth.addAll(ids(page));
    }
    var back = new ArrayList<List<Long>>();
    while (page.previous() != null) {
      page = pages.page(CLIENT, filter, new CursorRequest(page.previous(), 50, sort));
      back.add(ids(page));
    }

    var expected =
        sql.sql("select id from lead where campaign_id = 4 order by " + order)
            .query(Long.class)
            .list();
    assertThat(forth).isEqualTo(expected);
    Collections.reverse(back);
    assertThat(back.stream().flatMap(List::stream))
        .containsExactlyElementsOf(forth.subList(0, 100));
    assertThat(page.total()).isEqualTo(130);
  }

  @Test
  void whatComesMeanwhileNeitherRepeatsNorHidesALead() {
    var filter = new LeadFilter(4L, List.of(), null, null, null);
    var before = ids(pages.page(CLIENT, filter, new CursorRequest(null, 130, null)));
    var first = pages.page(CLIENT, filter, new CursorRequest(null, 60, null));
    touch(before.get(100));

    var rest = ids(pages.page(CLIENT, filter, new CursorRequest(first.next(), 200, null)));

    assertThat(ids(first)).isEqualTo(before.subList(0, 60));
    var expected = new ArrayList<>(before.subList(60, 130));
    expected.remove(before.get(100));
    assertThat(rest).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "!!!", "bmFtZSxhc2MAKwB4ADE", "bGFzdEV2ZW50QXQsZGVzYwArADIwMjYAeA"})
  void aMadeUpPlaceIsRefused(String cursor) {
    assertThatThrownBy(() -> pages.page(CLIENT, ALL, new CursorRequest(cursor, 25, null)))
        .isInstanceOf(IlgException.class);
  }

  @Test
  void aPlaceOfAnotherOrderIsRefused() {
    var byName = pages.page(CLIENT, ALL, new CursorRequest(null, 25, "name,asc")).next();

    assertThatThrownBy(() -> pages.page(CLIENT, ALL, new CursorRequest(byName, 25, "name,desc")))
        .isInstanceOf(IlgException.class);
  }

  @Test
  void totalsAreExactByStateAndCountedToAThousandOtherwise() {
    assertThat(page(ALL, null).total()).isEqualTo(24_130);
    assertThat(page(new LeadFilter(1L, List.of(LeadState.FAILED), null, null, null), null).total())
        .isEqualTo(80);
    assertThat(page(search("name7"), null).totalIsMore()).isTrue();
    assertThat(page(new LeadFilter(null, List.of(), LeadStep.PERSON, null, null), null))
        .satisfies(few -> assertThat(few.total()).isEqualTo(few.items().size()))
        .satisfies(few -> assertThat(few.totalIsMore()).isFalse());
  }

  @Test
  void aSearchFindsBeginningsOfWordsAndOnlyOnesOwn() {
    assertThat(page(search("ANNA name777 found"), null).items())
        .isNotEmpty()
        .allSatisfy(lead -> assertThat(lead.name()).isEqualTo("Anna Name777"));
    assertThat(page(search("ÉMILE"), null).items()).isNotEmpty();
    assertThat(page(search("ame777"), null).items()).isEmpty();
    assertThat(page(search("' | * & name777 ! \\ <-> ("), null).total()).isEqualTo(24);
    var strangers = pages.page(new Viewer(3, "USER"), search("name777"), request(null));
    assertThat(strangers.total()).isEqualTo(1);
    assertThat(pages.page(ADMIN, search("name777"), request(null)).total()).isEqualTo(25);
  }

  @Test
  void aStreamHasEveryLeadOnce() {
    var seen = new ArrayList<Long>();
    String cursor = null;
    do {
      var some = pages.stretch(CLIENT, ALL, cursor, 1000);
      seen.addAll(ids(some));
      cursor = some.next();
    } while (cursor != null);

    assertThat(seen).hasSize(24_130).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"lastEventAt,desc", "foundAt,asc", "name,asc", "company,desc", "state,asc"})
  void aPageReadsFewBuffersHoweverDeepItIs(String sort) {
    var cursor = deep(sort);
    var stretches = List.of(ALL, new LeadFilter(2L, List.of(), null, null, null));
    // Six times each: from the sixth on PostgreSQL may use a plan for any values.
    for (var round = 0; round < 6; round++) {
      for (var filter : stretches) {
        assertThat(buffers(() -> pages.page(CLIENT, filter, new CursorRequest(null, 25, sort))))
            .as("the beginning of %s by %s", filter, sort)
            .isLessThan(MOST_BUFFERS);
        assertThat(buffers(() -> pages.page(CLIENT, filter, new CursorRequest(cursor, 25, sort))))
            .as("deep in %s by %s", filter, sort)
            .isLessThan(MOST_BUFFERS);
      }
    }
  }

  @Test
  void aRareStateAndARareWordReadFewBuffers() {
    var rare = new LeadFilter(null, List.of(LeadState.FAILED), null, null, null);
    assertThat(buffers(() -> page(rare, "lastEventAt,desc"))).isLessThan(MOST_BUFFERS);
    assertThat(buffers(() -> page(search("name777"), "lastEventAt,desc"))).isLessThan(MOST_BUFFERS);
    assertThat(buffers(() -> page(search("nobody"), null))).isLessThan(MOST_BUFFERS);
    var toDecide = new LeadFilter(null, List.of(), LeadStep.PERSON, null, null);
    assertThat(buffers(() -> page(toDecide, null))).isLessThan(MOST_BUFFERS);
  }

  private static String deep(String sort) {
    String cursor = null;
    for (var page = 0; page < 10; page++) {
      cursor = pages.page(CLIENT, ALL, new CursorRequest(cursor, 200, sort)).next();
    }
    return String.valueOf(cursor);
  }

  /** Pages of tables and indexes that this connection touched meanwhile. */
  private static long buffers(Runnable reads) {
    // The first one also reads what the planner has to know.
    reads.run();
    var before = touched();
    reads.run();
    return touched() - before;
  }

  private static long touched() {
    sql.sql("select pg_stat_force_next_flush()").query((_, _) -> 0).list();
    return sql.sql(
            "select coalesce(sum(hits + reads), 0) from pg_stat_get_backend_io(pg_backend_pid())")
        .query(Long.class)
        .single();
  }

  private static void touch(long lead) {
    sql.sql("update lead set last_event_at = timestamptz '2026-12-24' where id = :id")
        .param("id", lead)
        .update();
  }

  private static LeadFilter search(String text) {
    return new LeadFilter(null, List.of(), null, text, null);
  }

  private static CursorPage<Lead> page(LeadFilter filter, @Nullable String sort) {
    return pages.page(CLIENT, filter, request(sort));
  }

  private static CursorRequest request(@Nullable String sort) {
    return new CursorRequest(null, 25, sort);
  }

  private static List<Long> ids(CursorPage<Lead> page) {
    return page.items().stream().map(Lead::id).toList();
  }
}
