package dev.ilg.data.outreach;

import dev.ilg.data.account.AccountService;
import dev.ilg.data.lead.LeadService;
import dev.ilg.data.lead.LeadState;
import dev.ilg.data.lead.WorkedLead;
import dev.ilg.data.task.LaneLease;
import dev.ilg.data.task.LaneService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What connections and conversations showed, and which follow-ups that allows. */
@Service
class InboxService {

  private final LaneService lanes;
  private final LeadService leads;
  private final AccountService accounts;
  private final OutreachStore outreach;
  private final DueFollowUps due;
  private final Clock clock;

  InboxService(
      LaneService lanes,
      LeadService leads,
      AccountService accounts,
      OutreachStore outreach,
      DueFollowUps due,
      Clock clock) {
    this.lanes = lanes;
    this.leads = leads;
    this.accounts = accounts;
    this.outreach = outreach;
    this.due = due;
    this.clock = clock;
  }

  /** Whom to look for. */
  record InboxWork(List<WorkedLead> invited, List<WorkedLead> connected) {}

  /** One lead with what was read and where. */
  record Seen(long lead, String evidence) {}

  /** What was read; only a complete reading means that silence is silence. */
  record InboxReading(List<Seen> accepted, List<Seen> replied, boolean complete) {}

  /** A follow-up that may be sent now. */
  record FollowUpDue(WorkedLead lead, OutreachKind kind) {}

  @Transactional
  InboxWork work(long lane, long token) {
    lanes.hold(lane, token);
    return new InboxWork(
        leads.inState(lane, LeadState.INVITED), leads.inState(lane, LeadState.CONNECTED));
  }

  @Transactional
  List<FollowUpDue> record(long lane, long token, long task, InboxReading reading) {
    lanes.hold(lane, token);
    for (var seen : reading.accepted()) {
      leads.accepted(leads.lock(seen.lead(), lane), task, seen.evidence());
    }
    for (var seen : reading.replied()) {
      leads.replied(leads.lock(seen.lead(), lane), task, seen.evidence());
    }
    return reading.complete() ? dueNow(lane) : List.of();
  }

  /** Armed outreach of lanes whose leases hold, for their new holders. */
  Map<LaneLease, List<OutreachToLook>> looks(List<LaneLease> leases) {
    var armed =
        outreach.armed(leases).stream().collect(Collectors.groupingBy(OutreachRow::account));
    return leases.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                lease ->
                    armed.getOrDefault(lease.lane(), List.of()).stream().map(this::look).toList()));
  }

  private OutreachToLook look(OutreachRow row) {
    return new OutreachToLook(
        row.id(), row.kind(), leads.find(row.lead(), row.account()), row.text());
  }

  private List<FollowUpDue> dueNow(long lane) {
    var account = accounts.settings(lane);
    var now = clock.instant();
    var day = LocalDate.ofInstant(now, account.zone());
    var followUps = new ArrayList<FollowUpDue>();
    for (var lead : leads.inState(lane, LeadState.CONNECTED)) {
      Optional<OutreachKind> kind = due.kind(lead, account, now);
      kind.ifPresent(it -> followUps.add(new FollowUpDue(lead, it)));
    }
    return followUps.stream().limit(due.budget(account, day)).toList();
  }
}
