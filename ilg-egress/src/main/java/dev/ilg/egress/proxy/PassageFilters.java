package dev.ilg.egress.proxy;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import org.jspecify.annotations.Nullable;
import org.littleshoot.proxy.HttpFiltersAdapter;

/** One request on its way: decided about, freed of what is the gateway's own, and fenced. */
final class PassageFilters extends HttpFiltersAdapter {

  /** Tells the upstream's choice whose request it is; never leaves this process. */
  static final String PEER = "x-ilg-egress-peer";

  private final Channel browser;
  private final Gatekeeper gatekeeper;
  private boolean refused;

  PassageFilters(HttpRequest request, ChannelHandlerContext context, Gatekeeper gatekeeper) {
    super(request, context);
    this.browser = context.channel();
    this.gatekeeper = gatekeeper;
  }

  @Override
  public @Nullable HttpResponse clientToProxyRequest(HttpObject read) {
    if (!(read instanceof HttpRequest request)) {
      return null;
    }
    var answer = gatekeeper.decide(request, browser);
    request.headers().remove(HttpHeaderNames.PROXY_AUTHORIZATION).remove(PEER);
    if (answer.isPresent()) {
      refused = !answer.get().status().equals(HttpResponseStatus.NO_CONTENT);
      return answer.get();
    }
    var peer = browser.attr(Fence.PASSAGE).get().peer();
    peer.ifPresent(name -> request.headers().set(PEER, name));
    return null;
  }

  // LittleProxy 2.8.0 fails on a 407 that no upstream sent: refusals are written here, and null
  // makes it end the connection.
  @Override
  @SuppressWarnings("NullAway") // allowed by the interface's words, if not by its annotations
  public @Nullable HttpObject proxyToClientResponse(HttpObject answer) {
    if (!refused) {
      return answer;
    }
    var _ = browser.writeAndFlush(answer);
    return null;
  }

  @Override
  public @Nullable HttpResponse proxyToServerRequest(HttpObject written) {
    if (written instanceof HttpRequest request) {
      request.headers().remove(PEER).remove(HttpHeaderNames.VIA);
    }
    return null;
  }

  @Override
  public void proxyToServerConnectionSucceeded(ChannelHandlerContext host) {
    browser.attr(Fence.PASSAGE).get().reach(host.channel());
  }
}
