package dev.ilg.chaos.point;

import dev.ilg.dataclient.outreach.OutreachKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The named moments at which a worker may be killed: between any two of them it does nothing that
 * anybody else can see. They lie in decorators of the interfaces that a worker speaks through, so
 * production code holds none of them.
 */
public final class CrashPoints {

  /** Before lanes are asked for. */
  public static final String LEASE_NEXT = "lane.lease.next";

  /** The lease is given and nothing is done with it yet. */
  public static final String LEASE_GIVEN = "lane.lease.given";

  /** Before a renewal. */
  public static final String RENEW_NEXT = "lane.renew.next";

  /** After a renewal. */
  public static final String RENEWED = "lane.renewed";

  /** The lead that may be invited is known. */
  public static final String LEAD_GIVEN = "lane.lead.given";

  /** What was read is recorded, and follow-ups are due. */
  public static final String INBOX_RECORDED = "lane.inbox.recorded";

  /** Before the task is reported. */
  public static final String FINISH_NEXT = "lane.finish.next";

  /** After the task is reported. */
  public static final String FINISHED = "lane.finished";

  /** Before LinkedIn is read for what somebody left. */
  public static final String LOOK_NEXT = "look.next";

  /** Before what a look found is settled. */
  public static final String LOOK_SETTLE_NEXT = "look.settle.next";

  /** After what a look found is settled. */
  public static final String LOOK_SETTLED = "look.settled";

  private static final List<String> OF_LANES =
      List.of(
          LEASE_NEXT,
          LEASE_GIVEN,
          RENEW_NEXT,
          RENEWED,
          LEAD_GIVEN,
          INBOX_RECORDED,
          FINISH_NEXT,
          FINISHED,
          LOOK_NEXT,
          LOOK_SETTLE_NEXT,
          LOOK_SETTLED);

  /** The moments of one outreach, in their order. */
  public enum Moment {
    /** Before the intent is asked for. */
    ARM_NEXT,
    /** The commit of the intent is acknowledged. */
    ARMED,
    /** The gate said yes, and nothing is clicked yet. */
    GATE_PASSED,
    /** The click is on its way; what comes of it is not known. */
    CLICK_FLYING,
    /** LinkedIn answered the click. */
    CLICKED,
    /** Before the outcome is written. */
    SETTLE_NEXT,
    /** The outcome is acknowledged. */
    SETTLED
  }

  private CrashPoints() {}

  /** The name of a moment of an outreach; both follow-ups share theirs. */
  public static String of(OutreachKind kind, Moment moment) {
    var act =
        switch (kind) {
          case INVITE -> "invite";
          case FOLLOW_UP_1, FOLLOW_UP_2 -> "follow-up";
          case WITHDRAWAL -> "withdrawal";
        };
    var name =
        switch (moment) {
          case ARM_NEXT -> "arm.next";
          case ARMED -> "armed";
          case GATE_PASSED -> "gate.passed";
          case CLICK_FLYING -> "click.flying";
          case CLICKED -> "clicked";
          case SETTLE_NEXT -> "settle.next";
          case SETTLED -> "settled";
        };
    return act + "." + name;
  }

  /** All names. */
  public static List<String> all() {
    var all = new ArrayList<>(OF_LANES);
    for (var kind :
        List.of(OutreachKind.INVITE, OutreachKind.FOLLOW_UP_1, OutreachKind.WITHDRAWAL)) {
      for (var moment : Moment.values()) {
        all.add(of(kind, moment));
      }
    }
    return List.copyOf(all);
  }
}
