package dev.ilg.testing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.NullMarked;

/** The rules every module keeps; CONTRIBUTING.md explains each. */
public final class HouseRules {

  private static final int MOST_CONSTRUCTOR_PARAMETERS = 6;

  private HouseRules() {}

  @ArchTest
  public static final ArchRule names_say_what_a_class_does =
      noClasses()
          .should()
          .haveNameMatching(
              ".*(Manager|Helper|Utils?|Impl|Dto|Info|Processor|Wrapper|(?<!Account)Base|Common)")
          .because("these endings say nothing: see CONTRIBUTING.md, Names")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule time_is_handed_in =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(LocalTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .because("time is a Clock in the constructor or an Instant in the verb")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule nobody_sleeps =
      noClasses()
          .should()
          .callMethodWhere(target(name("sleep")).and(target(With.owner(name("java.lang.Thread")))))
          .because("wait for a named condition, with a limit")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule dependencies_come_through_the_constructor =
      noFields()
          .should()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
          .because("a class says in its constructor what it needs")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule output_is_logged =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.ilg.launcher..", "dev.ilg.chaos..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("only the launcher and the chaos harness talk to a terminal")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule constructors_stay_short =
      classes()
          .that()
          .areNotRecords()
          .and()
          .areNotEnums()
          .should(haveAtMost(MOST_CONSTRUCTOR_PARAMETERS))
          .because("a class with more than six needs is two classes")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule transactions_are_opened_by_services =
      classes()
          .that()
          .areAnnotatedWith("org.springframework.transaction.annotation.Transactional")
          .should()
          .haveSimpleNameEndingWith("Service")
          .because("a reader finds every transaction in a *Service")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule nothing_is_null_unless_it_says_so =
      classes()
          .that()
          .resideInAPackage("dev.ilg..")
          .should(liveInANullMarkedPackage())
          .because("every package-info.java is @NullMarked")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule production_code_knows_no_doubles =
      noClasses()
          .that()
          .resideOutsideOfPackage("..testing..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.ilg..testing..")
          .because("doubles are for tests")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule only_ilg_linkedin_drives_a_browser =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.ilg.linkedin..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.microsoft.playwright..")
          .because("page objects live in one place, and workers see LinkedIn, not a browser")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule only_ilg_data_touches_the_database =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.ilg.data..", "dev.ilg.testing..", "dev.ilg.launcher..", "dev.ilg.chaos..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
          .because("every other service goes through ilg-data")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule features_form_no_cycles =
      slices()
          .matching("dev.ilg.*.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a feature can be read alone")
          .allowEmptyShould(true);

  private static ArchCondition<JavaClass> haveAtMost(int parameters) {
    return new ArchCondition<>("have at most " + parameters + " constructor parameters") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaConstructor constructor : type.getConstructors()) {
          var count = constructor.getRawParameterTypes().size();
          events.add(
              new SimpleConditionEvent(
                  type, count <= parameters, constructor.getFullName() + " takes " + count));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a @NullMarked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
      }
    };
  }
}
