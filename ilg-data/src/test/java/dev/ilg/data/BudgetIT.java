package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.outreach.IntentResult;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.dataclient.outreach.RefusalReason;
import dev.ilg.platform.error.IlgException;
import dev.ilg.testing.SettableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Budgets are what the outreach rows say, asked in the transaction that arms. */
@TestData.WholeService
class BudgetIT {

  private static final RefusalReason SPENT = RefusalReason.CAP_REACHED;

  @LocalServerPort int port;
  @Autowired Clock clock;
  @Autowired JdbcClient sql;
  @Autowired TransactionTemplate transactions;

  private WorkerScene scene;
  private LaneLease lease;
  private List<Long> leads = List.of();

  @BeforeEach
  void sixScrapedLeads() {
    ((SettableClock) clock).set(Instant.parse("2026-03-02T06:00:00Z"));
    scene = new WorkerScene(port, 10, clock);
    scene.scraped(6);
    scene.plan(1);
    ((SettableClock) clock).advance(Duration.ofMinutes(10));
    leads = scene.leads().stream().map(lead -> lead.id()).toList();
    lease = scene.lease("automation-1", Pool.AUTOMATION);
  }

  @Test
  void theDaysBudgetCountsWhatIsArmedNotOnlyWhatIsDone() {
    scene.capInvites(2, 100);

    assertThat(arm(0)).isInstanceOf(IntentResult.Armed.class);
    assertThat(arm(1)).isInstanceOf(IntentResult.Armed.class);

    assertThat(arm(2)).isEqualTo(new IntentResult.Refused(SPENT));
  }

  @Test
  void whatCannotBeToldCountsAndWhatDidNotGoOutDoesNot() {
    scene.capInvites(1, 100);
    var unclear = (IntentResult.Armed) arm(0);
    for (var look = 0; look < 3; look++) {
      settle(unclear, Outcome.UNKNOWN);
    }
    assertThat(arm(1)).isEqualTo(new IntentResult.Refused(SPENT));
    ((SettableClock) clock).advance(Duration.ofDays(1));

    settle((IntentResult.Armed) arm(1), Outcome.VOID);

    assertThat(arm(2)).isInstanceOf(IntentResult.Armed.class);
  }

  @Test
  void theWeeksBudgetHoldsOverSevenLocalDays() {
    scene.capInvites(2, 3);
    arm(0);
    arm(1);
    ((SettableClock) clock).advance(Duration.ofDays(3));
    assertThat(arm(2)).isInstanceOf(IntentResult.Armed.class);
    assertThat(arm(3)).isEqualTo(new IntentResult.Refused(SPENT));

    // The first two are seven local days ago.
    ((SettableClock) clock).advance(Duration.ofDays(4));

    assertThat(arm(3)).isInstanceOf(IntentResult.Armed.class);
    assertThat(arm(4)).isInstanceOf(IntentResult.Armed.class);
    assertThat(arm(5)).isEqualTo(new IntentResult.Refused(SPENT));
  }

  @Test
  void aLoweredCapHoldsFromTheNextIntentOn() {
    arm(0);
    scene.capInvites(1, 100);

    assertThat(arm(1)).isEqualTo(new IntentResult.Refused(SPENT));
  }

  @Test
  void intentsThatRaceForTheLastOneGetItOnce() throws InterruptedException, ExecutionException {
    scene.capInvites(1, 100);

    List<Callable<IntentResult>> racing =
        IntStream.range(0, 6).<Callable<IntentResult>>mapToObj(n -> () -> arm(n)).toList();
    var armed = 0;
    try (var pool = Executors.newFixedThreadPool(6)) {
      for (var answer : pool.invokeAll(racing)) {
        armed += answer.get() instanceof IntentResult.Armed ? 1 : 0;
      }
    }

    assertThat(armed).isOne();
    assertThat(rows()).isOne();
    assertThat(scene.credits().reserved()).isOne();
  }

  @Test
  void anIntentThatCannotAskItsBudgetArmsNothing() {
    // Somebody holds the lane longer than ilg-data waits for a lock.
    transactions.executeWithoutResult(
        status -> {
          sql.sql("select id from lane where id = :lane for update")
              .param("lane", scene.lane())
              .query(Long.class)
              .single();
          assertThatThrownBy(() -> arm(0)).isInstanceOf(IlgException.class);
        });

    assertThat(rows()).isZero();
    assertThat(scene.credits().reserved()).isZero();
    assertThat(arm(0)).isInstanceOf(IntentResult.Armed.class);
  }

  private IntentResult arm(int lead) {
    return scene.outreach.recordIntent(
        lease.lease(), lease.tasks().getFirst().id(), leads.get(lead), OutreachKind.INVITE);
  }

  private void settle(IntentResult.Armed armed, Outcome outcome) {
    scene.outreach.settle(lease.lease(), armed.outreach(), outcome, "what LinkedIn showed");
  }

  private int rows() {
    return sql.sql("select count(*) from outreach where account_id = :account")
        .param("account", scene.lane())
        .query(Integer.class)
        .single();
  }
}
