package dev.ilg.data.account;

import dev.ilg.data.audit.AuditService;
import dev.ilg.data.system.Viewer;
import dev.ilg.data.task.LanePaused;
import dev.ilg.data.task.LaneService;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** LinkedIn accounts: lent by a client, each with a lane of its own. */
@Service
public class AccountService {

  private static final String BY_OWNER = "BY_OWNER";

  private final AccountRepository accounts;
  private final AccountSecrets secrets;
  private final LaneService lanes;
  private final AuditService audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AccountService(
      AccountRepository accounts,
      AccountSecrets secrets,
      LaneService lanes,
      AuditService audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.accounts = accounts;
    this.secrets = secrets;
    this.lanes = lanes;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  List<Account> all(Viewer viewer) {
    return accounts.all(viewer, clock.instant());
  }

  /** The account, if the viewer may see it. */
  @Transactional(readOnly = true)
  public Account find(Viewer viewer, long id) {
    return accounts
        .find(viewer, id, clock.instant())
        .orElseThrow(() -> IlgException.notFound("LinkedIn account"));
  }

  /** Hours and caps of an account that is known to exist. */
  public AccountSettings settings(long id) {
    return accounts.settings(id).orElseThrow(() -> IlgException.notFound("LinkedIn account"));
  }

  @Transactional
  Account create(Viewer viewer, AccountInput input) {
    input.check(true);
    var id = accounts.nextId();
    try {
      accounts.insert(id, viewer.id(), input, secrets.sealPassword(id, input), clock.instant());
    } catch (DuplicateKeyException e) {
      throw IlgException.invalid("email", "is already lent to ILG");
    }
    keepTotp(id, input);
    lanes.create(id);
    audit.note(viewer.id(), viewer.id(), "ACCOUNT_ADDED", "account/" + id, "");
    return find(viewer, id);
  }

  private void keepTotp(long id, AccountInput input) {
    if (input.totpSecret() != null && !input.totpSecret().isBlank()) {
      secrets.keepTotp(id, input.totpSecret());
    }
  }

  @Transactional
  Account update(Viewer viewer, long id, AccountInput input) {
    var before = find(viewer, id);
    input.check(false);
    var caps = input.caps() == null ? before.caps() : input.caps();
    if (!caps.equals(before.caps())) {
      caps.mustBeAtMost(AccountCaps.DEFAULT);
    }
    try {
      if (!accounts.update(id, input, caps, input.version() == null ? -1 : input.version())) {
        throw new IlgException(
            ErrorCode.STALE, "somebody else changed this account; read it again");
      }
    } catch (DuplicateKeyException e) {
      throw IlgException.invalid("email", "is already lent to ILG");
    }
    if (input.password() != null && !input.password().isBlank()) {
      secrets.keepPassword(id, input);
    }
    keepTotp(id, input);
    lanes.refreshPolicy(id);
    audit.note(viewer.id(), viewer.id(), "ACCOUNT_CHANGED", "account/" + id, "");
    return find(viewer, id);
  }

  @Transactional
  Account pause(Viewer viewer, long id) {
    find(viewer, id);
    lanes.pause(id, BY_OWNER);
    accounts.setPausedSince(id, clock.instant());
    audit.note(viewer.id(), viewer.id(), "ACCOUNT_PAUSED", "account/" + id, "");
    return find(viewer, id);
  }

  @Transactional
  Account resume(Viewer viewer, long id) {
    find(viewer, id);
    lanes.pause(id, null);
    events.publishEvent(new AccountResumed(id));
    audit.note(viewer.id(), viewer.id(), "ACCOUNT_RESUMED", "account/" + id, "");
    return find(viewer, id);
  }

  @Transactional
  void delete(Viewer viewer, long id) {
    find(viewer, id);
    if (accounts.isUsed(id)) {
      throw new IlgException(ErrorCode.CONFLICT, "delete the campaigns of this account first");
    }
    lanes.pause(id, "DELETED");
    accounts.delete(id, clock.instant());
    audit.note(viewer.id(), viewer.id(), "ACCOUNT_REMOVED", "account/" + id, "");
  }

  /** Notes since when the lane waits for its owner. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(LanePaused paused) {
    accounts.setPausedSince(paused.lane(), clock.instant());
  }
}
