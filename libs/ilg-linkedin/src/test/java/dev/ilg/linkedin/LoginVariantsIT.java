package dev.ilg.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.linkedin.login.SignIn;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in by all forms, in both languages, with and without a banner that takes all clicks. */
@ExtendWith(Site.Starts.class)
class LoginVariantsIT {

  private final Site site;

  LoginVariantsIT(Site site) {
    this.site = site;
  }

  @AfterEach
  void asUsual() throws Exception {
    site.simulator().showLogin("CLASSIC", "ENGLISH", false);
  }

  @ParameterizedTest
  @CsvSource({
    "CLASSIC, ENGLISH, true",
    "CLASSIC, GERMAN, false",
    "REACT, ENGLISH, false",
    "REACT, GERMAN, true",
    "CHOOSER, ENGLISH, true",
    "CHOOSER, GERMAN, false"
  })
  void signsInAndTellsAWrongPassword(String form, String tongue, boolean banner) throws Exception {
    var email = site.newEmail();
    site.simulator().register(email, Site.PASSWORD);
    site.simulator().showLogin(form, tongue, banner);
    try (var session = site.signedOut()) {
      var refused = session.linkedIn().signIn(email, "not that one");
      var answer = session.linkedIn().signIn(email, Site.PASSWORD);

      OutcomeTable.answered(
          "LOGIN", "LOGIN " + form + " " + tongue, answer.getClass().getSimpleName());
      assertThat(List.of(refused, answer))
          .containsExactly(new SignIn.WrongPassword(), new SignIn.SignedIn());
    }
    assertThat(site.simulator().journal("SIGN_IN").getLast().toString()).contains(email);
  }
}
