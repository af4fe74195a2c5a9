package dev.ilg.dataclient.plan;

import dev.ilg.dataclient.system.DataGraphQl;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The daily plan. */
public final class PlanClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public PlanClient(DataGraphQl data) {
    this.data = data;
  }

  /** True while the holder is the active copy; ask again within 15 s. */
  public boolean claimLeadership(String name, String holder) {
    return data.call(
        null, "plan/claimLeadership", Map.of("name", name, "holder", holder), Boolean.class);
  }

  /** Days that are to be planned now. */
  public List<DayToPlan> daysToPlan() {
    return data.list(null, "plan/daysToPlan", Map.of(), DayToPlan.class);
  }

  /** Keeps a plan with its tasks; false when that day was planned before. */
  public boolean planDay(long campaign, LocalDate day, int invites, List<NewTask> tasks) {
    var input = Map.of("campaign", campaign, "day", day, "invites", invites, "tasks", tasks);
    return data.call(null, "plan/planDay", Map.of("input", input), Boolean.class);
  }
}
