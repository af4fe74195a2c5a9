package dev.ilg.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.ilg.linkedin.sales.FoundRow;
import dev.ilg.linkedin.session.BrowserSession;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searches and lead pages in all builds and both languages. */
@ExtendWith(Site.Starts.class)
class SalesVariantsIT {

  private static final String QUERY = "salesvariants";
  private static final String SEARCH =
      "https://www.linkedin.com/sales/search/people?query=" + QUERY + "&viewAllFilters=true";
  private static String email;
  private static BrowserSession session;
  private static List<JsonObject> people;

  private final Site site;

  SalesVariantsIT(Site site) {
    this.site = site;
  }

  @BeforeAll
  static void signIn(Site site) throws Exception {
    email = site.newEmail();
    session = site.signedIn(email);
    people = site.simulator().people(QUERY);
  }

  @AfterAll
  static void close() {
    session.close();
  }

  @ParameterizedTest
  @CsvSource({
    "SDUI_MARCH, ENGLISH",
    "SDUI_MARCH, GERMAN",
    "SDUI_MAY, ENGLISH",
    "SDUI_MAY, GERMAN",
    "SDUI_MAY_LATE, ENGLISH",
    "SDUI_MAY_LATE, GERMAN",
    "DATA_VIEW_NAME, ENGLISH",
    "DATA_VIEW_NAME, GERMAN",
    "CLASSIC, ENGLISH",
    "CLASSIC, GERMAN"
  })
  void readsEveryRowAndFindsTheWayToTheProfile(String layout, String tongue) throws Exception {
    site.simulator().show(email, layout, tongue, "ASK");
    site.drift.clear();

    var page = session.linkedIn().foundPage(SEARCH, 1);
    var row = page.rows().getFirst();
    var slug = session.linkedIn().publicSlug(row.salesUrl());

    OutcomeTable.answered("SEARCH", layout + " " + tongue, page.rows().size() + " rows");
    OutcomeTable.answered("LEAD", layout + " " + tongue, slug.isEmpty() ? "LOST" : "FOUND");
    assertThat(page.rows().stream().map(FoundRow::salesId)).containsExactlyElementsOf(ids(25));
    assertThat(page.last()).isFalse();
    assertThat(row.name()).isEqualTo(Site.text(people.getFirst(), "name"));
    assertThat(row.title()).isNotBlank();
    assertThat(row.company()).isNotBlank();
    assertThat(row.location()).isNotBlank();
    assertThat(row.degree()).isEqualTo(Site.text(people.getFirst(), "degree").charAt(0) - '0');
    assertThat(slug).isEqualTo(Site.text(people.getFirst(), "formerSlug"));
    if (layout.startsWith("SDUI")) {
      assertThat(site.drift).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SDUI_MAY_LATE, ENGLISH",
    "SDUI_MAY_LATE, GERMAN",
    "DATA_VIEW_NAME, ENGLISH",
    "CLASSIC, GERMAN"
  })
  void readsRowsThatAreTakenOutAndSaysWhatIsCapped(String layout, String tongue) throws Exception {
    site.simulator().show(email, layout, tongue, "ASK", "VIRTUAL_ROWS", "APP_PROMPT", "RESULT_CAP");

    var first = session.linkedIn().foundPage(SEARCH, 1);
    var last = session.linkedIn().foundPage(SEARCH, 3);
    var slug = session.linkedIn().publicSlug(first.rows().getFirst().salesUrl());

    OutcomeTable.answered("SEARCH", "VIRTUAL_ROWS " + tongue, first.rows().size() + " rows");
    OutcomeTable.answered("SEARCH", "APP_PROMPT " + tongue, slug.isEmpty() ? "LOST" : "FOUND");
    OutcomeTable.answered("SEARCH", "RESULT_CAP " + tongue, last.capped() ? "CAPPED" : "WHOLE");
    assertThat(first.rows().stream().map(FoundRow::salesId)).containsExactlyElementsOf(ids(25));
    assertThat(first.capped()).isFalse();
    assertThat(last.last()).isTrue();
    assertThat(last.capped()).isTrue();
  }

  private static List<String> ids(int count) {
    return people.stream().limit(count).map(it -> Site.text(it, "salesId")).toList();
  }
}
