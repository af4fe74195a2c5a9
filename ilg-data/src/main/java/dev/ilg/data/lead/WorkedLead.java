package dev.ilg.data.lead;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A lead as its work needs it, with what we sent to it so far, oldest first. */
public record WorkedLead(
    long id,
    long campaign,
    long user,
    int position,
    LeadState state,
    String salesUrl,
    @Nullable String slug,
    @Nullable String memberId,
    String name,
    LeadNames names,
    @Nullable Instant invitedAt,
    List<String> sentTexts) {

  /** What templates may use. */
  public record LeadNames(
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String company,
      @Nullable String title,
      @Nullable String headline,
      @Nullable String location) {}

  /** Values for templates; what is not known is absent. */
  public Map<String, String> values() {
    var values = new HashMap<String, String>();
    put(values, "firstName", names.firstName());
    put(values, "lastName", names.lastName());
    put(values, "company", names.company());
    put(values, "title", names.title());
    put(values, "headline", names.headline());
    put(values, "location", names.location());
    return values;
  }

  private static void put(Map<String, String> values, String name, @Nullable String value) {
    if (value != null) {
      values.put(name, value);
    }
  }
}
