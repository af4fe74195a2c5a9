package dev.ilg.data.outreach;

import dev.ilg.data.account.AccountSettings;
import dev.ilg.data.credit.CreditService;
import dev.ilg.data.lead.LeadEnd;
import dev.ilg.data.lead.WorkedLead;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The checks, the row and the credit of an intent. */
@Component
class Arming {

  private final IntentChecks checks;
  private final OutreachTexts texts;
  private final OutreachStore outreach;
  private final CreditService credits;
  private final Clock clock;

  Arming(
      IntentChecks checks,
      OutreachTexts texts,
      OutreachStore outreach,
      CreditService credits,
      Clock clock) {
    this.checks = checks;
    this.texts = texts;
    this.outreach = outreach;
    this.credits = credits;
    this.clock = clock;
  }

  Optional<LeadEnd> textRefusal(WorkedLead lead, OutreachKind kind, AccountSettings account) {
    return texts.refusal(texts.render(lead, kind, account, today(account)), kind, account);
  }

  Optional<RefusalReason> refusal(WorkedLead lead, OutreachKind kind, AccountSettings account) {
    return checks
        .refusal(lead, kind, account, clock.instant())
        .or(() -> textRefusal(lead, kind, account).map(unusable -> RefusalReason.TEXT_UNUSABLE))
        .or(() -> noteRefusal(lead, kind, account));
  }

  private Optional<RefusalReason> noteRefusal(
      WorkedLead lead, OutreachKind kind, AccountSettings account) {
    var day = today(account);
    return kind == OutreachKind.INVITE
            && !texts.render(lead, kind, account, day).text().isEmpty()
            && texts.notesUsedUp(account, day)
        ? Optional.of(RefusalReason.NOTE_QUOTA)
        : Optional.empty();
  }

  private LocalDate today(AccountSettings account) {
    return LocalDate.ofInstant(now(), account.zone());
  }

  /** Empty when an invite has no credit left; then nothing is written. */
  Optional<IntentResult.Armed> arm(
      WorkedLead lead, OutreachKind kind, AccountSettings account, long task, long token) {
    var day = today(account);
    var id = outreach.nextId();
    if (kind == OutreachKind.INVITE && !credits.reserve(lead.user(), id)) {
      return Optional.empty();
    }
    var text = texts.render(lead, kind, account, day);
    outreach.insert(
        new OutreachStore.NewRow(
            id,
            lead,
            account.account(),
            kind,
            task,
            token,
            text.variant(),
            text.text(),
            day,
            now()),
        Optional.ofNullable(lead.memberId()).orElseThrow());
    return Optional.of(new IntentResult.Armed(id, text.text()));
  }

  Instant now() {
    return clock.instant();
  }
}
