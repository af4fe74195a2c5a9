package dev.ilg.simulator.control;

import dev.ilg.simulator.account.Accounts;
import dev.ilg.simulator.account.LoginLook;
import dev.ilg.simulator.fault.Fault;
import dev.ilg.simulator.fault.FaultKind;
import dev.ilg.simulator.fault.Faults;
import dev.ilg.simulator.journal.Journal;
import dev.ilg.simulator.journal.Summary;
import dev.ilg.simulator.system.ControlPaths;
import dev.ilg.simulator.variant.Drift;
import dev.ilg.simulator.variant.InviteSteps;
import dev.ilg.simulator.variant.Layout;
import dev.ilg.simulator.variant.Quirk;
import dev.ilg.simulator.variant.Tongue;
import dev.ilg.simulator.variant.Variant;
import dev.ilg.simulator.variant.Variants;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page where a developer sees the accounts and the end of the journal. */
@Controller
class ControlPageController {

  private static final int TAIL = 100;

  private final Accounts accounts;
  private final Journal journal;
  private final Variants variants;
  private final Faults faults;
  private final Drift drift;
  private final Clock clock;

  ControlPageController(
      Accounts accounts,
      Journal journal,
      Variants variants,
      Faults faults,
      Drift drift,
      Clock clock) {
    this.accounts = accounts;
    this.journal = journal;
    this.variants = variants;
    this.faults = faults;
    this.drift = drift;
    this.clock = clock;
  }

  private record Shown(String email, Variant variant) {}

  private record Wrong(String email, Fault fault) {}

  private List<Wrong> wrong() {
    return faults.all().entrySet().stream()
        .map(it -> new Wrong(it.getKey(), it.getValue()))
        .toList();
  }

  private List<Shown> shown() {
    return variants.wanted().entrySet().stream()
        .map(it -> new Shown(it.getKey(), it.getValue()))
        .toList();
  }

  @GetMapping(ControlPaths.PREFIX + "/")
  ModelAndView page() {
    var entries = journal.after(0);
    var tail = entries.subList(Math.max(0, entries.size() - TAIL), entries.size()).reversed();
    return new ModelAndView(
        "control",
        Map.ofEntries(
            Map.entry("now", clock.instant()),
            Map.entry("accounts", accounts.all()),
            Map.entry("summary", Summary.of(entries, ZoneOffset.UTC)),
            Map.entry("layouts", Layout.values()),
            Map.entry("tongues", Tongue.values()),
            Map.entry("steps", InviteSteps.values()),
            Map.entry("quirks", Quirk.values()),
            Map.entry("variants", shown()),
            Map.entry("kinds", FaultKind.values()),
            Map.entry("faults", wrong()),
            Map.entry("renamed", drift.isConnectRenamed()),
            Map.entry("otherwise", !drift.isConnectRenamed()),
            Map.entry("loginForms", LoginLook.Form.values()),
            Map.entry("tail", tail)));
  }
}
