package dev.ilg.data.task;

import dev.ilg.data.system.Rows;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.error.IlgException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Screenshots and pages that failed steps left behind. */
@Service
class EvidenceService {

  private static final int LARGEST = 2 * 1024 * 1024;

  private static final String SEEN =
      """

        from task_evidence e
        join linkedin_account a
          on a.id = coalesce((select lane_id from task where id = e.task_id),
                             (select lane_id from task_done where id = e.task_id limit 1))
        join app_user u on u.id = a.user_id
       where (:task::bigint is null or e.task_id = :task)
         and (:id::bigint is null or e.id = :id)
         and\s"""
          + Viewer.MAY_SEE
          + " order by e.id";

  private final JdbcClient sql;
  private final LaneService lanes;
  private final Clock clock;

  EvidenceService(JdbcClient sql, LaneService lanes, Clock clock) {
    this.sql = sql;
    this.lanes = lanes;
    this.clock = clock;
  }

  /** What a step left behind; the content is base64. */
  record Evidence(long task, String step, String contentType, String base64) {}

  /** What is there, without its content. */
  record KeptEvidence(long id, String step, String contentType, Instant at) {}

  /** The content, as base64. */
  record EvidenceContent(String contentType, String base64) {}

  @Transactional(readOnly = true)
  List<KeptEvidence> of(Viewer viewer, long task) {
    return seen("select e.id, e.step, e.content_type, e.at", viewer)
        .param("task", task)
        .param("id", null)
        .query(
            (row, _) ->
                new KeptEvidence(
                    row.getLong("id"),
                    row.getString("step"),
                    row.getString("content_type"),
                    Rows.at(row, "at")))
        .list();
  }

  @Transactional(readOnly = true)
  EvidenceContent content(Viewer viewer, long id) {
    return seen("select e.content_type, e.content", viewer)
        .param("task", null)
        .param("id", id)
        .query(
            (row, _) ->
                new EvidenceContent(
                    row.getString("content_type"),
                    Base64.getEncoder().encodeToString(row.getBytes("content"))))
        .optional()
        .orElseThrow(() -> IlgException.notFound("evidence"));
  }

  private JdbcClient.StatementSpec seen(String what, Viewer viewer) {
    return sql.sql(what + SEEN).param("viewer", viewer.id()).param("role", viewer.role());
  }

  @Transactional
  void keep(long lane, long token, Evidence evidence) {
    lanes.hold(lane, token);
    if (!Set.of("image/png", "text/html").contains(evidence.contentType())) {
      throw IlgException.invalid("contentType", "must be image/png or text/html");
    }
    var content = decoded(evidence.base64());
    if (content.length > LARGEST) {
      throw IlgException.invalid("base64", "must hold at most " + LARGEST + " bytes");
    }
    sql.sql(
            """
            insert into task_evidence (task_id, step, content_type, content, at)
            values (:task, :step, :type, :content, :at)
            """)
        .param("task", evidence.task())
        .param("step", evidence.step())
        .param("type", evidence.contentType())
        .param("content", content)
        .param("at", Rows.of(clock.instant()))
        .update();
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw IlgException.invalid("base64", "must be base64");
    }
  }
}
