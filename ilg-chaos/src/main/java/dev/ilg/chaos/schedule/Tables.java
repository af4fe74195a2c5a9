package dev.ilg.chaos.schedule;

import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.lead.LeadState;
import dev.ilg.dataclient.outreach.OutreachKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What ilg-data keeps of one account: its lane, tasks, leads, outreach, ledger and objections. */
final class Tables {

  final Lane lane = new Lane();
  final List<Task> tasks = new ArrayList<>();
  final List<Lead> leads = new ArrayList<>();
  final List<Row> outreach = new ArrayList<>();
  final Set<String> objections = new HashSet<>();
  int bought;
  int reserved;
  int spent;
  int released;
  int cap;
  int counter;

  /** As the table {@code lane}. */
  static final class Lane {
    long token;
    String holder = "";
    Optional<Task> running = Optional.empty();
    long leaseUntil;
    long notBefore;
  }

  /** How far a task is. */
  enum TaskState {
    /** It waits. */
    READY,
    /** It is worked on. */
    RUNNING,
    /** It is done. */
    SUCCEEDED,
    /** It failed for good, and a person sees it. */
    DEAD,
    /** It is no longer wanted. */
    CANCELLED,
    /** It is gone without a trace: only a broken protocol does that. */
    FORGOTTEN
  }

  /** As the table {@code task}. */
  static final class Task {
    final long id;
    final TaskType type;
    TaskState state = TaskState.READY;
    int attempt;
    long runAt;
    long endedUnder;

    Task(long id, TaskType type) {
      this.id = id;
      this.type = type;
    }

    boolean hasEnded() {
      return switch (state) {
        case READY, RUNNING -> false;
        case SUCCEEDED, DEAD, CANCELLED, FORGOTTEN -> true;
      };
    }
  }

  /** As the table {@code lead}. */
  static final class Lead {
    final long id;
    final String slug;
    LeadState state = LeadState.SCRAPED;

    Lead(long id, String slug) {
      this.id = id;
      this.slug = slug;
    }

    LeadInHand inHand() {
      var member = dev.ilg.chaos.linkedin.People.memberId(slug);
      return new LeadInHand(id, 1, state, "/sales/lead/x", slug, member, slug, List.of());
    }
  }

  /** How an outreach stands. */
  enum RowState {
    /** It may be clicked. */
    ARMED,
    /** LinkedIn shows it. */
    DONE,
    /** It did not happen. */
    VOID,
    /** A person must decide. */
    UNKNOWN
  }

  /** As the table {@code outreach}. */
  static final class Row {
    final long id;
    final Lead lead;
    final OutreachKind kind;
    final boolean afterObjection;
    RowState state = RowState.ARMED;
    int looks;

    Row(long id, Lead lead, OutreachKind kind, boolean afterObjection) {
      this.id = id;
      this.lead = lead;
      this.kind = kind;
      this.afterObjection = afterObjection;
    }

    boolean stands() {
      return state != RowState.VOID;
    }

    String text() {
      return kind == OutreachKind.INVITE ? "hello" : "thank you";
    }
  }

  Optional<Row> standing(Lead who, OutreachKind kind) {
    return outreach.stream()
        .filter(row -> row.lead == who && row.kind == kind && row.stands())
        .findFirst();
  }

  List<Row> armed() {
    return outreach.stream().filter(row -> row.state == RowState.ARMED).toList();
  }

  Lead lead(long id) {
    return leads.get((int) id - 1);
  }

  Task task(long id) {
    return tasks.get((int) id - 1);
  }

  int left() {
    return bought - reserved + released;
  }

  int invitesCounted() {
    return (int)
        outreach.stream().filter(row -> row.kind == OutreachKind.INVITE && row.stands()).count();
  }
}
