package dev.ilg.egress.grant;

import dev.ilg.platform.token.EgressPasses.Pass;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * One browser connection that was let in, with the connections it has to hosts. After {@link #cut}
 * has completed nothing of it reaches a host any more.
 */
public final class Passage {

  private final LaneDoor door;
  private final Pass pass;
  private final Channel browser;
  private final Set<Channel> hosts = new HashSet<>();
  private final CompletableFuture<Void> gone = new CompletableFuture<>();
  private boolean cut;

  Passage(LaneDoor door, Pass pass, Channel browser) {
    this.door = door;
    this.pass = pass;
    this.browser = browser;
  }

  /** Notices when the browser leaves; it may have left already. */
  void watch() {
    var _ = browser.closeFuture().addListener(_ -> closed(browser));
  }

  /** Whom it was let in for. */
  public Pass pass() {
    return pass;
  }

  /** The upstream's name for the account's exit. */
  public Optional<String> peer() {
    return door.peer();
  }

  /** Whether what the browser sends may go on to a host now. */
  public boolean isOpen() {
    return !isCut() && door.admits(pass.epoch());
  }

  /** Takes a new connection to a host along, or closes it because the passage is closed. */
  public void reach(Channel host) {
    synchronized (this) {
      if (!cut && browser.isActive() && door.admits(pass.epoch())) {
        if (hosts.add(host)) {
          var _ = host.closeFuture().addListener(_ -> closed(host));
        }
        return;
      }
    }
    // On the connection's own thread this closes at once: the request waiting for it is not sent.
    var _ = host.close();
  }

  /** Closes everything; completes when it is closed. */
  CompletableFuture<Void> cut() {
    for (var channel : channelsToCut()) {
      var _ = channel.close();
    }
    return gone;
  }

  private synchronized boolean isCut() {
    return cut;
  }

  private synchronized List<Channel> channelsToCut() {
    cut = true;
    var all = new ArrayList<>(hosts);
    all.add(browser);
    return all;
  }

  private void closed(Channel channel) {
    synchronized (this) {
      hosts.remove(channel);
      // The browser left first: its last bytes may still be on their way to a host.
      if (browser.isActive() || !hosts.isEmpty()) {
        return;
      }
      cut = true;
    }
    door.left(this);
    gone.complete(null);
  }
}
