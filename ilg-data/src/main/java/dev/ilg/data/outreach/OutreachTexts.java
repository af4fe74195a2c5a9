package dev.ilg.data.outreach;

import dev.ilg.data.account.AccountSettings;
import dev.ilg.data.campaign.CampaignStatusService;
import dev.ilg.data.campaign.CampaignTexts;
import dev.ilg.data.campaign.WorkedCampaign;
import dev.ilg.data.lead.LeadEnd;
import dev.ilg.data.lead.WorkedLead;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The text that an outreach sends, and why it cannot be sent to a lead. */
@Component
class OutreachTexts {

  private static final CampaignTexts.LeadText NONE = new CampaignTexts.LeadText(1, "", List.of());

  private final CampaignTexts texts;
  private final CampaignStatusService campaigns;
  private final OutreachStore outreach;

  OutreachTexts(CampaignTexts texts, CampaignStatusService campaigns, OutreachStore outreach) {
    this.texts = texts;
    this.campaigns = campaigns;
    this.outreach = outreach;
  }

  /** What is sent on a local day: an invite goes without its note when none are left, if it may. */
  CampaignTexts.LeadText render(
      WorkedLead lead, OutreachKind kind, AccountSettings account, LocalDate day) {
    var text =
        kind.message()
            .map(message -> texts.render(lead.campaign(), message, lead.position(), lead.values()))
            .orElse(NONE);
    return kind == OutreachKind.INVITE
            && !text.text().isEmpty()
            && mayGoWithout(lead.campaign())
            && notesUsedUp(account, day)
        ? new CampaignTexts.LeadText(text.variant(), "", List.of())
        : text;
  }

  /** LinkedIn counts the notes of an account by the month (dom-facts.md 15). */
  boolean notesUsedUp(AccountSettings account, LocalDate day) {
    return outreach.notesUsedUp(account.account(), day.withDayOfMonth(1));
  }

  private boolean mayGoWithout(long campaign) {
    return campaigns.find(campaign).filter(WorkedCampaign::inviteWithoutNote).isPresent();
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
