package dev.ilg.data.lead;

import dev.ilg.data.system.Rows;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leads in PostgreSQL, as their work changes them. */
@Component
class LeadStore {

  static final String WORKED =
      """
      select l.*,
             (select array_agg(o.text order by o.id) from outreach o
               where o.lead_id = l.id and o.state = 'DONE' and o.kind <> 'WITHDRAWAL') as sent_texts
        from lead l
        join campaign c on c.id = l.campaign_id
      """;

  private final JdbcClient sql;

  LeadStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<WorkedLead> find(long id, long account) {
    return sql.sql(WORKED + " where l.id = :id and c.account_id = :account")
        .param("id", id)
        .param("account", account)
        .query(LeadStore::worked)
        .optional();
  }

  void lock(long id) {
    sql.sql("select id from lead where id = :id for no key update")
        .param("id", id)
        .query(Long.class)
        .single();
  }

  List<WorkedLead> inState(long account, LeadState state) {
    return sql.sql(
            WORKED
                + """
                 where c.account_id = :account and c.deleted_at is null and l.state = :state
                 order by l.invited_at, l.id
                """)
        .param("account", account)
        .param("state", state.name())
        .query(LeadStore::worked)
        .list();
  }

  List<WorkedLead> some(long account, LeadState state, int most, long seed) {
    return sql.sql(
            WORKED
                + """
                 where l.id in (select id from (select s.id from lead s join campaign k on k.id = s.campaign_id
                                                 where k.account_id = :account and k.deleted_at is null
                                                   and s.state = :state and s.slug is not null
                                                 limit 1000) known
                                 order by md5(id || ':' || :seed) limit :most)
                """)
        .param("account", account)
        .param("state", state.name())
        .param("most", most)
        .param("seed", seed)
        .query(LeadStore::worked)
        .list();
  }

  List<WorkedLead> nextToInvite(long campaign, int limit, Instant now) {
    return sql.sql(
            WORKED
                + """
                 where l.campaign_id = :campaign and l.state = 'SCRAPED'
                   and not exists (select from outreach o
                                    where o.lead_id = l.id and o.kind = 'INVITE' and o.state in ('ARMED', 'UNKNOWN'))
                   and not exists (select from invite_floor(l.id, :now))
                 order by l.position
                 limit :limit
                """)
        .param("campaign", campaign)
        .param("limit", limit)
        .param("now", Rows.of(now))
        .query(LeadStore::worked)
        .list();
  }

  Optional<Long> insert(long campaign, long user, int position, FoundLead lead, Instant at) {
    return sql.sql(
            """
            insert into lead (campaign_id, user_id, position, sales_id, sales_url, name, title, company,
                              location, degree, found_at, last_event_at)
            values (:campaign, :user, :position, :salesId, :salesUrl, :name, :title, :company,
                    :location, :degree, :at, :at)
            on conflict (campaign_id, sales_id) do nothing
            returning id
            """)
        .param("campaign", campaign)
        .param("user", user)
        .param("position", position)
        .param("salesId", lead.salesId())
        .param("salesUrl", lead.salesUrl())
        .param("name", lead.name())
        .param("title", lead.title())
        .param("company", lead.company())
        .param("location", lead.location())
        .param("degree", lead.degree())
        .param("at", Rows.of(at))
        .query(Long.class)
        .optional();
  }

  int lastPosition(long campaign) {
    return sql.sql("select coalesce(max(position), 0) from lead where campaign_id = :campaign")
        .param("campaign", campaign)
        .query(Integer.class)
        .single();
  }

  int waiting(long campaign) {
    return sql.sql(
            "select count(*) from lead where campaign_id = :campaign and state in ('FOUND', 'SCRAPED')")
        .param("campaign", campaign)
        .query(Integer.class)
        .single();
  }

  List<Long> found(long campaign) {
    return Rows.all(
        sql.sql(
                "select id from lead where campaign_id = :campaign and state = 'FOUND' order by position")
            .param("campaign", campaign)
            .query(Long.class)
            .list());
  }

  boolean isKnownElsewhere(WorkedLead lead, String memberId) {
    return sql.sql(
            """
            select exists (select from lead
                            where user_id = :user and member_id = :member and id <> :id
                              and state not in ('SKIPPED', 'FAILED', 'ERASED'))
            """)
        .param("user", lead.user())
        .param("member", memberId)
        .param("id", lead.id())
        .query(Boolean.class)
        .single();
  }

  void writeProfile(long id, ScrapedProfile profile, Instant at) {
    sql.sql(
            """
            update lead
               set slug = :slug, member_id = :member, first_name = :first, last_name = :last,
                   name = :name, headline = :headline, company = coalesce(:company, company),
                   title = coalesce(:title, title), location = coalesce(:location, location),
                   degree = coalesce(:degree, degree), premium = :premium, open_profile = :open,
                   scraped_at = :at
             where id = :id
            """)
        .param("id", id)
        .param("slug", profile.slug())
        .param("member", profile.memberId())
        .param("first", profile.firstName())
        .param("last", profile.lastName())
        .param("name", (profile.firstName() + " " + profile.lastName()).strip())
        .param("headline", profile.headline())
        .param("company", profile.company())
        .param("title", profile.title())
        .param("location", profile.location())
        .param("degree", profile.degree())
        .param("premium", profile.premium())
        .param("open", profile.openProfile())
        .param("at", Rows.of(at))
        .update();
  }

  void setState(long id, LeadState state, @Nullable String reason, Instant at) {
    sql.sql(
            """
            update lead
               set state = :state, reason = :reason, last_event_at = :at,
                   invited_at = case when :state = 'INVITED' then :at else invited_at end,
                   connected_at = case when :state = 'CONNECTED' then :at else connected_at end,
                   replied_at = case when :state = 'REPLIED' then :at else replied_at end
             where id = :id
            """)
        .param("id", id)
        .param("state", state.name())
        .param("reason", reason)
        .param("at", Rows.of(at))
        .update();
  }

  void addEvent(
      long lead,
      String kind,
      String cause,
      @Nullable Long task,
      @Nullable String text,
      Instant at) {
    sql.sql(
            """
            insert into lead_event (lead_id, at, kind, cause, task_id, text)
            values (:lead, :at, :kind, :cause, :task, :text)
            """)
        .param("lead", lead)
        .param("at", Rows.of(at))
        .param("kind", kind)
        .param("cause", cause)
        .param("task", task)
        .param("text", text)
        .update();
    sql.sql("update lead set last_event_at = greatest(last_event_at, :at) where id = :lead")
        .param("at", Rows.of(at))
        .param("lead", lead)
        .update();
  }

  boolean wasPostponed(long lead) {
    return sql.sql(
            "select exists (select from lead_event where lead_id = :lead and kind = 'POSTPONED')")
        .param("lead", lead)
        .query(Boolean.class)
        .single();
  }

  private static WorkedLead worked(ResultSet row, int number) throws SQLException {
    return new WorkedLead(
        row.getLong("id"),
        row.getLong("campaign_id"),
        row.getLong("user_id"),
        row.getInt("position"),
        LeadState.valueOf(row.getString("state")),
        row.getString("sales_url"),
        row.getString("slug"),
        row.getString("member_id"),
        row.getString("name"),
        new WorkedLead.LeadNames(
            row.getString("first_name"),
            row.getString("last_name"),
            row.getString("company"),
            row.getString("title"),
            row.getString("headline"),
            row.getString("location")),
        Rows.instant(row, "invited_at"),
        texts(row.getArray("sent_texts")));
  }

  private static List<String> texts(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
  }
}
