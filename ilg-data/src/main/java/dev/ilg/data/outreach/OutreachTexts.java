package dev.ilg.data.outreach;

import dev.ilg.data.account.AccountSettings;
import dev.ilg.data.campaign.CampaignTexts;
import dev.ilg.data.lead.LeadEnd;
import dev.ilg.data.lead.WorkedLead;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The text that an outreach sends, and why it cannot be sent to a lead. */
@Component
class OutreachTexts {

  private static final CampaignTexts.LeadText NONE = new CampaignTexts.LeadText(1, "", List.of());

  private final CampaignTexts texts;

  OutreachTexts(CampaignTexts texts) {
    this.texts = texts;
  }

  CampaignTexts.LeadText render(WorkedLead lead, OutreachKind kind) {
    return kind.message()
        .map(message -> texts.render(lead.campaign(), message, lead.position(), lead.values()))
        .orElse(NONE);
  }

  /** LinkedIn counts a note in UTF-16 units, as its textarea's maxlength does. */
  Optional<LeadEnd> refusal(
      CampaignTexts.LeadText text, OutreachKind kind, AccountSettings account) {
    if (!text.holes().isEmpty()) {
      return Optional.of(LeadEnd.TEXT_HAS_HOLE);
    }
    return kind == OutreachKind.INVITE && text.text().length() > account.noteLimit()
        ? Optional.of(LeadEnd.TEXT_TOO_LONG)
        : Optional.empty();
  }
}
