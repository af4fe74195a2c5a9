package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ilg.dataclient.live.LiveClient;
import dev.ilg.dataclient.live.LiveEvents;
import dev.ilg.dataclient.system.DataClientAutoConfiguration;
import dev.ilg.dataclient.system.DataProperties;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Events are read in an order in which nothing appears behind the reader. */
@TestData.WholeService
class LiveEventsIT {

  private static final Duration SOON = Duration.ofSeconds(30);

  @LocalServerPort int port;
  @Autowired Clock clock;
  @Autowired DataSource database;

  private LiveClient live;
  private WorkerScene scene;

  @BeforeEach
  void aReader() {
    live =
        new LiveClient(
            DataClientAutoConfiguration.connect(
                new DataProperties(
                    URI.create("http://127.0.0.1:" + port),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(30)),
                TestData.SECRET,
                "ilg-api"));
    scene = new WorkerScene(port, 1, clock);
  }

  @Test
  void whatIsCountedAndReadIsToldToItsOwner() {
    var from = live.after(null).cursor();

    scene.scraped(2);

    var told = heard(from, "campaign.(list-read|counted)", 3);
    assertThat(told)
        .extracting(LiveEvents.LiveEvent::topic)
        .containsExactly("campaign.list-read", "campaign.counted", "campaign.counted");
    assertThat(told).allSatisfy(event -> assertThat(event.user()).isEqualTo(scene.user()));
    assertThat(live.after(told.getLast().cursor()).events()).isEmpty();
  }

  @Test
  void anEventThatCommitsLateIsNotPassedBy() throws SQLException {
    var from = live.after(null).cursor();
    try (var late = database.getConnection();
        var early = database.getConnection()) {
      late.setAutoCommit(false);
      add(late, "test.late");
      add(early, "test.early");
      assertThat(topics(live.after(from))).doesNotContain("test.early");

      late.commit();
    }

    assertThat(heard(from, "test.*", 2))
        .extracting(LiveEvents.LiveEvent::topic)
        .containsExactly("test.late", "test.early");
  }

  @Test
  void aPlaceOfAnotherDatabaseIsSaidToBeUnknown() {
    var answer = live.after("999999999999-1");

    assertThat(answer.reset()).isTrue();
    assertThat(answer.events()).isEmpty();
    assertThat(live.after(answer.cursor()).reset()).isFalse();
  }

  /** Other work in the same cluster may hold events back for a moment, also such from before. */
  private List<LiveEvents.LiveEvent> heard(String from, String topics, int number) {
    var all = new ArrayList<LiveEvents.LiveEvent>();
    await()
        .atMost(SOON)
        .until(
            () -> {
              all.addAll(live.after(all.isEmpty() ? from : all.getLast().cursor()).events());
              return wanted(all, topics).size() >= number;
            });
    return wanted(all, topics);
  }

  private List<LiveEvents.LiveEvent> wanted(List<LiveEvents.LiveEvent> all, String topics) {
    return all.stream()
        .filter(event -> event.user() == scene.user() && event.topic().matches(topics))
        .toList();
  }

  private static List<String> topics(LiveEvents events) {
    return events.events().stream().map(LiveEvents.LiveEvent::topic).toList();
  }

  private void add(Connection connection, String topic) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into outbox (topic, user_id, payload) values (?, ?, '{}')")) {
      insert.setString(1, topic);
      insert.setLong(2, scene.user());
      insert.executeUpdate();
    }
  }
}
