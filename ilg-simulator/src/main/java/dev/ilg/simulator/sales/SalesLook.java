package dev.ilg.simulator.sales;

import dev.ilg.simulator.variant.Quirk;
import dev.ilg.simulator.variant.Variant;
import java.util.HashMap;
import java.util.Map;

/** Which of Sales Navigator's builds is shown, and in which language. */
final class SalesLook {

  private SalesLook() {}

  /** What a page needs beside its own. */
  static Map<String, Object> model(Variant look) {
    var model = new HashMap<String, Object>();
    model.put("look", look);
    model.put("lang", look.labels().lang());
    model.put("w", SalesWords.of(look.tongue()));
    switch (look.layout()) {
      case SDUI_MARCH, SDUI_MAY, SDUI_MAY_LATE -> build(model, "build2026");
      case DATA_VIEW_NAME -> build(model, "build2024");
      case CLASSIC -> build(model, "build2021");
    }
    model.put("appPrompt", look.has(Quirk.APP_PROMPT));
    return model;
  }

  private static void build(Map<String, Object> model, String shown) {
    for (var build : new String[] {"build2026", "build2024", "build2021"}) {
      model.put(build, build.equals(shown));
    }
  }
}
