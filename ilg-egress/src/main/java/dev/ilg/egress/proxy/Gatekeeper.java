package dev.ilg.egress.proxy;

import dev.ilg.egress.grant.Grants;
import dev.ilg.egress.grant.Passage;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides about every request of a browser, the first and all after it on its connection. */
final class Gatekeeper {

  /** Where a browser asks whether it may pass; no such host can exist (RFC 2606). */
  static final String OWN_HOST = "egress.ilg.invalid:80";

  private static final Logger log = LoggerFactory.getLogger(Gatekeeper.class);

  private final Grants grants;
  private final Credentials credentials;
  private final AllowedHosts hosts;
  private final MeterRegistry meters;

  Gatekeeper(Grants grants, Credentials credentials, AllowedHosts hosts, MeterRegistry meters) {
    this.grants = grants;
    this.credentials = credentials;
    this.hosts = hosts;
    this.meters = meters;
  }

  /** What to answer instead of letting the request pass; empty lets it. */
  Optional<HttpResponse> decide(HttpRequest request, Channel browser) {
    if (!grants.hasLearned()) {
      return refuse(Refusal.LEARNING);
    }
    var shown = request.headers().get(HttpHeaderNames.PROXY_AUTHORIZATION);
    if (shown == null) {
      return refuse(Refusal.NO_CREDENTIALS);
    }
    var pass = credentials.pass(shown);
    if (pass.isEmpty()) {
      log.warn("a browser showed credentials that nobody made; it did not pass");
      return refuse(Refusal.WRONG_CREDENTIALS);
    }
    var passage = inside(browser).or(() -> grants.enter(pass.get(), browser));
    // A connection belongs to the epoch it came in with, whatever it shows later.
    if (passage.isEmpty() || !passage.get().pass().equals(pass.get()) || !passage.get().isOpen()) {
      log.info(
          "a browser did not pass; its epoch is not granted lane={} epoch={}",
          pass.get().lane(),
          pass.get().epoch());
      return refuse(Refusal.NOT_GRANTED);
    }
    browser.attr(Fence.PASSAGE).set(passage.get());
    var target = Target.of(request);
    if (target.filter(OWN_HOST::equals).isPresent()) {
      return Optional.of(Answers.welcome());
    }
    return target.filter(hosts::allow).isPresent() ? Optional.empty() : refuse(Refusal.HOST);
  }

  private static Optional<Passage> inside(Channel browser) {
    return Optional.ofNullable(browser.attr(Fence.PASSAGE).get());
  }

  private Optional<HttpResponse> refuse(Refusal refusal) {
    meters.counter("ilg.egress.refused", "reason", refusal.name()).increment();
    return Optional.of(Answers.refusal(refusal));
  }
}
