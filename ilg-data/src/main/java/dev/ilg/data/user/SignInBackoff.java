package dev.ilg.data.user;

import dev.ilg.data.system.Seal;
import dev.ilg.platform.error.IlgException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whoever guesses passwords waits, twice as long each time up to 15 minutes, for one account and
 * for one address. Attempts at an account count before they are looked at, so that guesses at once
 * count as well; an e-mail that nobody has waits like any other.
 */
@Repository
class SignInBackoff {

  private static final Logger log = LoggerFactory.getLogger(SignInBackoff.class);

  /** Attempts that nobody waits for; an address may be that of a whole office. */
  private static final int FREE_OF_ACCOUNT = 5;

  private static final int FREE_OF_ADDRESS = 50;
  private static final int NETWORK_BYTES = 8;

  private final JdbcClient sql;
  private final Seal seal;

  SignInBackoff(JdbcClient sql, Seal seal) {
    this.sql = sql;
    this.seal = seal;
  }

  /** What is counted: one account or one address, of which no more than a keyed hash is kept. */
  record Guessed(String kind, String mark, int free) {}

  Guessed account(String email) {
    return new Guessed(
        "ACCOUNT", seal.mark("sign-in " + email.toLowerCase(Locale.ROOT)), FREE_OF_ACCOUNT);
  }

  /** The current password of somebody who is signed in can be guessed as well. */
  Guessed account(long user) {
    return new Guessed("ACCOUNT", seal.mark("password of " + user), FREE_OF_ACCOUNT);
  }

  Guessed address(String address) {
    return new Guessed("ADDRESS", seal.mark("address " + network(address)), FREE_OF_ADDRESS);
  }

  /** Counts an attempt. */
  void count(Guessed guessed) {
    var counted =
        sql.sql(
                """
                insert into sign_in_backoff as b (kind, mark, failures, last_at, blocked_until)
                values (:kind, :mark, 1, now(), '-infinity')
                on conflict (kind, mark) do update
                   set failures = case when b.last_at < now() - interval '1 hour' then 1
                                       else b.failures + 1 end,
                       last_at = now(),
                       blocked_until = case
                         when b.last_at >= now() - interval '1 hour' and b.failures >= :free
                           then now() + make_interval(
                             secs => least(900, 2 ^ least(b.failures + 1 - :free, 10)))
                         else '-infinity' end
                 where b.blocked_until <= now()
                returning failures
                """)
            .param("kind", guessed.kind())
            .param("mark", guessed.mark())
            .param("free", guessed.free())
            .query(Integer.class)
            .optional();
    if (counted.isEmpty()) {
      check(guessed);
    } else if (counted.get() > guessed.free()) {
      log.warn(
          "passwords are being guessed; the next attempt waits  kind={} failures={}",
          guessed.kind(),
          counted.get());
    }
  }

  /** Refuses whoever has to wait, and says how long. */
  void check(Guessed guessed) {
    var seconds =
        sql.sql(
                """
                select ceil(extract(epoch from blocked_until - now()))::int
                  from sign_in_backoff
                 where kind = :kind and mark = :mark and blocked_until > now()
                """)
            .param("kind", guessed.kind())
            .param("mark", guessed.mark())
            .query(Integer.class)
            .optional();
    if (seconds.isPresent()) {
      throw IlgException.tooMany(
          "too many attempts; try again in " + seconds.get() + " s",
          Duration.ofSeconds(seconds.get()));
    }
  }

  /** The password was right. */
  void forget(Guessed guessed) {
    sql.sql("delete from sign_in_backoff where kind = :kind and mark = :mark")
        .param("kind", guessed.kind())
        .param("mark", guessed.mark())
        .update();
  }

  /** Forgets whoever has been quiet for a day. */
  void sweep() {
    sql.sql("delete from sign_in_backoff where last_at < now() - interval '1 day'").update();
  }

  /** One customer has 2^64 addresses of IPv6: they count as one. */
  private static String network(String address) {
    var parsed = literal(address);
    return parsed instanceof Inet6Address
        ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
        : address;
  }

  private static @Nullable InetAddress literal(String address) {
    try {
      return InetAddress.ofLiteral(address);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
