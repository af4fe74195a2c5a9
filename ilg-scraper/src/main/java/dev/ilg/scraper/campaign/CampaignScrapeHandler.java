package dev.ilg.scraper.campaign;

import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.lead.FoundLead;
import dev.ilg.dataclient.lead.LeadClient;
import dev.ilg.dataclient.lead.ListPage;
import dev.ilg.linkedin.sales.FoundRow;
import dev.ilg.worker.task.LeaseInHand;
import dev.ilg.worker.task.TaskHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a campaign list on from where it stopped, until ilg-data has enough. */
@Component
class CampaignScrapeHandler implements TaskHandler {

  private static final Logger log = LoggerFactory.getLogger(CampaignScrapeHandler.class);

  private final LeadClient leads;

  CampaignScrapeHandler(LeadClient leads) {
    this.leads = leads;
  }

  @Override
  public TaskType type() {
    return TaskType.CAMPAIGN_SCRAPE;
  }

  @Override
  public TaskReport handle(LeaseInHand lane, TaskInHand task) {
    var campaign = task.campaign();
    if (campaign == null) {
      return TaskReport.cancelled(task.id(), "task without a campaign");
    }
    var position = leads.listPosition(lane.lease(), campaign);
    if (position.done()) {
      return TaskReport.succeeded(task.id());
    }
    var page = position.nextPage();
    while (readPage(lane, task.id(), campaign, position.listUrl(), page)) {
      page++;
    }
    return TaskReport.succeeded(task.id());
  }

  // Each page is recorded before the next is opened: a crash loses one page at most.
  private boolean readPage(LeaseInHand lane, long task, long campaign, String listUrl, int page) {
    lane.carryOn();
    var seen = lane.linkedIn().foundPage(listUrl, page);
    var found = seen.rows().stream().map(CampaignScrapeHandler::found).toList();
    var recorded =
        leads.recordLeads(
            lane.lease(), task, campaign, new ListPage(page, seen.last(), seen.capped()), found);
    log.info(
        "list page read campaign={} page={} added={} known={} last={}",
        campaign,
        page,
        recorded.added(),
        recorded.known(),
        seen.last());
    if (seen.capped()) {
      log.warn(
          "list ends before its last person, LinkedIn shows no more of one search; narrower searches"
              + " find the rest campaign={} page={}",
          campaign,
          page);
    }
    return recorded.more() && !seen.last();
  }

  private static FoundLead found(FoundRow row) {
    return new FoundLead(
        row.salesId(),
        row.salesUrl(),
        row.name(),
        row.title(),
        row.company(),
        row.location(),
        row.degree());
  }
}
