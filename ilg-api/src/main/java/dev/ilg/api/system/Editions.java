package dev.ilg.api.system;

import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.FieldError;
import dev.ilg.platform.error.IlgException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps two editors from overwriting each other, and tells the second one what the first did. */
@Component
public class Editions {

  private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");
  private static final Set<String> NOT_COMPARED = Set.of("version", "password");

  private final JsonMapper json;

  Editions(JsonMapper json) {
    this.json = json;
  }

  /**
   * Changes what the caller has read.
   *
   * @param ifMatch the ETag as it was read; null when the body says the version
   * @param version as the body says it; null when it does not
   * @param sent what the caller wants
   * @param change changes the edition it is given
   * @param now reads the thing as it is
   * @throws IlgException STALE when somebody else was quicker; its fields say what is there now
   *     where it is not what was sent
   */
  public <T> T change(
      @Nullable String ifMatch,
      @Nullable Integer version,
      Object sent,
      IntFunction<T> change,
      Supplier<T> now) {
    try {
      return change.apply(edition(ifMatch, version));
    } catch (IlgException refused) {
      throw refused.code() == ErrorCode.STALE
          ? new IlgException(
              ErrorCode.STALE,
              "somebody else changed this meanwhile; read it again",
              differences(json.valueToTree(sent), json.valueToTree(now.get())))
          : refused;
    }
  }

  private static int edition(@Nullable String ifMatch, @Nullable Integer version) {
    if (ifMatch == null) {
      if (version == null) {
        throw IlgException.invalid("version", "is needed, here or as If-Match");
      }
      return version;
    }
    var tag = TAG.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw IlgException.invalid("If-Match", "must be one ETag that was handed out");
    }
    return Integer.parseInt(tag.group(1));
  }

  private static List<FieldError> differences(JsonNode sent, JsonNode now) {
    var differences = new ArrayList<FieldError>();
    sent.propertyStream()
        .filter(field -> !NOT_COMPARED.contains(field.getKey()) && now.has(field.getKey()))
        .filter(field -> !field.getValue().equals(now.get(field.getKey())))
        .forEach(
            field ->
                differences.add(
                    new FieldError(field.getKey(), "is now " + now.get(field.getKey()))));
    return differences;
  }
}
