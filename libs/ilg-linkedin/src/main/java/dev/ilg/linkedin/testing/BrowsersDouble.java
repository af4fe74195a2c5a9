package dev.ilg.linkedin.testing;

import dev.ilg.linkedin.session.BrowserSession;
import dev.ilg.linkedin.session.Browsers;
import dev.ilg.linkedin.session.Egress;
import dev.ilg.linkedin.session.LinkedIn;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Browsers without a browser: every session shows the same LinkedIn. */
public final class BrowsersDouble implements Browsers {

  private final LinkedIn linkedIn;
  private final List<String> opened = new ArrayList<>();
  private final List<String> users = new ArrayList<>();
  private int closed;
  private boolean cutOff;
  private String state = "{\"cookies\":[]}";

  /** Sessions that show this LinkedIn. */
  public BrowsersDouble(LinkedIn linkedIn) {
    this.linkedIn = linkedIn;
  }

  /** The states that sessions were opened with; "none" for a fresh one. */
  public List<String> opened() {
    return List.copyOf(opened);
  }

  /** How many sessions were closed. */
  public int closed() {
    return closed;
  }

  /** What sessions say their state is. */
  public void state(String now) {
    state = now;
  }

  /** The proxy users that sessions were opened for; "none" for one that goes straight. */
  public List<String> users() {
    return List.copyOf(users);
  }

  /** From now on every session says that its way to LinkedIn is cut off. */
  public void cutOff() {
    cutOff = true;
  }

  @Override
  public BrowserSession open(@Nullable String from, @Nullable Egress egress) {
    opened.add(from == null ? "none" : from);
    users.add(egress == null ? "none" : egress.user());
    return new Session();
  }

  @Override
  public void close() {}

  private final class Session implements BrowserSession {

    @Override
    public LinkedIn linkedIn() {
      return linkedIn;
    }

    @Override
    public String state() {
      return state;
    }

    @Override
    public boolean isCutOff() {
      return cutOff;
    }

    @Override
    public byte[] screenshot() {
      return "picture".getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String html() {
      return "<p>page</p>";
    }

    @Override
    public void close() {
      closed++;
    }
  }
}
