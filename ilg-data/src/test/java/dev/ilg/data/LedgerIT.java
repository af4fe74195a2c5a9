package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.data.credit.CreditService;
import dev.ilg.dataclient.credit.CreditClient;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.DataClientAutoConfiguration;
import dev.ilg.dataclient.system.DataProperties;
import dev.ilg.dataclient.user.UserClient;
import dev.ilg.dataclient.user.UserInput;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Grants, removals, reservations, spends and releases of one user at once. {@code
 * -Dilg.ledger.operations=10000} makes it the long form.
 */
@TestData.WholeService
class LedgerIT {

  private static final int OPERATIONS = Integer.getInteger("ilg.ledger.operations", 400);
  private static final int PEOPLE = 8;
  private static final Actor SUPER = WorkerScene.superAdmin();

  /** Above all ids of outreach rows that other tests make. */
  private static final AtomicLong OUTREACH = new AtomicLong(1_000_000_000);

  @Autowired CreditService ledger;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcClient sql;
  @LocalServerPort int port;

  private final AtomicInteger bought = new AtomicInteger();
  private final AtomicInteger removed = new AtomicInteger();
  private final AtomicInteger used = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();

  @Test
  void theLedgerStaysExactAndNeverNegativeWhateverHappensAtOnce() throws Exception {
    var properties =
        new DataProperties(
            URI.create("http://127.0.0.1:" + port), Duration.ofSeconds(5), Duration.ofSeconds(60));
    var api = DataClientAutoConfiguration.connect(properties, TestData.SECRET, "ilg-api");
    var credits = new CreditClient(api);
    var user =
        new UserClient(api)
            .create(
                SUPER,
                new UserInput(
                    "ledger" + System.nanoTime() + "@ilg.example",
                    "Ledger",
                    "",
                    "USER",
                    "ACTIVE",
                    "a long enough one",
                    null))
            .id();

    var work = new ArrayList<Callable<Integer>>();
    for (var person = 0; person < PEOPLE; person++) {
      var seed = person;
      work.add(() -> act(credits, user, new Random(seed)));
    }
    try (var people = Executors.newFixedThreadPool(PEOPLE)) {
      for (var least : people.invokeAll(work)) {
        assertThat(least.get()).as("what was left at the worst moment").isNotNegative();
      }
    }

    var sums = credits.credits(SUPER, user);
    assertThat(sums.bought()).isEqualTo(bought.get());
    assertThat(sums.removed()).isEqualTo(removed.get());
    assertThat(sums.used()).isEqualTo(used.get());
    assertThat(sums.reserved()).isZero();
    assertThat(sums.left()).isEqualTo(bought.get() - removed.get() - used.get());
    assertThat(refused.get()).as("there were moments with nothing left").isPositive();
    assertThat(used.get()).isPositive();
  }

  private int act(CreditClient credits, long user, Random random) {
    var least = Integer.MAX_VALUE;
    for (var operation = 0; operation < OPERATIONS / PEOPLE; operation++) {
      switch (random.nextInt(4)) {
        case 0 -> grant(credits, user, 1 + random.nextInt(3));
        case 1 -> remove(credits, user, 1 + random.nextInt(5));
        default -> spend(user, random.nextBoolean());
      }
      least = Math.min(least, left(user));
    }
    return least;
  }

  private void grant(CreditClient credits, long user, int amount) {
    credits.add(SUPER, user, amount, "bought");
    bought.addAndGet(amount);
  }

  private void remove(CreditClient credits, long user, int amount) {
    try {
      credits.add(SUPER, user, -amount, "taken back");
      removed.addAndGet(amount);
    } catch (IlgException e) {
      assertThat(e.code()).isEqualTo(ErrorCode.INVALID);
      refused.incrementAndGet();
    }
  }

  private void spend(long user, boolean sent) {
    var outreach = OUTREACH.incrementAndGet();
    var transaction = new TransactionTemplate(transactions);
    if (!Boolean.TRUE.equals(transaction.execute(_ -> ledger.reserve(user, outreach)))) {
      refused.incrementAndGet();
      return;
    }
    transaction.executeWithoutResult(
        _ -> {
          if (sent) {
            ledger.spend(user, outreach);
          } else {
            ledger.release(user, outreach);
          }
        });
    if (sent) {
      used.incrementAndGet();
    }
  }

  private int left(long user) {
    return sql.sql("select credits_left from credit_sum where user_id = :user")
        .param("user", user)
        .query(Integer.class)
        .single();
  }
}
