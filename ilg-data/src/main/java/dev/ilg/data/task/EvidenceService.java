package dev.ilg.data.task;

import dev.ilg.data.system.Rows;
import dev.ilg.platform.error.IlgException;
import java.time.Clock;
import java.util.Base64;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Screenshots and pages that failed steps left behind. */
@Service
class EvidenceService {

  private static final int LARGEST = 2 * 1024 * 1024;

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
