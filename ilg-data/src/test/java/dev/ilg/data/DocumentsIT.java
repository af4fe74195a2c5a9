package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
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

  private static final Path LIST = Path.of("src/main/resources/graphql-documents.allowed");

  @Autowired GraphQlSource source;
  @Autowired Report report;

  @Test
  void everyDocumentOfTheClientFitsTheSchema() throws IOException {
    assertThat(documents()).hasSizeGreaterThan(40).allSatisfy(this::fits);
  }

  /**
   * The list grows by {@code -Dilg.documents.write=true}; what the release before does not ask any
   * more may be taken out by hand.
   */
  @Test
  void everyDocumentOfTheClientIsAllowed() throws IOException {
    var listed = Files.readAllLines(LIST);
    var missing =
        Stream.of(documents())
            .map(DocumentsIT::line)
            .filter(line -> !listed.contains(line))
            .sorted()
            .toList();
    if (Boolean.getBoolean("ilg.documents.write")) {
      Files.write(LIST, missing, StandardOpenOption.APPEND);
      return;
    }

    assertThat(missing).as("append with -Dilg.documents.write=true").isEmpty();
  }

  @Test
  void aDocumentOfSomebodyElseIsRefused() {
    var input = ExecutionInput.newExecutionInput("{ workload { lanesReady } }").build();

    var answer = source.graphQl().execute(input);

    assertThat(answer.getErrors())
        .singleElement()
        .extracting("message")
        .asString()
        .contains("none of the services'");
    assertThat(answer.isDataPresent()).isFalse();
  }

  @Test
  void noFieldIsWithoutAFetcher() {
    assertThat(report.found().unmappedFields()).isEmpty();
    assertThat(report.found().unmappedRegistrations()).isEmpty();
    assertThat(report.found().unmappedArguments()).isEmpty();
  }

  private static Resource[] documents() throws IOException {
    return new PathMatchingResourcePatternResolver()
        .getResources("classpath*:graphql-documents/**/*.graphql");
  }

  private static String line(Resource document) {
    try {
      var path = document.getURL().getPath();
      var name = path.substring(path.indexOf("graphql-documents/") + "graphql-documents/".length());
      var text = document.getContentAsString(StandardCharsets.UTF_8);
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest) + "  " + name;
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
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
