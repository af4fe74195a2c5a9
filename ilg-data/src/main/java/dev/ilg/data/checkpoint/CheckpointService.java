package dev.ilg.data.checkpoint;

import dev.ilg.data.account.AccountResumed;
import dev.ilg.data.audit.AuditService;
import dev.ilg.data.outbox.OutboxService;
import dev.ilg.data.system.Seal;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Checkpoints as their owners see and answer them. */
@Service
class CheckpointService {

  private static final Pattern CODE = Pattern.compile("\\d{6}");

  private final CheckpointRepository checkpoints;
  private final OutboxService outbox;
  private final AuditService audit;
  private final Seal seal;
  private final Clock clock;

  CheckpointService(
      CheckpointRepository checkpoints,
      OutboxService outbox,
      AuditService audit,
      Seal seal,
      Clock clock) {
    this.checkpoints = checkpoints;
    this.outbox = outbox;
    this.audit = audit;
    this.seal = seal;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  List<Checkpoint> open(Viewer viewer) {
    return checkpoints.open(viewer);
  }

  /**
   * Hands a code to the browser that waits for it.
   *
   * @throws IlgException CONFLICT when somebody was quicker, or nobody waits there any more
   */
  @Transactional
  Checkpoint answer(Viewer viewer, long id, String code) {
    var before = find(viewer, id);
    var digits = code.replaceAll("\\s", "");
    if (!CODE.matcher(digits).matches()) {
      throw IlgException.invalid("code", "must be six digits");
    }
    if (!checkpoints.answer(
        id, seal.close(digits, Checkpoint.answerPlace(id)), viewer.id(), clock.instant())) {
      throw refused(find(viewer, id));
    }
    audit.note(
        viewer.id(), before.user().id(), "CHECKPOINT_ANSWERED", account(before.account().id()), "");
    outbox.add("checkpoint.answered", before.user().id(), Map.of("account", before.account().id()));
    return find(viewer, id);
  }

  /** The owner did what LinkedIn asked, or starts again. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(AccountResumed resumed) {
    checkpoints.resolve(resumed.account(), clock.instant());
  }

  private Checkpoint find(Viewer viewer, long id) {
    return checkpoints.find(viewer, id).orElseThrow(() -> IlgException.notFound("open checkpoint"));
  }

  private static IlgException refused(Checkpoint now) {
    if (now.kind() != CheckpointKind.CODE) {
      return new IlgException(ErrorCode.CONFLICT, "LinkedIn does not ask for a code here");
    }
    var by = now.answeredBy();
    return new IlgException(
        ErrorCode.CONFLICT,
        by != null
            ? by.name() + " has entered a code already"
            : now.state() == CheckpointState.PARKED
                ? "nobody waits for this code any more; start again"
                : "LinkedIn has just refused another code; enter a new one");
  }

  private static String account(long id) {
    return "account/" + id;
  }
}
