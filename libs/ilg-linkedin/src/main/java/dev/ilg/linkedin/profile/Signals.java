package dev.ilg.linkedin.profile;

import dev.ilg.linkedin.page.Drift;
import dev.ilg.linkedin.page.Slug;
import dev.ilg.linkedin.page.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the standing from several signals of a top card; contradiction is unknown. */
final class Signals {

  private final String slug;
  private final List<Control> controls;
  private final Drift drift;

  Signals(String slug, List<Control> controls, Drift drift) {
    this.slug = slug;
    this.controls = controls;
    this.drift = drift;
  }

  /** The standing; empty when the row alone does not tell and the menu must be asked. */
  Optional<Standing> ofRow(@Nullable Integer degree) {
    if (any("profile/self", it -> it.leadsTo("/edit/intro/"))) {
      return Optional.of(Standing.SELF);
    }
    var connected = degree != null && degree == 1;
    var said = new ArrayList<Standing>();
    if (isPending()) {
      said.add(Standing.PENDING);
    }
    if (isInvitable()) {
      said.add(Standing.CONNECTABLE);
    }
    if (isIncoming()) {
      said.add(Standing.INCOMING);
    }
    if (connected && (hasMessage() || !said.isEmpty())) {
      said.add(Standing.CONNECTED);
    }
    if (said.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(said.size() == 1 ? said.getFirst() : Standing.UNKNOWN);
  }

  /** The standing that the open menu tells. */
  Standing ofMenu() {
    if (controls.isEmpty()) {
      return Standing.UNKNOWN;
    }
    if (any("profile/remove", it -> it.says(Word.REMOVE_CONNECTION))) {
      return Standing.CONNECTED;
    }
    return isInvitable() ? Standing.FOLLOW_FIRST : Standing.CLOSED;
  }

  boolean hasMessage() {
    return any(
        "profile/message",
        it ->
            it.leadsTo("/messaging/compose/")
                && it.leadsTo("screenContext=NON_SELF_PROFILE_VIEW")
                && !it.leadsTo("VIEW_SHARE"),
        it -> it.icon().equals("send-privately-medium"),
        it -> it.says(Word.MESSAGE) || Word.MESSAGE.whole().matcher(it.label()).matches());
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
        this::invitesThePerson,
        it -> Word.INVITE_TO_CONNECT.whole().matcher(it.label()).matches() && it.href().isEmpty());
  }

  // A substring would also hit "anna-b" when the lead is "anna".
  private boolean invitesThePerson(Control control) {
    return control.leadsTo("custom-invite/")
        && control.parameter("vanityName").filter(name -> Slug.same(name, slug)).isPresent();
  }

  private boolean isIncoming() {
    return any(
        "profile/incoming",
        it -> !it.menu() && Word.ACCEPT.whole().matcher(it.label()).matches(),
        it -> !it.menu() && it.says(Word.ACCEPT));
  }

  @SafeVarargs
  private boolean any(String element, Predicate<Control>... rungs) {
    for (var rank = 0; rank < rungs.length; rank++) {
      if (controls.stream().anyMatch(rungs[rank])) {
        if (rank > 0) {
          drift.seen(element, rank);
        }
        return true;
      }
    }
    return false;
  }
}
