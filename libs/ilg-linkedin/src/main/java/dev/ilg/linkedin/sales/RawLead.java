package dev.ilg.linkedin.sales;

import dev.ilg.linkedin.page.Slug;
import dev.ilg.linkedin.page.Word;
import dev.ilg.linkedin.sales.LeadSeen.Invite;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A lead page as one reading gives it. */
record RawLead(
    String name,
    @Nullable String headline,
    @Nullable String title,
    @Nullable String company,
    @Nullable String location,
    @Nullable Integer degree,
    List<String> buttons,
    boolean pending,
    List<Entry> menu) {

  // "Connect — Pending", with any of three dashes (dom-facts 9.2).
  private static final Pattern PENDING =
      Pattern.compile("^(Connect|Vernetzen)\\s*[-\\u2013\\u2014]\\s*(Pending|Ausstehend)$");

  /** An entry of the open menu. */
  record Entry(String text, String href) {}

  LeadSeen seen() {
    return new LeadSeen(
        name.isEmpty() ? null : name, headline, title, company, location, degree, invite(), slug());
  }

  private Invite invite() {
    if (pending
        || buttons.stream().anyMatch(it -> PENDING.matcher(it).matches())
        || menu.stream().anyMatch(it -> PENDING.matcher(it.text()).matches())) {
      return Invite.PENDING;
    }
    var connect = Word.CONNECT.whole();
    if (buttons.stream().anyMatch(it -> connect.matcher(it).matches())) {
      return Invite.PRIMARY;
    }
    return menu.stream().anyMatch(it -> connect.matcher(it.text()).matches())
        ? Invite.MENU
        : Invite.UNKNOWN;
  }

  private @Nullable String slug() {
    return menu.stream()
        .map(it -> Slug.of(it.href()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }
}
