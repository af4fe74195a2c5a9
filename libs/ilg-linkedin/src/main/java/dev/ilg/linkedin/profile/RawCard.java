package dev.ilg.linkedin.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The top card as one reading of the page gives it; texts are empty where it has none.
 *
 * @param rank which locator found the card
 * @param key what identifies the card's person in the markup
 * @param selves slugs that the name links to
 * @param name the heading
 * @param lines visible lines above the contact link, degree and pronouns included
 * @param degrees every degree in sight
 * @param organisations names on buttons of company and school
 * @param headline from a class of its own (classic)
 * @param company from a label of its own
 * @param location from a class of its own (classic)
 * @param labels what icons say, such as Premium
 * @param controls visible links and buttons of the card
 * @param menu entries of the card's menu; null when the page does not hold them
 * @param links all targets in the card
 * @param record what the page's data says of the person
 * @param emailGate text of an open invite dialog that asks for an e-mail
 */
record RawCard(
    int rank,
    String key,
    List<String> selves,
    String name,
    List<String> lines,
    List<RawDegree> degrees,
    List<String> organisations,
    String headline,
    String company,
    String location,
    List<String> labels,
    List<Control> controls,
    @Nullable List<Control> menu,
    List<String> links,
    RawRecord record,
    String emailGate) {

  /**
   * A degree in sight.
   *
   * @param wrapped whether it stands in a wrapper, as the inactive one of two does (dom-facts 10.1)
   */
  record RawDegree(int degree, boolean wrapped) {}

  /** The person in the data that classic pages carry. */
  record RawRecord(String first, String last, String member) {}

  /** The degree; null when none or more than one could hold. */
  @Nullable Integer degree() {
    var bare = degrees.stream().filter(it -> !it.wrapped()).map(RawDegree::degree).distinct();
    var all = degrees.stream().map(RawDegree::degree).distinct().toList();
    if (all.size() == 1) {
      return all.getFirst();
    }
    var left = bare.toList();
    return left.size() == 1 ? left.getFirst() : null;
  }

  /** Whether only one degree is in sight: two need the action row to agree with one of them. */
  boolean isDegreeCertain() {
    return degrees.stream().map(RawDegree::degree).distinct().count() == 1;
  }
}
