package dev.ilg.scheduler.plan;

import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.plan.DayToPlan;
import dev.ilg.dataclient.plan.NewTask;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Decides which tasks a day has and when they may run. Everything is drawn from campaign and day,
 * so that planning the same day twice gives the same plan.
 */
final class DailyPlanner {

  private static final int INBOX_VISITS = 4;
  private static final Duration SETTLING_IN = Duration.ofMinutes(30);
  private static final Duration WINDING_DOWN = Duration.ofMinutes(30);
  private static final int KEYS_KEPT_DAYS = 60;

  private DailyPlanner() {}

  /** The plan of a day; what should have begun before {@code now} is left out. */
  static DayPlan plan(DayToPlan day, Instant now) {
    var hours = hours(day);
    if (!day.working() || !now.isBefore(hours.closes())) {
      return new DayPlan(0, List.of());
    }
    var invites = invites(day);
    var tasks = new ArrayList<NewTask>();
    tasks.add(canary(day, TaskType.SCRAPER_CANARY, hours, now));
    tasks.add(canary(day, TaskType.AUTOMATION_CANARY, hours, now));
    if (!day.listDone()) {
      tasks.add(scrape(day, hours, now));
    }
    addSpread(tasks, invites, day.campaign(), hours, now, slot -> invite(day, slot));
    addSpread(tasks, INBOX_VISITS, -day.lane(), hours, now, slot -> inbox(day, slot));
    addSpread(
        tasks,
        day.staleLeads().size(),
        day.campaign() + 1,
        hours,
        now,
        slot -> withdrawal(day, slot));
    return new DayPlan(invites, List.copyOf(tasks));
  }

  private record Hours(LocalDate day, Instant opens, Instant closes) {}

  /** One moment of a day: its number, and when it comes. */
  private record Slot(int number, Instant at) {}

  private interface SlotTask {
    NewTask of(Slot slot);
  }

  private static Hours hours(DayToPlan day) {
    var zone = ZoneId.of(day.timeZone());
    return new Hours(
        day.day(),
        ZonedDateTime.of(day.day(), LocalTime.parse(day.workFrom()), zone).toInstant(),
        ZonedDateTime.of(day.day(), LocalTime.parse(day.workTo()), zone).toInstant());
  }

  private static int invites(DayToPlan day) {
    return random(day.campaign(), day.day()).nextInt(day.invitesMin(), day.invitesMax() + 1);
  }

  /** Spreads moments over the day: one in the middle half of each equal part. */
  private static void addSpread(
      List<NewTask> tasks, int count, long seed, Hours hours, Instant now, SlotTask task) {
    var from = hours.opens().plus(SETTLING_IN);
    var length = Duration.between(from, hours.closes().minus(WINDING_DOWN)).toMillis();
    var random = random(seed, hours.day());
    for (var number = 0; number < count; number++) {
      var place = (number + random.nextDouble(0.25, 0.75)) / count;
      var at = from.plusMillis(Math.round(Math.max(0, length) * place));
      if (!at.isBefore(now)) {
        tasks.add(task.of(new Slot(number, at)));
      }
    }
  }

  /** More urgent than all others, so the account's pages are looked at before the day's work. */
  private static NewTask canary(DayToPlan day, TaskType type, Hours hours, Instant now) {
    var at = hours.opens().isAfter(now) ? hours.opens() : null;
    var key = "canary:" + type + ":" + day.lane() + ":" + day.day();
    return new NewTask(type, at, null, null, key, day.day().plusDays(KEYS_KEPT_DAYS));
  }

  private static NewTask scrape(DayToPlan day, Hours hours, Instant now) {
    var at = hours.opens().isAfter(now) ? hours.opens() : null;
    return task(
        day,
        TaskType.CAMPAIGN_SCRAPE,
        at,
        null,
        "campaign-scrape:" + day.campaign() + ":" + day.day());
  }

  private static NewTask invite(DayToPlan day, Slot slot) {
    var key = "send-invite:" + day.campaign() + ":" + day.day() + ":" + slot.number();
    return task(day, TaskType.SEND_INVITE, slot.at(), null, key);
  }

  /** The inbox is the account's: campaigns of one account share its visits. */
  private static NewTask inbox(DayToPlan day, Slot slot) {
    var key = "handle-inbox:" + day.lane() + ":" + day.day() + ":" + slot.number();
    return new NewTask(
        TaskType.HANDLE_INBOX, slot.at(), null, null, key, day.day().plusDays(KEYS_KEPT_DAYS));
  }

  private static NewTask withdrawal(DayToPlan day, Slot slot) {
    var lead = day.staleLeads().get(slot.number());
    var key = "withdraw-invite:" + lead + ":" + day.day();
    return task(day, TaskType.WITHDRAW_INVITE, slot.at(), lead, key);
  }

  private static NewTask task(
      DayToPlan day, TaskType type, @Nullable Instant at, @Nullable Long lead, String key) {
    return new NewTask(type, at, day.campaign(), lead, key, day.day().plusDays(KEYS_KEPT_DAYS));
  }

  private static SplittableRandom random(long seed, LocalDate day) {
    return new SplittableRandom(seed * 1_000_003 + day.toEpochDay());
  }
}
