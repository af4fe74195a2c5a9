package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

/** What clients ask fits the schema, and the schema has nothing that nobody fetches. */
@TestData.WholeService
@Import(DocumentsIT.Report.class)
class DocumentsIT {

  @Autowired GraphQlSource source;
  @Autowired Report report;

  @Test
  void everyDocumentOfTheClientFitsTheSchema() throws IOException {
    var documents =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:graphql-documents/**/*.graphql");

    assertThat(documents).hasSizeGreaterThan(40).allSatisfy(this::fits);
  }

  @Test
  void noFieldIsWithoutAFetcher() {
    assertThat(report.found().unmappedFields()).isEmpty();
    assertThat(report.found().unmappedRegistrations()).isEmpty();
    assertThat(report.found().unmappedArguments()).isEmpty();
  }

  private void fits(Resource document) throws IOException {
    var text = document.getContentAsString(StandardCharsets.UTF_8);
    var parsed = ParseAndValidate.parse(ExecutionInput.newExecutionInput(text).build());
    assertThat(parsed.isFailure()).isFalse();

    var errors = ParseAndValidate.validate(source.schema(), parsed.getDocument(), Locale.ENGLISH);

    assertThat(errors).as(document.getFilename()).isEmpty();
  }

  /** Keeps what Spring found when it matched controllers with the schema. */
  @org.springframework.boot.test.context.TestConfiguration
  static class Report {

    private SchemaReport found;

    @org.springframework.context.annotation.Bean
    org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer inspection() {
      return builder -> builder.inspectSchemaMappings(this::keep);
    }

    SchemaReport found() {
      return found;
    }

    private void keep(SchemaReport report) {
      found = report;
    }
  }
}
