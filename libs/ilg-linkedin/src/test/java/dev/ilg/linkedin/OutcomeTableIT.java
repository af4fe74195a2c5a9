package dev.ilg.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs after all contract tests ({@code junit-platform.properties}): every variant that the
 * simulator knows has an answer of every page object that it concerns.
 *
 * @see ClassOrderer.OrderAnnotation
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(Site.Starts.class)
class OutcomeTableIT {

  private static final Path TABLE = Path.of("target", "variants.txt");
  private static final List<String> READ_IN_EVERY_BUILD =
      List.of("PROFILE", "INVITE", "WITHDRAWAL", "SENT", "CONNECTIONS", "SEARCH", "LEAD");
  private static final List<String> REACHED_BY_FAULTS =
      List.of(
          "PROFILE", "INVITE", "SEARCH", "LEAD", "CONNECTIONS", "SENT", "CONVERSATIONS", "THREAD");

  private final Site site;

  OutcomeTableIT(Site site) {
    this.site = site;
  }

  @Test
  void everyVariantHasAnAnswerOnEveryPageThatItConcerns() throws Exception {
    var lines = OutcomeTable.lines();
    Files.write(TABLE, lines);
    System.out.println(String.join(System.lineSeparator(), lines));

    var choices = site.simulator().choices();
    var holes = new ArrayList<String>();
    var tongues = names(choices.getAsJsonArray("tongues"));
    for (var tongue : tongues) {
      var looks = names(choices.getAsJsonArray("layouts")).stream().map(it -> it + " " + tongue);
      holes.addAll(OutcomeTable.holes(looks.toList(), READ_IN_EVERY_BUILD));
      for (var choice : objects(choices.getAsJsonArray("quirks"))) {
        var quirk = choice.get("quirk").getAsString() + " " + tongue;
        holes.addAll(
            OutcomeTable.holes(List.of(quirk), List.of(choice.get("place").getAsString())));
      }
    }
    holes.addAll(OutcomeTable.holes(names(choices.getAsJsonArray("faults")), REACHED_BY_FAULTS));
    assertThat(holes).as("run all of this module's tests; see " + TABLE).isEmpty();
  }

  @Test
  void aMissingAnswerIsAHole() {
    OutcomeTable.answered("SENT", "an invented variant", "FOUND");

    assertThat(OutcomeTable.holes(List.of("an invented variant"), List.of("SENT", "PROFILE")))
        .containsExactly("an invented variant on PROFILE");
    OutcomeTable.forget("an invented variant");
  }

  private static List<String> names(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false).map(it -> it.getAsString()).toList();
  }

  private static List<JsonObject> objects(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(it -> it.getAsJsonObject())
        .toList();
  }
}
