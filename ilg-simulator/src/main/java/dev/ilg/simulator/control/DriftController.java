package dev.ilg.simulator.control;

import dev.ilg.simulator.system.ControlPaths;
import dev.ilg.simulator.variant.Drift;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Changes pages for everybody, as LinkedIn does, and takes that back. */
@Controller
@RequestMapping(ControlPaths.PREFIX + "/drift")
class DriftController {

  private final Drift drift;

  DriftController(Drift drift) {
    this.drift = drift;
  }

  /** What has changed, by the type of task that needs it. */
  record Changed(boolean sendInvite) {}

  @GetMapping
  @ResponseBody
  Changed changed() {
    return new Changed(drift.isConnectRenamed());
  }

  @PutMapping("/send-invite")
  @ResponseBody
  Changed change() {
    drift.renameConnect(true);
    return changed();
  }

  @DeleteMapping("/send-invite")
  @ResponseBody
  Changed takeBack() {
    drift.renameConnect(false);
    return changed();
  }

  /** What the form of the control page sends. */
  @PostMapping
  String choose(@RequestParam boolean sendInvite) {
    drift.renameConnect(sendInvite);
    return "redirect:/";
  }
}
