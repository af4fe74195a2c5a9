package dev.ilg.simulator.fault;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The fault of each account, until it is taken back. */
public final class Faults {

  private final Map<String, Fault> standing = new ConcurrentHashMap<>();

  /** Lets this go wrong from now on, and nothing else. */
  public void set(String account, Fault fault) {
    standing.put(account, fault);
  }

  /** Lets nothing go wrong any more. */
  public void lift(String account) {
    standing.remove(account);
  }

  /** What goes wrong, by account. */
  public Map<String, Fault> all() {
    return Map.copyOf(standing);
  }

  Optional<Fault> of(String account, String path) {
    return Optional.ofNullable(standing.get(account)).filter(it -> it.concerns(path));
  }
}
