package dev.ilg.api.system;

import dev.ilg.dataclient.campaign.CampaignStatus;
import dev.ilg.dataclient.campaign.MessageKind;
import dev.ilg.platform.error.ErrorCode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Words that travel as text and yet are a closed list: the checks of ilg-data's tables name them. A
 * word that is missing here is one that the dashboard cannot translate.
 */
final class SchemaWords {

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "AccountPausedReason",
          List.of("CHECKPOINT", "CAPTCHA", "ACCOUNT_RESTRICTED", "BAD_CREDENTIALS", "BY_OWNER"),
          "AccountStatus",
          List.of("NEW", "READY", "PAUSED"),
          "CreditEntryKind",
          List.of("BOUGHT", "REMOVED", "RESERVED", "SPENT", "RELEASED"),
          "DayOfWeek",
          words(DayOfWeek.values()),
          "ErrorCode",
          words(ErrorCode.values()),
          "Language",
          List.of("en", "de"),
          "Role",
          List.of("SUPER_ADMIN", "ADMIN", "USER"),
          "TaskState",
          List.of("READY", "RUNNING", "FAILED", "DEAD"),
          "TaskType",
          List.of(
              "campaign-scrape",
              "lead-scrape",
              "send-invite",
              "handle-inbox",
              "withdraw-invite",
              "scraper-canary",
              "automation-canary"),
          "UserStatus",
          List.of("ACTIVE", "DISABLED"));

  /** Where they stand: schema and property, or operation and parameter. */
  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("Account.pausedReason", "AccountPausedReason"),
          Map.entry("Account.status", "AccountStatus"),
          Map.entry("Account.workingDays", "DayOfWeek"),
          Map.entry("AccountSettings.workingDays", "DayOfWeek"),
          Map.entry("AnalyticsVariantCounts.kind", MessageKind.class.getSimpleName()),
          Map.entry("CreditEntry.kind", "CreditEntryKind"),
          Map.entry("Me.language", "Language"),
          Map.entry("Me.role", "Role"),
          Map.entry("NewAccount.workingDays", "DayOfWeek"),
          Map.entry("NewUser.role", "Role"),
          Map.entry("Problem.code", "ErrorCode"),
          Map.entry("Profile.language", "Language"),
          Map.entry("TaskTypeStop.type", "TaskType"),
          Map.entry("TaskView.state", "TaskState"),
          Map.entry("TaskView.type", "TaskType"),
          Map.entry("User.language", "Language"),
          Map.entry("User.role", "Role"),
          Map.entry("User.status", "UserStatus"),
          Map.entry("UserSettings.status", "UserStatus"),
          Map.entry("campaignFigures.status", CampaignStatus.class.getSimpleName()),
          Map.entry("campaigns.status", CampaignStatus.class.getSimpleName()),
          Map.entry("tasks.state", "TaskState"),
          Map.entry("users.role", "Role"));

  private SchemaWords() {}

  /** Must run before {@link SchemaNulls}, which wraps what it finds. */
  static void put(OpenAPI document) {
    var schemas = document.getComponents().getSchemas();
    schemas.forEach(SchemaWords::put);
    document.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .filter(operation -> operation.getParameters() != null)
        .forEach(
            operation ->
                operation.getParameters().forEach(one -> put(operation.getOperationId(), one)));
    WORDS.forEach((name, words) -> schemas.put(name, text(words)));
  }

  private static void put(String name, Schema<?> schema) {
    if (schema.getProperties() != null) {
      schema.getProperties().replaceAll((property, one) -> at(name + "." + property, one));
    }
  }

  private static void put(String operation, Parameter parameter) {
    parameter.setSchema(at(operation + "." + parameter.getName(), parameter.getSchema()));
  }

  private static Schema<?> at(String place, Schema<?> plain) {
    var word = PLACES.get(place);
    if (word == null) {
      return plain;
    }
    var reference = new JsonSchema();
    reference.set$ref("#/components/schemas/" + word);
    reference.setDefault(plain.getDefault());
    if (plain.getItems() == null) {
      return reference;
    }
    plain.setItems(reference);
    return plain;
  }

  private static Schema<?> text(List<String> words) {
    var schema = new JsonSchema();
    schema.addType("string");
    schema.setEnum(List.copyOf(words));
    return schema;
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
