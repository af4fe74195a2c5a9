package dev.ilg.simulator.invite;

import org.jspecify.annotations.Nullable;

/** The body of the calls about an invite. */
record InviteCall(Invitee invitee, @Nullable String customMessage, @Nullable String email) {

  private static final String URN = "urn:li:fsd_profile:";

  /** LinkedIn's nesting around the one value that matters. */
  record Invitee(InviteeUnion inviteeUnion) {}

  /** The urn of the invited member. */
  record InviteeUnion(String memberProfile) {}

  String memberId() {
    return invitee.inviteeUnion().memberProfile().replace(URN, "");
  }

  String note() {
    return customMessage == null ? "" : customMessage;
  }

  String typedEmail() {
    return email == null ? "" : email;
  }
}
