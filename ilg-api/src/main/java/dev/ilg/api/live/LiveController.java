package dev.ilg.api.live;

import dev.ilg.api.system.ForUsers;
import dev.ilg.dataclient.live.LiveClient;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.user.UserClient;
import dev.ilg.platform.error.IlgException;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What happens, as server-sent events. */
@RestController
class LiveController {

  private static final Logger log = LoggerFactory.getLogger(LiveController.class);

  private final LiveFeed feed;
  private final LiveClient data;
  private final UserClient users;
  private final LiveProperties properties;

  LiveController(LiveFeed feed, LiveClient data, UserClient users, LiveProperties properties) {
    this.feed = feed;
    this.data = data;
    this.users = users;
    this.properties = properties;
  }

  @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @ForUsers
  @Operation(
      summary = "What happens, as server-sent events",
      description =
          """
          `hello` says where the stream begins, `event` carries topic and ids, `reset` says that
          events were missed: read again what is on the screen. Each event comes at least once.
          A comment every 15 seconds shows that the stream lives. It ends after some minutes: come
          back with `Last-Event-ID` and a valid access token.
          """,
      operationId = "live")
  ResponseEntity<StreamingResponseBody> live(
      @AuthenticationPrincipal Actor actor,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
      HttpServletResponse response) {
    // The feed is one for everybody: whether this user may still read it is asked here.
    users.me(actor);
    return ResponseEntity.ok()
        .contentType(MediaType.TEXT_EVENT_STREAM)
        .header(HttpHeaders.CACHE_CONTROL, "no-store, no-transform")
        .header("X-Accel-Buffering", "no")
        .body(
            out -> {
              try {
                var stream = new LiveStream(feed, data, actor, out, response::flushBuffer);
                stream.write(lastEventId, properties.longest());
              } catch (IlgException failed) {
                log.info("a live stream ends early; its reader comes back  code={}", failed.code());
              }
            });
  }
}
