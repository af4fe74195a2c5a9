package dev.ilg.data.lead;

import dev.ilg.data.campaign.CampaignActivated;
import dev.ilg.data.campaign.CampaignStatusService;
import dev.ilg.data.campaign.WorkedCampaign;
import dev.ilg.data.report.DailyCount;
import dev.ilg.data.report.DailyCountService;
import dev.ilg.data.task.LaneService;
import dev.ilg.data.task.NewTask;
import dev.ilg.data.task.TaskService;
import dev.ilg.data.task.TaskType;
import dev.ilg.platform.error.IlgException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What workers read: pages of a campaign list, and profiles. */
@Service
class LeadReadingService {

  private static final int FEWEST_WAITING = 100;
  private static final int DAYS_AHEAD = 5;

  private final LaneService lanes;
  private final TaskService tasks;
  private final CampaignStatusService campaigns;
  private final LeadService way;
  private final LeadRecorder recorder;
  private final DailyCountService counts;

  LeadReadingService(
      LaneService lanes,
      TaskService tasks,
      CampaignStatusService campaigns,
      LeadService way,
      LeadRecorder recorder,
      DailyCountService counts) {
    this.lanes = lanes;
    this.tasks = tasks;
    this.campaigns = campaigns;
    this.way = way;
    this.recorder = recorder;
    this.counts = counts;
  }

  /** Where a list is to be read on. */
  record ListPosition(long campaign, String listUrl, int nextPage, boolean done) {}

  /** What a page added, and whether more pages are wanted now. */
  record RecordedLeads(int added, int known, boolean more) {}

  @Transactional
  ListPosition position(long lane, long token, long campaign) {
    lanes.hold(lane, token);
    var worked = campaign(lane, campaign);
    return new ListPosition(
        campaign, worked.listUrl(), worked.listPage(), worked.listDone() || !worked.mayInvite());
  }

  @Transactional
  RecordedLeads record(RecordLeadsInput read) {
    lanes.hold(read.lane(), read.token());
    var campaign = read.campaign();
    var worked = campaign(read.lane(), campaign);
    var added = recorder.insert(worked, read.leads());
    tasks.enqueue(read.lane(), added.stream().map(id -> scrape(campaign, id)).toList());
    campaigns.listReadTo(campaign, read.page() + 1, read.last(), read.capped());
    campaigns.touch(campaign);
    var enough = Math.max(FEWEST_WAITING, DAYS_AHEAD * worked.invitesMax());
    var more = !read.last() && worked.mayInvite() && recorder.waiting(campaign) < enough;
    return new RecordedLeads(added.size(), read.leads().size() - added.size(), more);
  }

  @Transactional
  WorkedLead lead(long lane, long token, long lead) {
    lanes.hold(lane, token);
    return way.find(lead, lane);
  }

  @Transactional
  void profile(long lane, long token, long task, long lead, ScrapedProfile profile) {
    lanes.hold(lane, token);
    var worked = way.lock(lead, lane);
    if (worked.state() != LeadState.FOUND) {
      return;
    }
    var end = recorder.write(worked, task, profile);
    counts.add(worked.campaign(), DailyCount.SCRAPED, recorder.now());
    end.ifPresent(reason -> way.end(way.find(lead, lane), reason, task));
  }

  @Transactional
  void end(long lane, long token, long task, long lead, LeadEnd end) {
    lanes.hold(lane, token);
    way.end(way.lock(lead, lane), end, task);
  }

  @Transactional
  boolean postpone(long lane, long token, long task, long lead) {
    lanes.hold(lane, token);
    return way.postpone(way.lock(lead, lane), task);
  }

  /** What a stop cancelled is wanted again. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(CampaignActivated activated) {
    var again = new ArrayList<NewTask>();
    recorder.found(activated.campaign()).forEach(id -> again.add(scrape(activated.campaign(), id)));
    tasks.enqueue(activated.account(), again);
  }

  private NewTask scrape(long campaign, long lead) {
    return new NewTask(
        TaskType.LEAD_SCRAPE, null, campaign, lead, "lead-scrape:" + lead, day(recorder.now()));
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC).plusYears(1);
  }

  private WorkedCampaign campaign(long lane, long id) {
    return campaigns
        .find(id)
        .filter(campaign -> campaign.account() == lane)
        .orElseThrow(() -> IlgException.notFound("campaign"));
  }
}
