package dev.ilg.data;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

  private final ApplicationModules features = ApplicationModules.of(DataApplication.class);

  @Test
  void featuresUseOnlyWhatTheyDeclare() {
    features.verify();
  }

  @Test
  void drawsTheFeatures() {
    new Documenter(features).writeModulesAsPlantUml();
  }
}
