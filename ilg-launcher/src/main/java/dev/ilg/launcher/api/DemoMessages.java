package dev.ilg.launcher.api;

import java.util.List;
import java.util.Map;

/** What the demo's client says, with two notes to compare. */
public final class DemoMessages {

  /** As ilg-api takes them. */
  public static final List<Map<String, Object>> ALL =
      List.of(
          Map.of(
              "kind",
              "SALUTATION",
              "variants",
              List.of(Map.of("text", "Hi {{firstName}},", "fallback", "Hello,"))),
          message(
              "INVITE_NOTE",
              "{{salutation}} I follow what {{company|your company}} does in operations and would"
                  + " like to stay in touch. Would you connect?",
              "{{salutation}} many in your role at companies like {{company|yours}} tell us the"
                  + " same three things about planning. Happy to compare notes."),
          message(
              "FOLLOW_UP_1",
              "{{salutation}} thank you for connecting. We help teams like the one at"
                  + " {{company|your company}} to plan with less manual work. Is that on your list"
                  + " this year?"),
          message(
              "FOLLOW_UP_2",
              "{{salutation}} one last thought: a fifteen minute call shows whether this fits or"
                  + " not. If the time is wrong, just say so and I will not write again."));

  private DemoMessages() {}

  private static Map<String, Object> message(String kind, String... texts) {
    return Map.of(
        "kind",
        kind,
        "variants",
        List.of(texts).stream().map(text -> Map.of("text", text)).toList());
  }
}
