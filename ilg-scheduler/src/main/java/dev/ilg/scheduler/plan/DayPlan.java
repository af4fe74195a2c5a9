package dev.ilg.scheduler.plan;

import dev.ilg.dataclient.plan.NewTask;
import java.util.List;

/** The plan of one campaign's local day. */
record DayPlan(int invites, List<NewTask> tasks) {}
