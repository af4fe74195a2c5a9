package dev.ilg.data.system;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets keys that nobody will repeat any more. */
@Component
class OnceSweep {

  private final JdbcClient sql;

  OnceSweep(JdbcClient sql) {
    this.sql = sql;
  }

  @Scheduled(fixedDelayString = "${ilg.once.sweep:1h}", initialDelayString = "${ilg.once.sweep:1h}")
  void run() {
    sql.sql("delete from once where at < now() - interval '2 days'").update();
  }
}
