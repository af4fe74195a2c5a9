package dev.ilg.data.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticatorTest {

  /** The secret of RFC 6238, appendix B, in base 32. */
  private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  @ParameterizedTest
  @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
  void showsTheLastSixDigitsOfTheStandardsVectors(long second, String code) {
    assertThat(Authenticator.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gezd gnbv gy3t qojq gezd gnbv gy3t qojq", SECRET})
  void readsASecretAsItIsShown(String typed) {
    assertThat(Authenticator.isSecret(typed)).isTrue();
    assertThat(Authenticator.code(typed, Instant.ofEpochSecond(59))).isEqualTo("287082");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123456", "GEZDGNBV", "otpauth://totp/x", "GEZDGNBVGY3TQOJ1"})
  void refusesWhatIsNoSecret(String typed) {
    assertThat(Authenticator.isSecret(typed)).isFalse();
  }
}
