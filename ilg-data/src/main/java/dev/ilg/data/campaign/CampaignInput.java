package dev.ilg.data.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client says of a campaign. */
record CampaignInput(
    String name,
    long accountId,
    String listUrl,
    List<CampaignMessage> messages,
    int invitesMin,
    int invitesMax,
    int withdrawAfterDays,
    boolean inviteWithoutNote,
    @Nullable Integer version) {

  /** The texts of one kind; empty when the input has none. */
  List<CampaignMessage.Variant> variants(MessageKind kind) {
    return messages.stream()
        .filter(message -> message.kind() == kind)
        .findFirst()
        .map(CampaignMessage::variants)
        .orElse(List.of());
  }
}
