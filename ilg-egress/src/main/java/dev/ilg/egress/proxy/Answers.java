package dev.ilg.egress.proxy;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;

/** What the gateway answers by itself. */
final class Answers {

  private Answers() {}

  /** The refusal; its connection ends, for what follows may be the body of what was refused. */
  static HttpResponse refusal(Refusal refusal) {
    var answer = text(refusal.status(), "ilg-egress: " + refusal.name() + "\n");
    answer.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    if (refusal.status().equals(HttpResponseStatus.PROXY_AUTHENTICATION_REQUIRED)) {
      answer.headers().set(HttpHeaderNames.PROXY_AUTHENTICATE, "Basic realm=\"ilg-egress\"");
    }
    return answer;
  }

  /** Tells a browser that it may pass, and leaves it where it is: no page, no origin to keep. */
  static HttpResponse welcome() {
    return new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.NO_CONTENT);
  }

  private static HttpResponse text(HttpResponseStatus status, String text) {
    var body = Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII);
    var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, body);
    answer
        .headers()
        .set(HttpHeaderNames.CONTENT_TYPE, "text/plain")
        .set(HttpHeaderNames.CACHE_CONTROL, HttpHeaderValues.NO_STORE)
        .setInt(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes());
    return answer;
  }
}
