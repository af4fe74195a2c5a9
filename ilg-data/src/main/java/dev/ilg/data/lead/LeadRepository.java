package dev.ilg.data.lead;

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

/** Leads in PostgreSQL, as people look at them. */
@Repository
class LeadRepository {

  private static final String LEADS =
      """
      select l.*, c.name as campaign_name, count(*) over () as total
        from lead l
        join campaign c on c.id = l.campaign_id
        join app_user u on u.id = l.user_id
       where c.deleted_at is null
         and u.deleted_at is null
         and\s"""
          + Viewer.MAY_SEE;

  private static final String FILTER =
      """
       and (:campaign::bigint is null or l.campaign_id = :campaign)
       and (cardinality(:states::text[]) = 0 or l.state = any (:states))
       and (:step::text is null or l.step = :step)
       and (:handled::boolean is null or (l.handled_at is not null) = :handled)
       and (:search::text is null or l.name ilike :search or l.company ilike :search or l.title ilike :search)
      """;

  private static final Map<String, String> SORTABLE =
      Map.of(
          "name",
          "lower(l.name)",
          "company",
          "lower(l.company)",
          "state",
          "l.state",
          "foundAt",
          "l.found_at",
          "lastEventAt",
          "l.last_event_at",
          "repliedAt",
          "l.replied_at");

  private final JdbcClient sql;

  LeadRepository(JdbcClient sql) {
    this.sql = sql;
  }

  LeadPage page(Viewer viewer, LeadFilter filter, PageRequest page) {
    var total = new long[1];
    var items =
        bind(
                LEADS
                    + FILTER
                    + " order by "
                    + page.orderBy(SORTABLE, "l.last_event_at desc")
                    + ", l.id limit :size offset :offset",
                viewer,
                filter)
            .param("size", page.size())
            .param("offset", page.offset())
            .query(
                (row, _) -> {
                  total[0] = row.getLong("total");
                  return lead(row);
                })
            .list();
    return new LeadPage(items, total[0]);
  }

  /** The next leads in id order, for streaming all of them. */
  List<Lead> after(Viewer viewer, LeadFilter filter, long after, int size) {
    return bind(
            LEADS.replace(", count(*) over () as total", "")
                + FILTER
                + " and l.id > :after order by l.id limit :size",
            viewer,
            filter)
        .param("after", after)
        .param("size", size)
        .query((row, _) -> lead(row))
        .list();
  }

  Optional<Lead> find(Viewer viewer, long id) {
    return sql.sql(LEADS + " and l.id = :id")
        .param("viewer", viewer.id())
        .param("role", viewer.role())
        .param("id", id)
        .query((row, _) -> lead(row))
        .optional();
  }

  /** Notes whether a reply was dealt with; false for a lead that has not replied. */
  boolean handle(long lead, @Nullable Instant at) {
    return sql.sql("update lead set handled_at = :at where id = :lead and replied_at is not null")
            .param("at", at == null ? null : Rows.of(at))
            .param("lead", lead)
            .update()
        == 1;
  }

  List<LeadEvent> events(long lead) {
    return sql.sql(
            "select id, at, kind, cause, task_id, text from lead_event where lead_id = :lead order by id")
        .param("lead", lead)
        .query(
            (row, _) ->
                new LeadEvent(
                    row.getLong("id"),
                    Rows.at(row, "at"),
                    row.getString("kind"),
                    row.getString("cause"),
                    Rows.id(row, "task_id"),
                    row.getString("text")))
        .list();
  }

  private JdbcClient.StatementSpec bind(String statement, Viewer viewer, LeadFilter filter) {
    var search = filter.search();
    var step = filter.step();
    return sql.sql(statement)
        .param("viewer", viewer.id())
        .param("role", viewer.role())
        .param("campaign", filter.campaign())
        .param("states", filter.states().stream().map(LeadState::name).toArray(String[]::new))
        .param("step", step == null ? null : step.name())
        .param("handled", filter.handled())
        .param("search", search == null || search.isBlank() ? null : "%" + search + "%");
  }

  private static Lead lead(ResultSet row) throws SQLException {
    return new Lead(
        row.getLong("id"),
        new Lead.LeadCampaign(row.getLong("campaign_id"), row.getString("campaign_name")),
        LeadState.valueOf(row.getString("state")),
        row.getString("reason"),
        row.getString("first_name"),
        row.getString("last_name"),
        row.getString("name"),
        row.getString("headline"),
        row.getString("company"),
        row.getString("title"),
        row.getString("location"),
        Rows.number(row, "degree"),
        profileUrl(row.getString("slug")),
        Rows.at(row, "found_at"),
        Rows.instant(row, "scraped_at"),
        Rows.instant(row, "invited_at"),
        Rows.instant(row, "connected_at"),
        Rows.instant(row, "replied_at"),
        Rows.at(row, "last_event_at"),
        Rows.instant(row, "handled_at"));
  }

  private static @Nullable String profileUrl(@Nullable String slug) {
    return slug == null ? null : "https://www.linkedin.com/in/" + slug + "/";
  }
}
