package dev.ilg.linkedin.profile;

import dev.ilg.linkedin.page.Drift;
import dev.ilg.linkedin.page.Word;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the person's own controls say, each by several signals. */
final class Signals {

  private final List<Control> controls;
  private final Drift found;
  private final Map<String, Boolean> asked = new HashMap<>();

  Signals(Owner owner, List<Control> controls, Drift found) {
    this.controls = controls.stream().filter(owner::owns).toList();
    this.found = found;
  }

  boolean areNone() {
    return controls.isEmpty();
  }

  boolean areOfSelf() {
    return any("profile/self", it -> it.leadsTo("/edit/intro"));
  }

  /** Every standing that the controls claim; more than one is a contradiction. */
  Set<Standing> claims() {
    var said = EnumSet.noneOf(Standing.class);
    if (isPending()) {
      said.add(Standing.PENDING);
    }
    if (isInvitable()) {
      said.add(Standing.CONNECTABLE);
    }
    if (isIncoming()) {
      said.add(Standing.INCOMING);
    }
    return said;
  }

  /** The standing that the entries of a menu tell; empty when there are none. */
  Optional<Standing> ofMenu() {
    if (controls.isEmpty()) {
      return Optional.empty();
    }
    if (any("profile/remove", it -> it.says(Word.REMOVE_CONNECTION))) {
      return Optional.of(Standing.CONNECTED);
    }
    if (isPending()) {
      return Optional.of(Standing.PENDING);
    }
    return Optional.of(isInvitable() ? Standing.FOLLOW_FIRST : Standing.CLOSED);
  }

  boolean hasMessage() {
    return any(
        "profile/message",
        it ->
            it.leadsTo("/messaging/compose/")
                && it.leadsTo("screenContext=NON_SELF_PROFILE_VIEW")
                && !it.leadsTo("VIEW_SHARE"),
        it -> it.icon().equals("send-privately-medium") && !it.leadsTo("/premium/"),
        it -> it.isCalled(Word.MESSAGE) && !it.leadsTo("/premium/"));
  }

  boolean hasFollow() {
    return any(
        "profile/follow",
        it -> Word.FOLLOW.whole().matcher(it.label()).matches(),
        it -> it.says(Word.FOLLOW));
  }

  private boolean isPending() {
    return any(
        "profile/pending",
        it -> it.tag().equals("a") && it.isLabelled(Word.PENDING),
        it -> it.isLabelled(Word.PENDING),
        it -> it.icon().equals("clock-small"),
        it -> it.says(Word.PENDING));
  }

  private boolean isInvitable() {
    return any(
        "profile/connect",
        it -> it.leadsTo("custom-invite/") && it.parameter("vanityName").isPresent(),
        it -> Word.INVITE_TO_CONNECT.whole().matcher(it.label()).matches(),
        it -> it.says(Word.CONNECT));
  }

  private boolean isIncoming() {
    return any(
        "profile/incoming",
        it -> !it.menu() && Word.ACCEPT.whole().matcher(it.label()).matches(),
        it -> !it.menu() && it.says(Word.ACCEPT));
  }

  // Asked more than once, an element is looked for and reported once.
  @SafeVarargs
  private boolean any(String element, Predicate<Control>... rungs) {
    var known = asked.get(element);
    if (known != null) {
      return known;
    }
    for (var rank = 0; rank < rungs.length; rank++) {
      if (controls.stream().anyMatch(rungs[rank])) {
        found.seen(element, rank);
        asked.put(element, true);
        return true;
      }
    }
    asked.put(element, false);
    return false;
  }
}
