package dev.ilg.linkedin.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbeAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.linkedin.com/in/anna/, , https://www.linkedin.com, /in/anna/",
    "https://de.linkedin.com/in/anna, , https://www.linkedin.com, /in/anna",
    "https://www.linkedin.com/in/j%C3%B6rg/?a=b, http://127.0.0.1:99/, http://127.0.0.1:99, /in/j%C3%B6rg/?a=b",
    "http://localhost:99/in/anna/, , http://localhost:99, /in/anna/",
    "http://127.0.0.1:99/in/anna/, http://127.0.0.1:99, http://127.0.0.1:99, /in/anna/",
    "https://www.linkedin.com/checkpoint/challenge/1, , https://www.linkedin.com, /checkpoint/challenge/1"
  })
  void knowsWhereAProfileIsFetched(
      String url, @Nullable String origin, String expectedOrigin, String target) {
    assertThat(ProbeAddress.of(ProbeKind.PROFILE, url, origin))
        .isEqualTo(new ProbeAddress(expectedOrigin, target));
  }

  @ParameterizedTest
  @CsvSource({
    "anna,",
    "ftp://www.linkedin.com/in/anna/,",
    "https://www.linkedin.com.example.org/in/anna/,",
    "https://example.org/in/anna/,",
    "https://www.linkedin.com/feed/,",
    "https://www.linkedin.com/in/,",
    "https://www.linkedin.com/in/a b/,",
    "https://www.linkedin.com/in/anna/, 127.0.0.1:99",
    "https://www.linkedin.com/in/anna/, http://127.0.0.1:99/pages"
  })
  void refusesInOneLineWhatIsNoAddressOfAProfile(String url, @Nullable String origin) {
    assertThatThrownBy(() -> ProbeAddress.of(ProbeKind.PROFILE, url, origin))
        .isInstanceOf(BadProbeException.class)
        .satisfies(bad -> assertThat(bad.getMessage()).doesNotContain("\n").isNotBlank());
  }

  @Test
  void knowsItsKindsByName() {
    assertThat(ProbeKind.named("profile")).contains(ProbeKind.PROFILE);
    assertThat(ProbeKind.named("PROFILE")).isEmpty();
    assertThat(ProbeKind.named("feed")).isEmpty();
  }
}
