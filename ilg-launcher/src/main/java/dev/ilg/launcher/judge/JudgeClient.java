package dev.ilg.launcher.judge;

import dev.ilg.launcher.system.Http;
import dev.ilg.launcher.system.LaunchException;
import dev.ilg.launcher.system.Pause;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the simulator's control port. */
public final class JudgeClient {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Http http;
  private final URI judge;

  public JudgeClient(Http http, URI judge) {
    this.http = http;
    this.judge = judge;
  }

  /** The number of the last entry; it grows with whatever happens on LinkedIn. */
  public long lastEntry(long after) {
    return entries(after).reversed().stream().findFirst().map(JournalEntry::seq).orElse(after);
  }

  /** How many invites arrived after an entry. */
  public long invitesAfter(long entry) {
    return entries(entry).stream().filter(it -> it.kind().equals("INVITE")).count();
  }

  /** Everything, at the end. */
  public Journal read(String account, String search) {
    Map<String, String> members = new HashMap<>();
    for (var person : get("/people?query=" + encoded(search))) {
      var member = person.path("memberId").asString("");
      members.put(person.path("formerSlug").asString(""), member);
      members.put(person.path("slug").asString(""), member);
    }
    Map<String, Person> people = new HashMap<>();
    for (var relation : get("/relations?account=" + encoded(account))) {
      var member = relation.path("memberId").asString("");
      var slug = relation.path("slug").asString("");
      members.put(slug, member);
      people.put(
          member,
          new Person(
              member,
              slug,
              instant(relation.path("invitedAt")),
              instant(relation.path("acceptedAt")),
              instant(relation.path("repliedAt"))));
    }
    members.remove("");
    return new Journal(entries(0), people, members);
  }

  private List<JournalEntry> entries(long after) {
    return get("/journal?after=" + after).valueStream().map(JudgeClient::entry).toList();
  }

  private static JournalEntry entry(JsonNode node) {
    return new JournalEntry(
        node.path("seq").asLong(0),
        instant(node.path("at")).orElse(Instant.EPOCH),
        node.path("kind").asString(""),
        text(node.path("memberId")),
        text(node.path("slug")),
        node.path("text").asString(""));
  }

  private JsonNode get(String path) {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        var answer = http.get(judge.resolve(path));
        if (answer.isGood()) {
          return answer.body();
        }
        throw new IOException(answer.status() + " " + answer.text());
      } catch (IOException e) {
        if (System.nanoTime() - until > 0 || Thread.currentThread().isInterrupted()) {
          throw new LaunchException("the simulator does not answer " + path, e);
        }
        Pause.of(Duration.ofMillis(200));
      }
    }
  }

  private static Optional<Instant> instant(JsonNode node) {
    return node.isString() ? Optional.of(Instant.parse(node.asString())) : Optional.empty();
  }

  private static @Nullable String text(JsonNode node) {
    return node.isString() ? node.asString() : null;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
