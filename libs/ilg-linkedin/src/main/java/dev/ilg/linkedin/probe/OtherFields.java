package dev.ilg.linkedin.probe;

import dev.ilg.linkedin.login.LoginPage;
import dev.ilg.linkedin.messaging.ThreadPage;
import dev.ilg.linkedin.network.PeopleLook;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.sales.LeadPage;
import dev.ilg.linkedin.sales.SearchPage;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the pages other than a profile say, in the words of what their page objects answer. */
final class OtherFields {

  private OtherFields() {}

  static Map<String, @Nullable Object> search(Tab tab, String target) {
    return fields(new SearchPage(tab).look(target));
  }

  static Map<String, @Nullable Object> lead(Tab tab, String target) {
    return fields(new LeadPage(tab).look(target));
  }

  static Map<String, @Nullable Object> people(Tab tab, String target) {
    return fields(new PeopleLook(tab).look(target));
  }

  static Map<String, @Nullable Object> thread(Tab tab, String target) {
    return fields(new ThreadPage(tab).look(target));
  }

  static Map<String, @Nullable Object> login(Tab tab, String target) {
    return fields(new LoginPage(tab).look(target));
  }

  private static Map<String, @Nullable Object> fields(Record seen) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    Arrays.stream(seen.getClass().getRecordComponents())
        .forEach(part -> fields.put(part.getName(), plain(value(part, seen))));
    return fields;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Record part -> fields(part);
      case List<?> parts -> parts.stream().map(OtherFields::plain).toList();
      case Enum<?> constant -> constant.name();
      default -> value;
    };
  }

  private static @Nullable Object value(RecordComponent part, Record seen) {
    try {
      return part.getAccessor().invoke(seen);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException("a record that cannot be read: " + seen.getClass(), hidden);
    }
  }
}
