package dev.ilg.data.task;

import java.util.List;

/**
 * Stands between a lease and its worker: a lane is handed out only when none of its earlier holders
 * can reach LinkedIn any more.
 */
public interface LaneFence {

  /** The leases that may be handed out; the others are given back. Called after the commit. */
  List<LaneLease> fenced(List<LaneLease> leased);

  /** A lease was renewed. Called after the commit. */
  void renewed(long lane, long token);
}
