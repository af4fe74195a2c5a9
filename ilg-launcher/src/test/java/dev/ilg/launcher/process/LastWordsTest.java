package dev.ilg.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LastWordsTest {

  @Test
  void explainsAFailedStart() {
    var line =
        """
        {"log":{"level":"ERROR"},"message":"\\n\\n***\\nAPPLICATION FAILED TO START\\n***\\n\\n\
        Description:\\n\\nThis service refuses to start without its secrets.\\n\\nAction:\\n\\n\
        set these environment variables: ILG_SERVICE_SECRET\\n"}""";

    assertThat(LastWords.choose(List.of("{\"message\":\"starting\"}", line)))
        .isEqualTo(
            "This service refuses to start without its secrets."
                + " set these environment variables: ILG_SERVICE_SECRET");
  }

  @Test
  void prefersTheLastErrorToWhatIsSaidAfterIt() {
    var lines =
        List.of(
            "LOG:  starting",
            "FATAL:  lock file \"postmaster.pid\" already exists",
            "\tat dev.ilg.Somewhere(Somewhere.java:1)",
            "bye");

    assertThat(LastWords.choose(lines)).contains("already exists");
  }

  @Test
  void takesTheLastLineWhenNothingWentWrong() {
    assertThat(LastWords.choose(List.of("one", "{\"message\":\"two\"}", ""))).isEqualTo("two");
  }

  @Test
  void saysWhenThereIsNothing() {
    assertThat(LastWords.choose(List.of())).isEqualTo("it said nothing");
  }
}
