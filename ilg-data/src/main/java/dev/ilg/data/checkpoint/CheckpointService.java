package dev.ilg.data.checkpoint;

import dev.ilg.data.account.AccountResumed;
import dev.ilg.data.account.AccountService;
import dev.ilg.data.outbox.OutboxService;
import dev.ilg.data.system.Rows;
import dev.ilg.data.task.LaneService;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checkpoints: the lane waits from the moment one is raised until its owner resumes the account.
 */
@Service
class CheckpointService {

  private final JdbcClient sql;
  private final LaneService lanes;
  private final AccountService accounts;
  private final OutboxService outbox;
  private final Clock clock;

  CheckpointService(
      JdbcClient sql,
      LaneService lanes,
      AccountService accounts,
      OutboxService outbox,
      Clock clock) {
    this.sql = sql;
    this.lanes = lanes;
    this.accounts = accounts;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  void raise(long lane, long token, CheckpointKind kind) {
    lanes.hold(lane, token);
    sql.sql(
            """
            insert into checkpoint (account_id, kind, raised_at)
            values (:account, :kind, :at)
            on conflict (account_id) where resolved_at is null do nothing
            """)
        .param("account", lane)
        .param("kind", kind.name())
        .param("at", Rows.of(clock.instant()))
        .update();
    outbox.add(
        "checkpoint.raised",
        accounts.settings(lane).user(),
        Map.of("account", lane, "kind", kind.name()));
  }

  /** The owner did what LinkedIn asked. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(AccountResumed resumed) {
    sql.sql(
            "update checkpoint set resolved_at = :at where account_id = :account and resolved_at is null")
        .param("at", Rows.of(clock.instant()))
        .param("account", resumed.account())
        .update();
  }
}
