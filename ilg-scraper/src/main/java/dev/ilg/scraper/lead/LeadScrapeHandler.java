package dev.ilg.scraper.lead;

import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.lead.LeadClient;
import dev.ilg.dataclient.lead.LeadEnd;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.lead.LeadState;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.worker.task.LeaseInHand;
import dev.ilg.worker.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Reads one lead's profile: from the Sales Navigator page to the public one. */
@Component
class LeadScrapeHandler implements TaskHandler {

  private final LeadClient leads;

  LeadScrapeHandler(LeadClient leads) {
    this.leads = leads;
  }

  @Override
  public TaskType type() {
    return TaskType.LEAD_SCRAPE;
  }

  @Override
  public TaskReport handle(LeaseInHand lane, TaskInHand task) {
    var id = task.lead();
    if (id == null) {
      return TaskReport.cancelled(task.id(), "task without a lead");
    }
    var lead = leads.lead(lane.lease(), id);
    // The first attempt may have recorded the profile and lost its report.
    return lead.state() == LeadState.FOUND
        ? scrape(lane, task, lead)
        : TaskReport.cancelled(task.id(), "lead is " + lead.state());
  }

  private TaskReport scrape(LeaseInHand lane, TaskInHand task, LeadInHand lead) {
    try {
      var known = lead.slug();
      var slug = known == null ? lane.linkedIn().publicSlug(lead.salesUrl()) : known;
      lane.carryOn();
      var profile = ProfileTexts.of(lane.linkedIn().profile(slug));
      leads.recordProfile(lane.lease(), task.id(), lead.id(), profile);
    } catch (RefusedException refused) {
      if (refused.refusal() != Refusal.PROFILE_GONE) {
        throw refused;
      }
      leads.endLead(lane.lease(), task.id(), lead.id(), LeadEnd.PROFILE_GONE);
    }
    return TaskReport.succeeded(task.id());
  }
}
