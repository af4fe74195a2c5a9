package dev.ilg.api.live;

import dev.ilg.dataclient.live.LiveClient;
import dev.ilg.dataclient.live.LiveEvents;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one reader's stream: each event at least once, none that is not theirs. */
final class LiveStream {

  private final LiveFeed feed;
  private final LiveClient data;
  private final Actor reader;
  private final OutputStream out;
  private final Flushable line;

  /**
   * A stream.
   *
   * @param line sends what was written: the output of a streaming body does not flush (Spring 7)
   */
  LiveStream(LiveFeed feed, LiveClient data, Actor reader, OutputStream out, Flushable line) {
    this.feed = feed;
    this.data = data;
    this.reader = reader;
    this.out = out;
    this.line = line;
  }

  /** Writes until the time is over, the reader is gone or this copy of ilg-api stops. */
  void write(@Nullable String lastEventId, Duration longest) throws IOException {
    var start = feed.join();
    try {
      var done = lastEventId == null ? begin(start.cursor()) : resume(lastEventId);
      follow(start.position(), done, System.nanoTime() + longest.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      feed.leave();
    }
  }

  private Place begin(String cursor) throws IOException {
    send("hello", cursor, "{}");
    return Place.of(cursor).orElseThrow();
  }

  /** What happened while the reader was away. */
  private Place resume(String lastEventId) throws IOException {
    var place = Place.of(lastEventId);
    if (place.isEmpty()) {
      return beginAnew();
    }
    var cursor = lastEventId;
    while (true) {
      var missed = data.after(cursor);
      if (missed.reset()) {
        return beginAnew();
      }
      if (missed.events().isEmpty()) {
        return begin(cursor);
      }
      write(missed.events());
      cursor = missed.cursor();
    }
  }

  private Place beginAnew() throws IOException {
    var cursor = data.after(null).cursor();
    send("reset", cursor, "{}");
    return Place.of(cursor).orElseThrow();
  }

  private void follow(long from, Place done, long until) throws IOException, InterruptedException {
    var position = from;
    while (System.nanoTime() < until) {
      var news = feed.after(position);
      position = news.position();
      if (news.closed()) {
        return;
      }
      if (news.behind()) {
        beginAnew();
      } else if (!news.events().isEmpty()) {
        write(news.events().stream().filter(event -> isAfter(event, done)).toList());
      } else if (news.alive()) {
        send(": alive\n\n");
      }
    }
  }

  private void write(List<LiveEvents.LiveEvent> events) throws IOException {
    for (var event : events) {
      if (maySee(event)) {
        send(
            "event",
            event.cursor(),
            "{\"topic\":\"" + event.topic() + "\",\"payload\":" + event.payload() + "}");
      }
    }
  }

  private boolean maySee(LiveEvents.LiveEvent event) {
    var creator = event.createdBy();
    return reader.role().equals("SUPER_ADMIN")
        || event.user() == reader.user()
        || (creator != null && creator == reader.user());
  }

  private static boolean isAfter(LiveEvents.LiveEvent event, Place done) {
    return Place.of(event.cursor()).orElseThrow().compareTo(done) > 0;
  }

  private void send(String kind, String cursor, String payload) throws IOException {
    if (payload.indexOf('\n') >= 0) {
      throw new IlgException(ErrorCode.INTERNAL, "an event of several lines");
    }
    send("event: " + kind + "\nid: " + cursor + "\ndata: " + payload + "\n\n");
  }

  private void send(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    line.flush();
  }
}
