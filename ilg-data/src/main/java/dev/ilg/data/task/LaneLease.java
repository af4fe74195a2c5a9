package dev.ilg.data.task;

import java.util.List;

/** A leased lane with its next tasks; durations are the worker's to count from its request on. */
public record LaneLease(
    long lane,
    long token,
    long leaseForMillis,
    long actBeforeMillis,
    boolean takenOver,
    List<TaskInHand> tasks) {

  /** The lanes {@code l} of leases that hold now, for a {@code from}. */
  public static final String HELD =
      """
      unnest(:lanes::bigint[], :tokens::bigint[]) lease(lane, token)
      join lane l on l.id = lease.lane and l.fence = lease.token
       and l.running_task is not null and l.lease_until > clock_timestamp()
      """;

  /** The parameter {@code :lanes}. */
  public static Long[] lanes(List<LaneLease> leases) {
    return leases.stream().map(LaneLease::lane).toArray(Long[]::new);
  }

  /** The parameter {@code :tokens}. */
  public static Long[] tokens(List<LaneLease> leases) {
    return leases.stream().map(LaneLease::token).toArray(Long[]::new);
  }
}
