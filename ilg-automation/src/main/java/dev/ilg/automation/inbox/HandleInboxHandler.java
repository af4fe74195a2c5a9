package dev.ilg.automation.inbox;

import dev.ilg.automation.look.Contact;
import dev.ilg.automation.look.OutreachOnce;
import dev.ilg.automation.look.Settled;
import dev.ilg.dataclient.lane.TaskError;
import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.outreach.FollowUpDue;
import dev.ilg.dataclient.outreach.InboxReading;
import dev.ilg.dataclient.outreach.OutreachClient;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.worker.task.Failure;
import dev.ilg.worker.task.LeaseInHand;
import dev.ilg.worker.task.TaskHandler;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Learns who accepted and who replied, and follows up with those who did not reply. */
@Component
class HandleInboxHandler implements TaskHandler {

  private static final Logger log = LoggerFactory.getLogger(HandleInboxHandler.class);

  private final OutreachClient outreach;
  private final OutreachOnce once;
  private final InboxReader reader;

  HandleInboxHandler(OutreachClient outreach, OutreachOnce once, InboxReader reader) {
    this.outreach = outreach;
    this.once = once;
    this.reader = reader;
  }

  @Override
  public TaskType type() {
    return TaskType.HANDLE_INBOX;
  }

  @Override
  public TaskReport handle(LeaseInHand lane, TaskInHand task) {
    var reading = reader.read(lane, outreach.inboxWork(lane.lease()));
    log.info(
        "inbox read accepted={} replied={} complete={}",
        reading.accepted().size(),
        reading.replied().size(),
        reading.complete());
    for (var due : outreach.recordInbox(lane.lease(), task.id(), reading)) {
      lane.carryOn();
      var stop = Contact.of(due.lead()).flatMap(member -> followUp(lane, task, due, member));
      if (stop.isPresent()) {
        return stop.get();
      }
    }
    return TaskReport.succeeded(task.id());
  }

  /** Follows up with one lead; a report when the task must end here. */
  private Optional<TaskReport> followUp(
      LeaseInHand lane, TaskInHand task, FollowUpDue due, Member member) {
    try {
      // The list may be older than the reply: the conversation itself is read directly before.
      var thread = lane.linkedIn().thread(member);
      if (thread.theyReplied(due.lead().sentTexts())) {
        record(lane, task, due);
        return Optional.empty();
      }
      if (!thread.tellsAllSince(due.lead().sentTexts())) {
        log.warn("follow-up left out: its conversation was not read to the beginning");
        return Optional.empty();
      }
      return send(lane, task, due, member);
    } catch (RefusedException refused) {
      if (InboxReader.isUnreadable(refused)) {
        log.warn("follow-up left out: {}", refused.getMessage());
        return Optional.empty();
      }
      throw refused;
    }
  }

  private void record(LeaseInHand lane, TaskInHand task, FollowUpDue due) {
    var seen = new InboxReading.Seen(due.lead().id(), "thread: message of the other person");
    outreach.recordInbox(
        lane.lease(), task.id(), new InboxReading(List.of(), List.of(seen), false));
  }

  private Optional<TaskReport> send(
      LeaseInHand lane, TaskInHand task, FollowUpDue due, Member member) {
    var settled =
        once.act(
            lane,
            task.id(),
            due.lead(),
            due.kind(),
            text -> lane.linkedIn().message(member, text, lane));
    return switch (settled) {
      case Settled.Done() -> Optional.empty();
      case Settled.Refused(var reason) -> {
        log.info("follow-up not sent: {}", reason);
        yield Optional.empty();
      }
      case Settled.Unknown() ->
          Optional.of(
              TaskReport.failed(
                  task.id(),
                  TaskError.TIMEOUT,
                  "LinkedIn does not show the message; looked at next"));
      case Settled.Voided(var refusal) -> {
        var failure = Failure.of(refusal, due.kind().name());
        yield Optional.of(TaskReport.failed(task.id(), failure.error(), failure.detail()));
      }
    };
  }
}
