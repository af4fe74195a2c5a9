package dev.ilg.automation.inbox;

import dev.ilg.automation.look.Contact;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.outreach.InboxReading;
import dev.ilg.dataclient.outreach.InboxReading.Seen;
import dev.ilg.dataclient.outreach.InboxWork;
import dev.ilg.linkedin.messaging.ConversationRow;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.worker.task.LeaseInHand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads connections and conversations for the leads that are waited for. */
@Component
class InboxReader {

  /** What the two lists show about the leads. */
  InboxReading read(LeaseInHand lane, InboxWork work) {
    if (work.invited().isEmpty() && work.connected().isEmpty()) {
      return new InboxReading(List.of(), List.of(), true);
    }
    var accepted = new ArrayList<Seen>();
    var complete = true;
    if (!work.invited().isEmpty()) {
      complete = readConnections(lane, work.invited(), accepted);
    }
    lane.carryOn();
    var conversations = lane.linkedIn().conversations();
    var mayHaveWritten =
        conversations.rows().stream()
            .filter(ConversationRow::mayHoldNews)
            .map(ConversationRow::name)
            .collect(Collectors.toSet());
    var replied = new ArrayList<Seen>();
    for (var lead : everybody(work)) {
      if (mayHaveWritten.contains(lead.name())) {
        lane.carryOn();
        complete &= readThread(lane, lead, replied);
      }
    }
    return new InboxReading(accepted, replied, complete && conversations.complete());
  }

  private static List<LeadInHand> everybody(InboxWork work) {
    return Stream.concat(work.invited().stream(), work.connected().stream()).toList();
  }

  private static boolean readConnections(
      LeaseInHand lane, List<LeadInHand> invited, List<Seen> accepted) {
    lane.carryOn();
    var wanted = invited.stream().map(InboxReader::slug).collect(Collectors.toSet());
    var seen = lane.linkedIn().connections(wanted);
    Set<String> slugs =
        seen.slugs().stream().map(it -> it.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    for (var lead : invited) {
      if (slugs.contains(slug(lead).toLowerCase(Locale.ROOT))) {
        accepted.add(new Seen(lead.id(), "connections: card of the person"));
      }
    }
    return seen.complete();
  }

  /** Reads one conversation; false when it could not be read. */
  private static boolean readThread(LeaseInHand lane, LeadInHand lead, List<Seen> replied) {
    var member = Contact.of(lead);
    try {
      if (member.isEmpty()) {
        return true;
      }
      var thread = lane.linkedIn().thread(member.get());
      if (thread.theyReplied(lead.sentTexts())) {
        replied.add(new Seen(lead.id(), "thread: message of the other person"));
        return true;
      }
      return thread.tellsAllSince(lead.sentTexts());
    } catch (RefusedException refused) {
      // One unreadable conversation must not hide the others; silence is not believed then.
      return switch (refused.refusal()) {
        case PAGE_CHANGED, SHELL, TIMEOUT -> false;
        // It will not get better: it must not hold up everybody else's follow-ups for ever.
        case PROFILE_GONE, WRONG_PERSON -> true;
        default -> throw refused;
      };
    }
  }

  static boolean isUnreadable(RefusedException refused) {
    return refused.refusal() == Refusal.PROFILE_GONE || refused.refusal() == Refusal.WRONG_PERSON;
  }

  private static String slug(LeadInHand lead) {
    var slug = lead.slug();
    return slug == null ? "" : slug;
  }
}
