package dev.ilg.linkedin.profile;

import dev.ilg.linkedin.page.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose profile a page is, and with that which of its controls are the person's: one that names
 * somebody else is never used (dom-facts 10.4).
 *
 * @param slugs public names that lead to the person
 * @param memberId LinkedIn's id; null when the page does not tell
 * @param name display name
 */
record Owner(Set<String> slugs, @Nullable String memberId, String name) {

  private static final List<Pattern> NAMING =
      Stream.of(
              "Invite (.+) to connect",
              "(.+) als Kontakt einladen",
              "Pending, click to withdraw invitation sent to (.+)",
              "Ausstehend, klicken .* an (.+?)( gesendete.*)?",
              "Follow (.+)",
              "(.+) folgen",
              "Message (.+)",
              "Nachricht an (.+?)(?: senden)?",
              "Accept (.+?)['’]s? (?:invitation|request).*",
              "Ignore (.+?)['’]s? (?:invitation|request).*",
              "Kontaktanfrage von (.+) (?:annehmen|ignorieren)")
          .map(form -> Pattern.compile("^" + form + "$", Pattern.CASE_INSENSITIVE))
          .toList();
  private static final Pattern MEMBER = Pattern.compile("ACoAA[\\w-]+");

  /** Whether nothing about the control says that it is for somebody else. */
  boolean owns(Control control) {
    return fits(control)
        && named(control.label()).map(this::isCalled).orElse(true)
        && named(control.text()).map(this::isCalled).orElse(true);
  }

  private boolean fits(Control control) {
    var invited = control.leadsTo("custom-invite/") ? control.parameter("vanityName") : none();
    var recipient = control.leadsTo("/messaging/") ? control.parameter("recipient") : none();
    var own = control.leadsTo("/overlay/") || control.leadsTo("/edit/");
    var shown = own ? none() : Slug.of(control.href());
    return invited.map(this::isSlug).orElse(!control.leadsTo("custom-invite/"))
        && recipient.map(this::isMember).orElse(true)
        && shown.map(it -> isSlug(it) || isMember(it)).orElse(true);
  }

  /** Whether a slug leads to the person. */
  boolean isSlug(String slug) {
    return slugs.stream().anyMatch(it -> Slug.same(it, slug));
  }

  private boolean isMember(String address) {
    var id = MEMBER.matcher(address);
    return memberId == null || !id.find() || id.group().equals(memberId);
  }

  // Labels may shorten a name to its first words, or carry a title that the heading lacks.
  boolean isCalled(String other) {
    var own = words(name);
    var theirs = words(other);
    var isShort = own.size() < theirs.size();
    var shorter = isShort ? own : theirs;
    var longer = isShort ? theirs : own;
    return !shorter.isEmpty()
        && IntStream.rangeClosed(0, longer.size() - shorter.size())
            .anyMatch(at -> longer.subList(at, at + shorter.size()).equals(shorter));
  }

  private static List<String> words(String name) {
    var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}'’\\-. ]", " ");
    return Arrays.stream(plain.strip().split("\\s+")).filter(it -> !it.isEmpty()).toList();
  }

  private static Optional<String> named(String label) {
    return NAMING.stream()
        .map(form -> form.matcher(label.strip()))
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .findFirst();
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
