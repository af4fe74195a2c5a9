package dev.ilg.egress.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {

  private final AllowedHosts hosts =
      new AllowedHosts(List.of("linkedin.com:443", ".linkedin.com:443", "127.0.0.1:8090"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "linkedin.com:443",
        "www.linkedin.com:443",
        "WWW.LinkedIn.com",
        "a.b.linkedin.com:443"
      })
  void tunnelsToLinkedIn(String target) {
    assertThat(connect(target)).matches(found -> found.filter(hosts::allow).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "linkedin.com:80",
        "notlinkedin.com:443",
        "linkedin.com.example.org:443",
        "example.org:443",
        "user@www.linkedin.com:443",
        "example.org#.linkedin.com:443",
        "[::1]:443",
        "127.0.0.1:8091",
        ""
      })
  void refusesEverythingElse(String target) {
    assertThat(connect(target)).matches(found -> found.filter(hosts::allow).isEmpty());
  }

  @Test
  void readsTheHostOfAPlainRequestWhateverItsPathHolds() {
    assertThat(plain("http://127.0.0.1:8090/in/a|b?q=(x)#{}")).contains("127.0.0.1:8090");
    assertThat(plain("http://127.0.0.1/")).contains("127.0.0.1:80");
    assertThat(plain("http://example.org@127.0.0.1:8090/")).isEmpty();
    assertThat(plain("http://127.0.0.1:8090@example.org/")).isEmpty();
    assertThat(plain("/in/anna")).isEmpty();
    assertThat(plain("ftp://127.0.0.1:8090/")).isEmpty();
  }

  private static Optional<String> connect(String target) {
    return Target.of(new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.CONNECT, target));
  }

  private static Optional<String> plain(String address) {
    return Target.of(new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, address));
  }
}
