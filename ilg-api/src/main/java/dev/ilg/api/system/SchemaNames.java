package dev.ilg.api.system;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names schemas after their records; one that says little alone, as {@code Campaign.Today} does, is
 * {@code CampaignToday}. No two records share a name.
 */
final class SchemaNames extends TypeNameResolver {

  private final Map<String, Class<?>> records = new ConcurrentHashMap<>();

  /** The records behind the schemas. */
  Map<String, Class<?>> records() {
    return records;
  }

  @Override
  public String nameForType(JavaType type, Set<Options> options) {
    var name = super.nameForType(type, options);
    if (type.getRawClass().isRecord()) {
      remember(name, type.getRawClass());
    }
    return name;
  }

  @Override
  protected String getNameOfClass(Class<?> type) {
    var name = type.getSimpleName();
    var outer = type.getEnclosingClass();
    return outer == null || !outer.isRecord() || saysWhose(name, outer.getSimpleName())
        ? name
        : outer.getSimpleName() + name;
  }

  private void remember(String name, Class<?> type) {
    var before = records.putIfAbsent(name, type);
    if (before != null && before != type) {
      throw new IllegalStateException(
          before + " and " + type + " would both be the schema " + name + ": rename one");
    }
  }

  /** Whether a word of the name is one of the outer name, as in {@code Records.RecordTotals}. */
  private static boolean saysWhose(String name, String outer) {
    for (var word : name.split("(?=\\p{Lu})", -1)) {
      if (outer.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
