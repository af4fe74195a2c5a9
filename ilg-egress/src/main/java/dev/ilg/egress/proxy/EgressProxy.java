package dev.ilg.egress.proxy;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpRequest;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.littleshoot.proxy.HttpFilters;
import org.littleshoot.proxy.HttpFiltersSourceAdapter;
import org.littleshoot.proxy.HttpProxyServer;
import org.littleshoot.proxy.impl.DefaultHttpProxyServer;
import org.littleshoot.proxy.impl.ThreadPoolConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The listening proxy. */
public final class EgressProxy implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(EgressProxy.class);
  private static final String FENCE = "fence";
  private static final int THREADS = 2;

  private final EgressProperties properties;
  private final Gatekeeper gatekeeper;
  private @Nullable HttpProxyServer server;

  EgressProxy(EgressProperties properties, Gatekeeper gatekeeper) {
    this.properties = properties;
    this.gatekeeper = gatekeeper;
  }

  @Override
  public void start() {
    var listen =
        DefaultHttpProxyServer.bootstrap()
            .withName("ilg-egress")
            .withAddress(new InetSocketAddress(properties.bind(), properties.port()))
            .withConnectTimeout((int) properties.connectWithin().toMillis())
            .withIdleConnectionTimeout(properties.idle())
            .withThreadPoolConfiguration(
                new ThreadPoolConfiguration()
                    .withAcceptorThreads(1)
                    .withClientToProxyWorkerThreads(THREADS)
                    .withProxyToServerWorkerThreads(THREADS))
            .withFiltersSource(new Filters());
    var upstream = properties.upstream();
    if (upstream != null) {
      listen.withChainProxyManager(new Upstream(upstream, properties.upstreamPassword()));
    }
    server = listen.start();
    log.info(
        "browsers pass at {} to {} {}",
        server.getListenAddress(),
        properties.hosts(),
        upstream == null ? "without an upstream" : "through " + upstream);
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    if (server == null) {
      throw new IllegalStateException("the proxy is not started");
    }
    return server.getListenAddress();
  }

  @Override
  public void stop() {
    var running = server;
    server = null;
    if (running != null) {
      running.abort();
    }
  }

  @Override
  public boolean isRunning() {
    return server != null;
  }

  private final class Filters extends HttpFiltersSourceAdapter {

    @Override
    public HttpFilters filterRequest(HttpRequest request, ChannelHandlerContext context) {
      var pipeline = context.pipeline();
      if (pipeline.get(FENCE) == null) {
        pipeline.addFirst(FENCE, new Fence());
      }
      return new PassageFilters(request, context, gatekeeper);
    }
  }
}
