package dev.ilg.simulator.profile;

import dev.ilg.simulator.variant.Labels;
import dev.ilg.simulator.variant.Layout;
import dev.ilg.simulator.variant.Variant;
import java.util.List;

/**
 * Everything the profile page shows.
 *
 * @param otherDegree the inactive degree that 1st and 2nd degree profiles carry too
 * @param look how the page is built and in which language
 * @param open Message is shown without a connection
 * @param renamed the way to an invite has another address and other words
 */
record ProfileView(
    String slug,
    String memberId,
    String name,
    String initials,
    String headline,
    String company,
    String school,
    String location,
    String about,
    String degree,
    String otherDegree,
    boolean premium,
    boolean open,
    Buttons buttons,
    List<ExperienceView> experiences,
    List<EducationView> educations,
    List<PersonView> strangers,
    List<PersonView> acquaintances,
    Variant look,
    boolean renamed) {

  boolean own() {
    return buttons.own();
  }

  boolean connected() {
    return buttons.connected();
  }

  boolean incoming() {
    return buttons.incoming();
  }

  boolean pending() {
    return buttons.pending();
  }

  boolean connectFirst() {
    return buttons.connectFirst();
  }

  boolean followFirst() {
    return buttons.followFirst();
  }

  String inviteHref() {
    var path = renamed ? "/preload/member-circle/?member=" : "/preload/custom-invite/?vanityName=";
    return path + slug;
  }

  String inviteLabel() {
    var label = l().inviteBefore() + name + l().inviteAfter();
    return renamed ? "Widen your circle with " + name : label;
  }

  String connectText() {
    return renamed ? "Widen circle" : l().connect();
  }

  Labels l() {
    return look.labels();
  }

  /** The number that old pages show as the member's id. */
  String number() {
    return Integer.toUnsignedString(memberId.hashCode());
  }

  // A link to the overlay until March; since May it leads nowhere.
  String contactHref() {
    return look.layout() == Layout.SDUI_MARCH ? "/in/" + slug + "/overlay/contact-info/" : "#";
  }

  String strangerName() {
    return strangers.getFirst().name();
  }

  String composeHref() {
    return "/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A"
        + memberId
        + "&recipient="
        + memberId
        + "&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay";
  }
}
