package dev.ilg.launcher.command;

import dev.ilg.launcher.process.ProcessRecord;
import dev.ilg.launcher.process.ServiceState;
import dev.ilg.launcher.suite.PortPlan;
import dev.ilg.launcher.suite.PortPlan.Place;
import dev.ilg.launcher.suite.StatusFile;
import dev.ilg.launcher.system.Home;
import dev.ilg.platform.clock.FileClock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Shows what runs. */
@Command(name = "status", description = "show what runs, where, and the business time")
public final class StatusCommand implements Callable<Integer> {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEEE yyyy-MM-dd HH:mm", Locale.ENGLISH)
          .withZone(ZoneId.of("Europe/Berlin"));

  private final Home home = Checkout.home();

  @Override
  public Integer call() {
    var status = new StatusFile(home.run()).read();
    if (new ProcessRecord(home.run(), "supervisor").running().isEmpty() || status.isEmpty()) {
      System.out.println("ILG is down: start it with  ./ilg up");
      return 3;
    }
    var found = status.orElseThrow();
    System.out.println("service         state       port     pid  restarts");
    for (var service : found.services()) {
      System.out.printf(
          "%-15s %-10s %5d %7d %9d  %s%n",
          service.name(),
          service.state().name().toLowerCase(Locale.ROOT),
          service.port(),
          service.pid(),
          service.restarts(),
          service.note());
    }
    if (found.businessTime()) {
      var clock = FileClock.open(home.clock(), InstantSource.system());
      System.out.printf(
          Locale.ROOT,
          "business time   %s in Berlin, %.0f times as fast%n",
          FORMAT.format(clock.instant()),
          clock.speed());
    }
    System.out.println(
        "dashboard       http://127.0.0.1:" + PortPlan.from(found.base()).of(Place.FRONT));
    return found.services().stream().allMatch(one -> one.state() == ServiceState.READY) ? 0 : 1;
  }
}
