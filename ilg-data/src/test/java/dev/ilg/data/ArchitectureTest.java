package dev.ilg.data;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.ilg.testing.HouseRules;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;

@AnalyzeClasses(
    packages = "dev.ilg.data",
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class ArchitectureTest {

  @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

  @ArchTest
  static final ArchRule every_operation_says_who_may_call_it =
      methods()
          .that()
          .areAnnotatedWith(QueryMapping.class)
          .or()
          .areAnnotatedWith(MutationMapping.class)
          .or()
          .areAnnotatedWith(SchemaMapping.class)
          .or()
          .areAnnotatedWith(BatchMapping.class)
          .should()
          .beMetaAnnotatedWith(PreAuthorize.class)
          .because("what nobody may call explicitly, nobody may call");
}
