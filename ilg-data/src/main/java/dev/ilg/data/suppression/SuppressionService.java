package dev.ilg.data.suppression;

import dev.ilg.data.system.Rows;
import dev.ilg.data.system.Seal;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Suppression lists; only keyed hashes of people are kept. */
@Service
public class SuppressionService {

  private final JdbcClient sql;
  private final Seal seal;
  private final Clock clock;

  SuppressionService(JdbcClient sql, Seal seal, Clock clock) {
    this.sql = sql;
    this.seal = seal;
    this.clock = clock;
  }

  /**
   * Whether a person must not be contacted for this client, or by anybody. It stays so until the
   * transaction ends: an objection waits for those that asked before it.
   */
  @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
  public boolean isSuppressed(long user, String memberId) {
    lock("pg_advisory_xact_lock_shared", seal.mark(memberId));
    return sql.sql(
            """
            select exists (select from suppression
                            where person_hash = :hash and (user_id = :user or user_id is null))
            """)
        .param("hash", seal.mark(memberId))
        .param("user", user)
        .query(Boolean.class)
        .single();
  }

  /** Puts a person on a client's list; twice is once. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void suppress(long user, String memberId) {
    lock("pg_advisory_xact_lock", seal.mark(memberId));
    sql.sql(
            """
            insert into suppression (user_id, person_hash, added_at)
            values (:user, :hash, :at)
            on conflict do nothing
            """)
        .param("user", user)
        .param("hash", seal.mark(memberId))
        .param("at", Rows.of(clock.instant()))
        .update();
  }

  // A statement of its own: what the next one sees was committed after the lock was had.
  private void lock(String how, String hash) {
    sql.sql("select %s(hashtextextended(:hash, 0)) is null".formatted(how))
        .param("hash", hash)
        .query(Boolean.class)
        .single();
  }
}
