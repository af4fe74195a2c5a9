package dev.ilg.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("dev.ilg.testing.planted");

  @Test
  void findsAnEmptyName() {
    assertCaught(HouseRules.names_say_what_a_class_does, "OrderManager");
  }

  @Test
  void findsTimeThatWasNotHandedIn() {
    assertCaught(HouseRules.time_is_handed_in, "Hurried");
  }

  @Test
  void findsASleeper() {
    assertCaught(HouseRules.nobody_sleeps, "Hurried");
  }

  @Test
  void findsWritingToTheTerminal() {
    assertCaught(HouseRules.output_is_logged, "Hurried");
  }

  @Test
  void findsALongConstructor() {
    assertCaught(HouseRules.constructors_stay_short, "Needy");
  }

  private static void assertCaught(ArchRule rule, String culprit) {
    var result = rule.evaluate(PLANTED);

    assertThat(result.hasViolation()).isTrue();
    assertThat(result.getFailureReport().toString()).contains(culprit);
  }
}
