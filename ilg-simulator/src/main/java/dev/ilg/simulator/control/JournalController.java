package dev.ilg.simulator.control;

import dev.ilg.simulator.journal.Entry;
import dev.ilg.simulator.journal.Journal;
import dev.ilg.simulator.journal.Summary;
import dev.ilg.simulator.system.ControlPaths;
import java.time.ZoneId;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What arrived, and the figures over it. */
@RestController
@RequestMapping(ControlPaths.PREFIX + "/journal")
class JournalController {

  private final Journal journal;

  JournalController(Journal journal) {
    this.journal = journal;
  }

  @GetMapping
  List<Entry> after(@RequestParam(defaultValue = "0") long after) {
    return journal.after(after);
  }

  @GetMapping("/summary")
  Summary summary(@RequestParam(defaultValue = "UTC") ZoneId zone) {
    return Summary.of(journal.after(0), zone);
  }
}
