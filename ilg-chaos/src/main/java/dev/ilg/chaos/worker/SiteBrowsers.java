package dev.ilg.chaos.worker;

import dev.ilg.linkedin.session.BrowserSession;
import dev.ilg.linkedin.session.Browsers;
import dev.ilg.linkedin.session.Egress;
import dev.ilg.linkedin.session.LinkedIn;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Browsers whose sessions all show one LinkedIn, whose stand-in is its own egress. */
public record SiteBrowsers(LinkedIn linkedIn) implements Browsers {

  @Override
  public BrowserSession open(@Nullable String state, @Nullable Egress egress) {
    return new Session(linkedIn);
  }

  @Override
  public void close() {}

  private record Session(LinkedIn linkedIn) implements BrowserSession {

    @Override
    public String state() {
      return "{\"cookies\":[]}";
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
    public void close() {}
  }
}
