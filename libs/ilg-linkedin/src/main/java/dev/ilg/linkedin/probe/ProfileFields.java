package dev.ilg.linkedin.probe;

import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.profile.ProfilePage;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A profile's reading, field by field. */
final class ProfileFields {

  private ProfileFields() {}

  static Map<String, @Nullable Object> of(Tab tab, String target) {
    var seen = new ProfilePage(tab).look(target);
    var names = seen.names();
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("slug", seen.slug());
    fields.put("memberId", seen.memberId());
    fields.put("name", seen.name());
    fields.put("firstName", names == null ? null : names.first());
    fields.put("lastName", names == null || names.last().isEmpty() ? null : names.last());
    fields.put("headline", seen.card().headline());
    fields.put("location", seen.card().location());
    fields.put("company", seen.card().company());
    fields.put("degree", seen.card().degree());
    fields.put("relation", seen.relation().name());
    fields.put("connectVia", seen.connectVia().name());
    fields.put("canMessage", seen.canMessage());
    fields.put("generation", seen.generation().name());
    fields.put("language", seen.language());
    return fields;
  }
}
