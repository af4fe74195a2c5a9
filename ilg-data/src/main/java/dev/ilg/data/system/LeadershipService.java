package dev.ilg.data.system;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A lease on being the active copy; lease time, so the database's clock. */
@Service
class LeadershipService {

  private final JdbcClient sql;

  LeadershipService(JdbcClient sql) {
    this.sql = sql;
  }

  /** True while the holder is the active copy; it asks again well before 15 s are over. */
  @Transactional
  boolean claim(String name, String holder) {
    return sql.sql(
                """
                insert into leadership as l (name, holder, held_until)
                values (:name, :holder, clock_timestamp() + interval '15 seconds')
                on conflict (name) do update
                   set holder = excluded.holder, held_until = excluded.held_until
                 where l.holder = excluded.holder or l.held_until < clock_timestamp()
                """)
            .param("name", name)
            .param("holder", holder)
            .update()
        == 1;
  }
}
