package dev.ilg.data.credit;

import dev.ilg.data.audit.AuditService;
import dev.ilg.data.system.CursorPage;
import dev.ilg.data.system.CursorRequest;
import dev.ilg.data.system.Rows;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.error.IlgException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger. Every entry is written under the user's row lock, which keeps "left" from ever going
 * below zero under any concurrency.
 */
@Service
public class CreditService {

  private static final int MOST_AT_ONCE = 1_000_000;
  private static final int LONGEST_REASON = 200;

  private final JdbcClient sql;
  private final CreditLedger ledger;
  private final AuditService audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CreditService(
      JdbcClient sql,
      CreditLedger ledger,
      AuditService audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sql = sql;
    this.ledger = ledger;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Adds credits, or removes them when the amount is negative. */
  @Transactional
  Credits grant(Viewer viewer, long user, int amount, String reason) {
    mustSee(viewer, user);
    if (amount == 0 || Math.abs((long) amount) > MOST_AT_ONCE) {
      throw IlgException.invalid("amount", "must be -1000000 to 1000000 and not 0");
    }
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw IlgException.invalid("reason", "must have 1 to " + LONGEST_REASON + " characters");
    }
    if (amount > 0) {
      // Wakes campaigns and so locks lanes, which come before the user.
      events.publishEvent(new CreditsGranted(user));
    }
    lock(user);
    var left = sums(user).left();
    if (amount < 0 && -amount > left) {
      throw IlgException.invalid(
          "amount", "cannot remove more than " + left + ", which is what is left");
    }
    add(user, amount > 0 ? "BOUGHT" : "REMOVED", Math.abs(amount), null, reason, viewer.id());
    audit.note(viewer.id(), user, "CREDITS_CHANGED", "user/" + user, "amount=" + amount);
    return sums(user);
  }

  /** Reserves one credit for an outreach; false when none is left. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean reserve(long user, long outreach) {
    lock(user);
    if (sums(user).left() < 1) {
      return false;
    }
    add(user, "RESERVED", 1, outreach, "an invite is about to be sent", null);
    return true;
  }

  /** The invite is out: the reservation ends as spent. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void spend(long user, long outreach) {
    lock(user);
    add(user, "SPENT", 1, outreach, "LinkedIn shows the invite as sent", null);
  }

  /** Nothing went out: the reservation ends as released. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void release(long user, long outreach) {
    lock(user);
    add(user, "RELEASED", 1, outreach, "the invite was not sent", null);
  }

  /** Credits that are left, for whoever already may see the user. */
  public int left(long user) {
    return sums(user).left();
  }

  @Transactional(readOnly = true)
  Credits credits(Viewer viewer, long user) {
    mustSee(viewer, user);
    return sums(user);
  }

  @Transactional(readOnly = true)
  CursorPage<CreditEntry> entries(Viewer viewer, long user, CursorRequest request) {
    mustSee(viewer, user);
    return ledger.page(user, request);
  }

  private Credits sums(long user) {
    return sql.sql(
            """
            select bought, removed, reserved, used, credits_left as "left"
              from credit_sum
             where user_id = :user
            """)
        .param("user", user)
        .query(Credits.class)
        .single();
  }

  private void lock(long user) {
    sql.sql("select id from app_user where id = :user for no key update")
        .param("user", user)
        .query(Long.class)
        .single();
  }

  private void add(
      long user,
      String kind,
      int amount,
      @Nullable Long outreach,
      String reason,
      @Nullable Long actor) {
    sql.sql(
            """
            insert into credit_entry (user_id, kind, amount, outreach_id, reason, actor_id, at)
            values (:user, :kind, :amount, :outreach, :reason, :actor, :at)
            """)
        .param("user", user)
        .param("kind", kind)
        .param("amount", amount)
        .param("outreach", outreach)
        .param("reason", reason)
        .param("actor", actor)
        .param("at", Rows.of(clock.instant()))
        .update();
  }

  private void mustSee(Viewer viewer, long user) {
    var seen =
        sql.sql(
                """
                select u.id from app_user u
                 where u.id = :user and u.role = 'USER' and u.deleted_at is null and\s"""
                    + Viewer.MAY_SEE)
            .param("user", user)
            .param("viewer", viewer.id())
            .param("role", viewer.role())
            .query(Long.class)
            .optional();
    if (seen.isEmpty()) {
      throw IlgException.notFound("user");
    }
  }
}
