package dev.ilg.egress.proxy;

import io.netty.handler.codec.http.HttpRequest;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Queue;
import org.littleshoot.proxy.ChainedProxy;
import org.littleshoot.proxy.ChainedProxyAdapter;
import org.littleshoot.proxy.ChainedProxyManager;
import org.littleshoot.proxy.impl.ClientDetails;

/**
 * Sends everything through one upstream proxy, as the peer that the account is pinned to. Without a
 * peer, and while the upstream is away, nothing goes anywhere: never straight.
 */
final class Upstream implements ChainedProxyManager {

  private final URI address;
  private final String password;

  Upstream(URI address, String password) {
    this.address = address;
    this.password = password;
  }

  @Override
  public void lookupChainedProxies(
      HttpRequest request, Queue<ChainedProxy> upstreams, ClientDetails browser) {
    var peer = request.headers().get(PassageFilters.PEER);
    if (peer != null) {
      upstreams.add(new Hop(new InetSocketAddress(address.getHost(), address.getPort()), peer));
    }
  }

  private final class Hop extends ChainedProxyAdapter {

    private final InetSocketAddress proxy;
    private final String peer;

    Hop(InetSocketAddress proxy, String peer) {
      this.proxy = proxy;
      this.peer = peer;
    }

    @Override
    public InetSocketAddress getChainedProxyAddress() {
      return proxy;
    }

    @Override
    public String getUsername() {
      return peer;
    }

    @Override
    public String getPassword() {
      return password;
    }
  }
}
