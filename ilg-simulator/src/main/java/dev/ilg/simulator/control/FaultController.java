package dev.ilg.simulator.control;

import dev.ilg.simulator.fault.Fault;
import dev.ilg.simulator.fault.FaultKind;
import dev.ilg.simulator.fault.Faults;
import dev.ilg.simulator.system.ControlPaths;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Lets answers to an account go wrong, also in the middle of a page. */
@Controller
@RequestMapping(ControlPaths.PREFIX + "/faults")
class FaultController {

  private static final Duration LATE = Duration.ofSeconds(1);

  private final Faults faults;

  FaultController(Faults faults) {
    this.faults = faults;
  }

  /**
   * What a caller may choose.
   *
   * @param path only where the path begins so; everywhere unless told otherwise
   * @param delay how late a slow answer comes; a second unless told otherwise
   */
  record Wanted(FaultKind kind, @Nullable String path, @Nullable Duration delay) {

    Fault fault() {
      return new Fault(kind, path == null ? "/" : path, delay == null ? LATE : delay);
    }
  }

  @GetMapping
  @ResponseBody
  Map<String, Fault> all() {
    return faults.all();
  }

  @PutMapping("/{email}")
  @ResponseBody
  Fault set(@PathVariable String email, @RequestBody Wanted wanted) {
    faults.set(identity(email), wanted.fault());
    return wanted.fault();
  }

  @DeleteMapping("/{email}")
  @ResponseBody
  void lift(@PathVariable String email) {
    faults.lift(identity(email));
  }

  /** What the form of the control page sends; without a kind nothing goes wrong any more. */
  @PostMapping
  String choose(
      @RequestParam String email,
      @RequestParam(required = false) @Nullable FaultKind kind,
      @RequestParam(defaultValue = "/") String path) {
    if (kind == null) {
      faults.lift(identity(email));
    } else {
      faults.set(identity(email), new Fault(kind, path, LATE));
    }
    return "redirect:/";
  }

  private static String identity(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
