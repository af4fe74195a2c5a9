package dev.ilg.data.lead;

import dev.ilg.data.system.Rows;
import dev.ilg.data.system.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One lead in PostgreSQL, as people look at it. */
@Repository
class LeadRepository {

  private static final String LEADS =
      """
      select l.*, c.name as campaign_name
        from lead l
        join campaign c on c.id = l.campaign_id
        join app_user u on u.id = l.user_id
       where c.deleted_at is null
         and u.deleted_at is null
         and\s"""
          + Viewer.MAY_SEE;

  private final JdbcClient sql;

  LeadRepository(JdbcClient sql) {
    this.sql = sql;
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
            "select id, at, kind, cause, task_id, text from lead_event where lead_id = :lead order"
                + " by id")
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

  static Lead lead(ResultSet row) throws SQLException {
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
