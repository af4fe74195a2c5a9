package dev.ilg.data.campaign;

import dev.ilg.data.system.PageRequest;
import dev.ilg.data.system.Rows;
import dev.ilg.data.system.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Campaigns in PostgreSQL. */
@Repository
class CampaignRepository {

  private static final String CAMPAIGNS =
      """
      select c.*, a.email, u.name as owner, p.invites as planned, coalesce(d.invites, 0) as invites_today,
             coalesce(n.in_found + n.in_scraped + n.in_invited + n.in_connected + n.in_replied
                      + n.in_withdrawn + n.in_skipped + n.in_failed + n.in_erased, 0) as found,
             coalesce(n.scraped, 0) as scraped, coalesce(n.requested, 0) as requested,
             coalesce(n.connected, 0) as connected, coalesce(n.replied, 0) as replied,
             coalesce(n.in_withdrawn, 0) as withdrawn, coalesce(n.in_skipped, 0) as skipped,
             coalesce(n.in_failed, 0) as failed, count(*) over () as total,
             (select json_agg(json_build_object('kind', m.kind, 'text', m.text, 'fallback', m.fallback)
                              order by m.kind, m.variant)::text
                from campaign_message m
               where m.campaign_id = c.id) as messages
        from campaign c
        join app_user u on u.id = c.user_id
        join linkedin_account a on a.id = c.account_id
        left join lead_count n on n.campaign_id = c.id
        left join campaign_plan p
          on p.campaign_id = c.id and p.day = (:now::timestamptz at time zone a.time_zone)::date
        left join daily_count d
          on d.campaign_id = c.id and d.day = (:now::timestamptz at time zone a.time_zone)::date
       where c.deleted_at is null
         and u.deleted_at is null
         and\s""";

  private static final String FILTER =
      """

         and (:status::text is null or c.status = :status)
         and (:search::text is null or c.name ilike :search or a.email ilike :search)
      """;

  private static final String FIGURES =
      """
      select coalesce(sum(c.requested), 0)::int as requested,
             coalesce(sum(c.connected), 0)::int as connected,
             coalesce(sum(c.replied), 0)::int as replied,
             coalesce(sum(c.invites_today), 0)::int as invites,
             coalesce(sum(c.planned), 0)::int as planned
        from (\
      """;

  private static final Map<String, String> SORTABLE =
      Map.of(
          "name",
          "lower(c.name)",
          "createdAt",
          "c.created_at",
          "lastActivityAt",
          "c.last_activity_at",
          "status",
          "c.status");

  private final JdbcClient sql;
  private final CampaignTexts texts;

  CampaignRepository(JdbcClient sql, CampaignTexts texts) {
    this.sql = sql;
    this.texts = texts;
  }

  CampaignPage page(
      Viewer viewer,
      @Nullable String status,
      @Nullable String search,
      PageRequest page,
      Instant now) {
    var total = new long[1];
    var items =
        sql.sql(
                CAMPAIGNS
                    + Viewer.MAY_SEE
                    + FILTER
                    + " order by "
                    + page.orderBy(SORTABLE, "c.created_at desc")
                    + ", c.id limit :size offset :offset")
            .param("viewer", viewer.id())
            .param("role", viewer.role())
            .param("now", Rows.of(now))
            .param("status", status)
            .param("search", search == null || search.isBlank() ? null : "%" + search + "%")
            .param("size", page.size())
            .param("offset", page.offset())
            .query(
                (row, _) -> {
                  total[0] = row.getLong("total");
                  return campaign(row);
                })
            .list();
    return new CampaignPage(items, total[0]);
  }

  CampaignFigures figures(
      Viewer viewer, @Nullable String status, @Nullable String search, Instant now) {
    return sql.sql(FIGURES + CAMPAIGNS + Viewer.MAY_SEE + FILTER + ") c")
        .param("viewer", viewer.id())
        .param("role", viewer.role())
        .param("now", Rows.of(now))
        .param("status", status)
        .param("search", search == null || search.isBlank() ? null : "%" + search + "%")
        .query(CampaignFigures.class)
        .single();
  }

  Optional<Campaign> find(Viewer viewer, long id, Instant now) {
    return sql.sql(CAMPAIGNS + Viewer.MAY_SEE + " and c.id = :id")
        .param("viewer", viewer.id())
        .param("role", viewer.role())
        .param("now", Rows.of(now))
        .param("id", id)
        .query((row, _) -> campaign(row))
        .optional();
  }

  long insert(long user, CampaignInput input, Instant at) {
    var id =
        sql.sql(
                """
                insert into campaign (user_id, account_id, name, list_url, status, invites_min, invites_max,
                                      withdraw_after_days, invite_without_note, created_at)
                values (:user, :account, :name, :url, 'DRAFT', :min, :max, :withdraw, :withoutNote, :at)
                returning id
                """)
            .param("user", user)
            .param("account", input.accountId())
            .param("name", input.name())
            .param("url", input.listUrl())
            .param("min", input.invitesMin())
            .param("max", input.invitesMax())
            .param("withdraw", input.withdrawAfterDays())
            .param("withoutNote", input.inviteWithoutNote())
            .param("at", Rows.of(at))
            .query(Long.class)
            .single();
    writeMessages(id, input.messages());
    return id;
  }

  boolean update(long id, CampaignInput input, boolean newList) {
    var changed =
        sql.sql(
                """
                update campaign
                   set account_id = :account, name = :name, list_url = :url, invites_min = :min,
                       invites_max = :max, withdraw_after_days = :withdraw,
                       invite_without_note = :withoutNote, version = version + 1,
                       list_page = case when :newList then 1 else list_page end,
                       list_read_at = case when :newList then null else list_read_at end
                 where id = :id and version = :version
                """)
            .param("id", id)
            .param("version", input.version() == null ? -1 : input.version())
            .param("account", input.accountId())
            .param("name", input.name())
            .param("url", input.listUrl())
            .param("min", input.invitesMin())
            .param("max", input.invitesMax())
            .param("withdraw", input.withdrawAfterDays())
            .param("withoutNote", input.inviteWithoutNote())
            .param("newList", newList)
            .update();
    if (changed == 1) {
      sql.sql("delete from campaign_message where campaign_id = :id").param("id", id).update();
      writeMessages(id, input.messages());
    }
    return changed == 1;
  }

  /** Sets a status; who activates an exhausted campaign wants its list to be read again. */
  void setStatus(
      long id,
      CampaignStatus status,
      @Nullable PausedReason reason,
      @Nullable Instant until,
      Instant at) {
    sql.sql(
            """
            update campaign
               set status = :status, paused_reason = :reason, paused_until = :until,
                   version = version + 1,
                   list_page = case when :status = 'ACTIVE' and paused_reason in ('LIST_EXHAUSTED', 'SEARCH_CAP') then 1 else list_page end,
                   list_read_at = case when :status = 'ACTIVE' and paused_reason in ('LIST_EXHAUSTED', 'SEARCH_CAP') then null else list_read_at end,
                   activated_at = case when :status = 'ACTIVE' then coalesce(activated_at, :at) else activated_at end
             where id = :id
            """)
        .param("id", id)
        .param("status", status.name())
        .param("reason", reason == null ? null : reason.name())
        .param("until", until == null ? null : Rows.of(until))
        .param("at", Rows.of(at))
        .update();
  }

  /**
   * Why nobody is left to invite, when the list was read to its end; empty while there is somebody.
   */
  Optional<PausedReason> exhausted(long id) {
    return sql.sql(
            """
            select case when list_capped then 'SEARCH_CAP' else 'LIST_EXHAUSTED' end
              from campaign
             where id = :id and list_read_at is not null
               and not exists (select from lead
                                where campaign_id = :id and state in ('FOUND', 'SCRAPED'))
            """)
        .param("id", id)
        .query(String.class)
        .optional()
        .map(PausedReason::valueOf);
  }

  /** Today's plan is made anew when the campaign is activated again; its slots stay the same. */
  void forgetPlanOf(long id, java.time.LocalDate day) {
    sql.sql("delete from campaign_plan where campaign_id = :id and day = :day")
        .param("id", id)
        .param("day", day)
        .update();
  }

  void delete(long id, Instant at) {
    sql.sql(
            "update campaign set deleted_at = :at, status = 'STOPPED', paused_reason = null,"
                + " paused_until = null where id = :id")
        .param("id", id)
        .param("at", Rows.of(at))
        .update();
  }

  void touch(long id, Instant at) {
    sql.sql("update campaign set last_activity_at = :at where id = :id")
        .param("id", id)
        .param("at", Rows.of(at))
        .update();
  }

  List<Long> withStatus(
      String column, long value, CampaignStatus status, @Nullable PausedReason reason) {
    if (!column.equals("user_id") && !column.equals("account_id")) {
      throw new IllegalArgumentException(column);
    }
    return Rows.all(
        sql.sql(
                "select id from campaign where deleted_at is null and "
                    + column
                    + """
                     = :value
                       and status = :status
                       and (:reason::text is null or paused_reason = :reason)
                     order by id
                    """)
            .param("value", value)
            .param("status", status.name())
            .param("reason", reason == null ? null : reason.name())
            .query(Long.class)
            .list());
  }

  Optional<WorkedCampaign> worked(long id) {
    return sql.sql(
            """
            select id, user_id as "user", account_id as account, name, list_url, status, list_page,
                   list_read_at is not null as list_done, invites_max, invite_without_note
              from campaign
             where id = :id and deleted_at is null
            """)
        .param("id", id)
        .query(WorkedCampaign.class)
        .optional();
  }

  void listReadTo(long id, int nextPage, boolean last, boolean capped, Instant at) {
    sql.sql(
            """
            update campaign
               set list_page = greatest(list_page, :next),
                   list_read_at = case when :last then coalesce(list_read_at, :at) else list_read_at end,
                   list_capped = case when :last then :capped else list_capped end
             where id = :id
            """)
        .param("id", id)
        .param("next", nextPage)
        .param("last", last)
        .param("capped", capped)
        .param("at", Rows.of(at))
        .update();
  }

  private void writeMessages(long id, List<CampaignMessage> messages) {
    for (var message : messages) {
      var variant = 0;
      for (var text : message.variants()) {
        variant++;
        sql.sql(
                """
                insert into campaign_message (campaign_id, kind, variant, text, fallback)
                values (:id, :kind, :variant, :text, :fallback)
                """)
            .param("id", id)
            .param("kind", message.kind().name())
            .param("variant", variant)
            .param("text", text.text())
            .param("fallback", text.fallback())
            .update();
      }
    }
  }

  private Campaign campaign(ResultSet row) throws SQLException {
    var status = CampaignStatus.valueOf(row.getString("status"));
    var reason = row.getString("paused_reason");
    var paused = reason == null ? null : PausedReason.valueOf(reason);
    var today = new Campaign.Today(row.getInt("invites_today"), Rows.number(row, "planned"));
    return new Campaign(
        row.getLong("id"),
        row.getString("name"),
        status,
        paused,
        StatusLine.of(status, paused, Rows.instant(row, "paused_until"), today),
        new Campaign.CampaignAccount(row.getLong("account_id"), row.getString("email")),
        new Campaign.CampaignOwner(row.getLong("user_id"), row.getString("owner")),
        row.getString("list_url"),
        texts.read(row.getString("messages")),
        new Campaign.InvitesPerDay(row.getInt("invites_min"), row.getInt("invites_max")),
        row.getInt("withdraw_after_days"),
        row.getBoolean("invite_without_note"),
        Rows.at(row, "created_at"),
        Rows.instant(row, "activated_at"),
        Rows.instant(row, "last_activity_at"),
        row.getInt("version"),
        today,
        new Campaign.Totals(
            row.getInt("found"),
            row.getInt("scraped"),
            row.getInt("requested"),
            row.getInt("connected"),
            row.getInt("replied"),
            row.getInt("withdrawn"),
            row.getInt("skipped"),
            row.getInt("failed")));
  }
}
