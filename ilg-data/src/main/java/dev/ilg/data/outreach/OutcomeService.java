package dev.ilg.data.outreach;

import dev.ilg.data.audit.AuditService;
import dev.ilg.data.lead.LeadService;
import dev.ilg.data.system.Viewer;
import dev.ilg.data.task.TaskService;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Outreach of unknown outcome, decided by its owner. */
@Service
class OutcomeService {

  private final TaskService tasks;
  private final LeadService leads;
  private final OutreachStore outreach;
  private final SettleService settlements;
  private final AuditService audit;

  OutcomeService(
      TaskService tasks,
      LeadService leads,
      OutreachStore outreach,
      SettleService settlements,
      AuditService audit) {
    this.tasks = tasks;
    this.leads = leads;
    this.outreach = outreach;
    this.settlements = settlements;
    this.audit = audit;
  }

  /**
   * The owner looked on LinkedIn and says whether an outreach of unknown outcome went out. What did
   * not may be armed anew.
   *
   * @throws IlgException NOT_FOUND when the lead is not theirs or nothing about it is unknown,
   *     CONFLICT when somebody else has just said so
   */
  @Transactional
  void decide(Viewer viewer, long lead, boolean sent) {
    var known =
        outreach.unknown(lead, viewer.id()).orElseThrow(() -> IlgException.notFound("outcome"));
    tasks.lockLane(known.account());
    leads.lock(lead, known.account());
    var row =
        outreach
            .lock(known.id(), known.account())
            .filter(it -> it.state() == OutreachState.UNKNOWN)
            .orElseThrow(
                () -> new IlgException(ErrorCode.CONFLICT, "somebody has said so already"));
    settlements.conclude(
        row,
        sent ? Outcome.DONE : Outcome.VOID,
        sent ? "said by the owner: it went out" : "said by the owner: it did not go out");
    audit.note(viewer.id(), viewer.id(), "OUTCOME_DECIDED", "lead/" + lead, "sent=" + sent);
  }
}
