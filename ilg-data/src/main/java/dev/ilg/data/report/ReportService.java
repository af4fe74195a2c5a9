package dev.ilg.data.report;

import dev.ilg.data.system.Rows;
import dev.ilg.data.system.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records and analytics; days are the account's local days. */
@Service
class ReportService {

  private static final String WHERE =
      """
      where d.day between :from and :to
        and (:account::bigint is null or d.account_id = :account)
        and (:campaign::bigint is null or d.campaign_id = :campaign)
        and (:user::bigint is null or d.user_id = :user)
        and\s"""
          + Viewer.MAY_SEE;

  private static final String COUNTS =
      """
      from daily_count d
      join campaign c on c.id = d.campaign_id
      join linkedin_account a on a.id = d.account_id
      join app_user u on u.id = d.user_id
      """;

  private final JdbcClient sql;

  ReportService(JdbcClient sql) {
    this.sql = sql;
  }

  @Transactional(readOnly = true)
  Records records(Viewer viewer, ReportFilter filter, boolean summed) {
    var day = summed ? "null::date" : "d.day";
    var items =
        bind(
                "select "
                    + day
                    + """
                       as day, a.id as account, a.email, c.id as campaign, c.name,
                       sum(d.invites)::int as invites, sum(d.first_follow_ups)::int as firsts,
                       sum(d.second_follow_ups)::int as seconds, sum(d.withdrawals)::int as withdrawals
                    """
                    + COUNTS
                    + WHERE
                    + " group by 1, a.id, a.email, c.id, c.name order by 1 desc, a.email, c.name",
                viewer,
                filter)
            .query(
                (row, _) ->
                    new Records.CampaignRecord(
                        row.getObject("day", LocalDate.class),
                        new Records.RecordAccount(row.getLong("account"), row.getString("email")),
                        new Records.RecordCampaign(row.getLong("campaign"), row.getString("name")),
                        row.getInt("invites"),
                        row.getInt("firsts"),
                        row.getInt("seconds"),
                        row.getInt("withdrawals")))
            .list();
    var totals =
        new Records.RecordTotals(
            items.stream().mapToInt(Records.CampaignRecord::invites).sum(),
            items.stream().mapToInt(Records.CampaignRecord::firstFollowUps).sum(),
            items.stream().mapToInt(Records.CampaignRecord::secondFollowUps).sum(),
            items.stream().mapToInt(Records.CampaignRecord::withdrawals).sum());
    return new Records(items, totals);
  }

  @Transactional(readOnly = true)
  Analytics analytics(Viewer viewer, ReportFilter filter) {
    var byDay =
        Rows.all(
            bind(
                    """
                    select d.day, sum(d.invites)::int as requested, sum(d.connected)::int as connected,
                           sum(d.replied)::int as replied
                    """
                        + COUNTS
                        + WHERE
                        + " group by d.day order by d.day",
                    viewer,
                    filter)
                .query(Analytics.DayCounts.class)
                .list());
    var totals =
        new Analytics.Counts(
            byDay.stream().mapToInt(Analytics.DayCounts::requested).sum(),
            byDay.stream().mapToInt(Analytics.DayCounts::connected).sum(),
            byDay.stream().mapToInt(Analytics.DayCounts::replied).sum());
    var cohort = cohort(viewer, filter);
    return new Analytics(
        totals,
        cohort,
        rate(cohort.connected(), cohort.requested()),
        rate(cohort.replied(), cohort.connected()),
        byDay,
        byCampaign(viewer, filter),
        byVariant(viewer, filter),
        funnel(viewer, filter));
  }

  private List<Analytics.CampaignCounts> byCampaign(Viewer viewer, ReportFilter filter) {
    return bind(
            """
            select c.id, c.name, sum(d.invites)::int as requested, sum(d.connected)::int as connected,
                   sum(d.replied)::int as replied
            """
                + COUNTS
                + WHERE
                + " group by c.id, c.name order by requested desc, c.name",
            viewer,
            filter)
        .query(
            (row, _) ->
                new Analytics.CampaignCounts(
                    new Records.RecordCampaign(row.getLong("id"), row.getString("name")),
                    row.getInt("requested"),
                    row.getInt("connected"),
                    row.getInt("replied")))
        .list();
  }

  /** What became of the texts that went out in the range, whenever it did. */
  private List<Analytics.VariantCounts> byVariant(Viewer viewer, ReportFilter filter) {
    return Rows.all(
        bind(
                """
                select case d.kind when 'INVITE' then 'INVITE_NOTE' else d.kind end as kind, d.variant,
                       sum(d.sent)::int as requested, sum(d.connected)::int as connected,
                       sum(d.replied)::int as replied
                  from outreach_count d
                  join app_user u on u.id = d.user_id
                """
                    + WHERE
                    + " group by 1, 2 order by 1, 2",
                viewer,
                filter)
            .query(Analytics.VariantCounts.class)
            .list());
  }

  /** What became of those who were asked in the range; a rate of them never passes 100 %. */
  private Analytics.Counts cohort(Viewer viewer, ReportFilter filter) {
    return bind(
            """
            select coalesce(sum(d.sent), 0)::int as requested, coalesce(sum(d.connected), 0)::int as connected,
                   coalesce(sum(d.replied), 0)::int as replied
              from outreach_count d
              join app_user u on u.id = d.user_id
            """
                + WHERE
                + " and d.kind = 'INVITE'",
            viewer,
            filter)
        .query(Analytics.Counts.class)
        .single();
  }

  private Analytics.Funnel funnel(Viewer viewer, ReportFilter filter) {
    return sql.sql(
            """
            select coalesce(sum(n.in_found + n.in_scraped + n.in_invited + n.in_connected + n.in_replied
                                + n.in_withdrawn + n.in_skipped + n.in_failed + n.in_erased), 0)::int as found,
                   coalesce(sum(n.scraped), 0)::int as scraped, coalesce(sum(n.requested), 0)::int as requested,
                   coalesce(sum(n.connected), 0)::int as connected, coalesce(sum(n.replied), 0)::int as replied
              from lead_count n
              join campaign c on c.id = n.campaign_id
              join app_user u on u.id = c.user_id
             where (:campaign::bigint is null or c.id = :campaign)
               and (:account::bigint is null or c.account_id = :account)
               and (:user::bigint is null or c.user_id = :user)
               and\s"""
                + Viewer.MAY_SEE)
        .param("campaign", filter.campaign())
        .param("account", filter.account())
        .param("user", filter.user())
        .param("viewer", viewer.id())
        .param("role", viewer.role())
        .query(Analytics.Funnel.class)
        .single();
  }

  private JdbcClient.StatementSpec bind(String statement, Viewer viewer, ReportFilter filter) {
    return sql.sql(statement)
        .param("from", filter.from())
        .param("to", filter.to())
        .param("account", filter.account())
        .param("campaign", filter.campaign())
        .param("user", filter.user())
        .param("viewer", viewer.id())
        .param("role", viewer.role());
  }

  private static @Nullable Double rate(int part, int base) {
    return base == 0 ? null : (double) part / base;
  }
}
