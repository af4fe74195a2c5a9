package dev.ilg.chaos.schedule;

import dev.ilg.chaos.schedule.Tables.Lead;
import dev.ilg.chaos.schedule.Tables.Row;
import dev.ilg.chaos.schedule.Tables.RowState;
import dev.ilg.chaos.schedule.Tables.Task;
import dev.ilg.chaos.schedule.Tables.TaskState;
import dev.ilg.dataclient.lane.FinishResult;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lead.LeadState;
import dev.ilg.dataclient.outreach.IntentResult;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.dataclient.outreach.OutreachToLook;
import dev.ilg.dataclient.outreach.RefusalReason;
import dev.ilg.dataclient.outreach.SettleResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * The rules of ilg-data over {@link Tables}: LaneService with the queue's functions, IntentService,
 * SettleService and CreditService. A method is one transaction; a mutant's second transaction is
 * handed back to be run on its own.
 */
final class Rules {

  static final Duration LEASE = Duration.ofSeconds(10);
  static final Duration ACT_BEFORE = Duration.ofSeconds(7);
  private static final Duration REST = Duration.ofSeconds(30);
  private static final Duration RETRY = Duration.ofSeconds(3);
  private static final int MOST_ATTEMPTS = 5;
  private static final int LOOKS = 3;

  private final Tables tables;
  private final LongSupplier clock;
  private final Set<Mutant> mutants;
  private Optional<Runnable> afterwards = Optional.empty();

  Rules(Tables tables, LongSupplier clock, Set<Mutant> mutants) {
    this.tables = tables;
    this.clock = clock;
    this.mutants = mutants;
  }

  /** What a mutant does after its commit; empty in the protocol as it is. */
  Optional<Runnable> afterwards() {
    var then = afterwards;
    afterwards = Optional.empty();
    return then;
  }

  List<LaneLease> lease(String worker) {
    var lane = tables.lane;
    var now = clock.getAsLong();
    if (lane.running.isPresent() && lane.holder.equals(worker)) {
      lane.leaseUntil = Math.min(lane.leaseUntil, now);
    }
    if (lane.running.isPresent() && lane.leaseUntil > now) {
      return List.of();
    }
    var over = lane.running.isPresent();
    lane.running.ifPresent(this::takeOver);
    lane.running = Optional.empty();
    var next =
        now < lane.notBefore
            ? Optional.<Task>empty()
            : tables.tasks.stream()
                .filter(task -> task.state == TaskState.READY && task.runAt <= now)
                .findFirst();
    if (next.isEmpty()) {
      return List.of();
    }
    var task = next.get();
    task.state = TaskState.RUNNING;
    task.attempt++;
    lane.running = next;
    lane.holder = worker;
    lane.token++;
    lane.leaseUntil = now + LEASE.toNanos();
    var inHand = new TaskInHand(task.id, task.type, task.attempt, 1L, null);
    return List.of(
        new LaneLease(1, lane.token, LEASE, ACT_BEFORE, over, List.of(inHand), "state", looks()));
  }

  private void takeOver(Task task) {
    if (mutants.contains(Mutant.TAKE_OVER_DROPS_THE_TASK)) {
      task.state = TaskState.FORGOTTEN;
    } else {
      task.state = task.attempt < MOST_ATTEMPTS ? TaskState.READY : TaskState.DEAD;
    }
  }

  private List<OutreachToLook> looks() {
    return tables.armed().stream()
        .map(row -> new OutreachToLook(row.id, row.kind, row.lead.inHand(), row.text()))
        .toList();
  }

  boolean isHeld(Lease lease) {
    var lane = tables.lane;
    return mutants.contains(Mutant.LEASE_WITHOUT_TOKEN)
        || (lane.token == lease.token()
            && lane.running.isPresent()
            && lane.leaseUntil > clock.getAsLong());
  }

  boolean renew(Lease lease) {
    if (isHeld(lease)) {
      tables.lane.leaseUntil = clock.getAsLong() + LEASE.toNanos();
      return true;
    }
    return false;
  }

  FinishResult finish(Lease lease, TaskReport report) {
    var lane = tables.lane;
    var task = tables.task(report.task());
    if (lane.token != lease.token() || lane.running.isEmpty()) {
      return task.hasEnded() && task.endedUnder == lease.token()
          ? FinishResult.ALREADY_RECORDED
          : FinishResult.LEASE_LOST;
    }
    task.endedUnder = lease.token();
    switch (report.outcome()) {
      case SUCCEEDED -> task.state = TaskState.SUCCEEDED;
      case CANCELLED -> task.state = TaskState.CANCELLED;
      case HANDED_BACK -> again(task);
      case FAILED -> failed(task, report);
    }
    lane.running = Optional.empty();
    return FinishResult.RECORDED;
  }

  private void failed(Task task, TaskReport report) {
    if (report.error() == dev.ilg.dataclient.lane.TaskError.RATE_LIMITED) {
      again(task);
      tables.lane.notBefore = clock.getAsLong() + REST.toNanos();
    } else if (task.attempt >= MOST_ATTEMPTS) {
      task.state = TaskState.DEAD;
    } else {
      task.state = TaskState.READY;
      task.runAt = clock.getAsLong() + RETRY.toNanos();
    }
  }

  private static void again(Task task) {
    task.state = TaskState.READY;
    task.attempt--;
  }

  Optional<Lead> nextInvite() {
    return tables.leads.stream()
        .filter(lead -> lead.state == LeadState.SCRAPED)
        .filter(lead -> !isOffered(lead))
        .findFirst();
  }

  private boolean isOffered(Lead lead) {
    var checkedHere = mutants.contains(Mutant.OBJECTION_CHECKED_BEFORE_THE_TRANSACTION);
    var stands = tables.standing(lead, OutreachKind.INVITE).isPresent();
    return (stands && !mutants.contains(Mutant.NO_UNIQUE_KEY))
        || (checkedHere && tables.objections.contains(lead.slug));
  }

  boolean isDue(Lead lead) {
    return refusal(lead, OutreachKind.FOLLOW_UP_1).isEmpty();
  }

  IntentResult arm(Lease lease, long task, Lead lead, OutreachKind kind) {
    var running = tables.lane.running.map(it -> it.id).orElse(0L);
    var tokenless = mutants.contains(Mutant.LEASE_WITHOUT_TOKEN);
    if (!isHeld(lease) || (running != task && !tokenless)) {
      return new IntentResult.LeaseLost();
    }
    var refusal = refusal(lead, kind);
    if (refusal.isPresent()) {
      // As IntentService: a lead that may never be contacted is passed over for good.
      if (refusal.get() == RefusalReason.SUPPRESSED && kind == OutreachKind.INVITE) {
        lead.state = LeadState.SKIPPED;
      }
      return new IntentResult.Refused(refusal.get());
    }
    if (kind == OutreachKind.INVITE) {
      if (tables.left() < 1) {
        return new IntentResult.Refused(RefusalReason.NO_CREDIT);
      }
      tables.reserved++;
    }
    var objected = tables.objections.contains(lead.slug);
    var row = new Row(tables.outreach.size() + 1L, lead, kind, objected);
    tables.outreach.add(row);
    return new IntentResult.Armed(row.id, row.text());
  }

  private Optional<RefusalReason> refusal(Lead lead, OutreachKind kind) {
    var needed = kind == OutreachKind.INVITE ? LeadState.SCRAPED : LeadState.CONNECTED;
    if (lead.state != needed) {
      return Optional.of(RefusalReason.LEAD_STATE);
    }
    if (tables.objections.contains(lead.slug)
        && !mutants.contains(Mutant.OBJECTION_CHECKED_BEFORE_THE_TRANSACTION)) {
      return Optional.of(RefusalReason.SUPPRESSED);
    }
    var standing = tables.standing(lead, kind);
    if (standing.isPresent() && !mutants.contains(Mutant.NO_UNIQUE_KEY)) {
      return Optional.of(
          standing.get().state == RowState.DONE
              ? RefusalReason.LEAD_STATE
              : RefusalReason.UNSETTLED);
    }
    var used =
        mutants.contains(Mutant.BUDGET_AS_COUNTER) ? tables.counter : tables.invitesCounted();
    return kind == OutreachKind.INVITE && used >= tables.cap
        ? Optional.of(RefusalReason.CAP_REACHED)
        : Optional.empty();
  }

  SettleResult settle(Lease lease, long id, Outcome outcome) {
    if (!isHeld(lease)) {
      return SettleResult.LEASE_LOST;
    }
    var row = tables.outreach.get((int) id - 1);
    if (row.state != RowState.ARMED) {
      return SettleResult.ALREADY_SETTLED;
    }
    switch (outcome) {
      case DONE -> done(row);
      case VOID -> {
        row.state = RowState.VOID;
        if (row.kind == OutreachKind.INVITE) {
          tables.released++;
        }
      }
      case UNKNOWN -> unknown(row);
    }
    return SettleResult.SETTLED;
  }

  private void done(Row row) {
    row.state = RowState.DONE;
    if (row.kind != OutreachKind.INVITE) {
      return;
    }
    row.lead.state = LeadState.INVITED;
    if (mutants.contains(Mutant.DEBIT_OUTSIDE_THE_TRANSACTION)) {
      afterwards = Optional.of(() -> tables.spent++);
    } else {
      tables.spent++;
    }
    if (mutants.contains(Mutant.BUDGET_AS_COUNTER)) {
      afterwards = Optional.of(() -> tables.counter++);
    }
  }

  private void unknown(Row row) {
    row.looks++;
    if (row.looks >= LOOKS) {
      row.state = RowState.UNKNOWN;
      if (mutants.contains(Mutant.CREDIT_RELEASED_WHEN_UNKNOWN)) {
        tables.released++;
      }
    }
  }
}
