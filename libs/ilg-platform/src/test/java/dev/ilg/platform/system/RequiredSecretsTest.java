package dev.ilg.platform.system;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

class RequiredSecretsTest {

  @Test
  void namesEverySecretThatIsMissingAndNoOther() {
    var service =
        new SpringApplicationBuilder(Object.class)
            .web(WebApplicationType.NONE)
            .properties(
                "ilg.required-secrets[0]=ilg.service.secret",
                "ilg.required-secrets[1]=ilg.key",
                "ilg.required-secrets[2]=ilg.given",
                "ilg.given=yes");

    assertThatThrownBy(service::run)
        .hasMessage("set these environment variables: ILG_SERVICE_SECRET, ILG_KEY");
  }
}
