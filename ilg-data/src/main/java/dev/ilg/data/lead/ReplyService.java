package dev.ilg.data.lead;

import dev.ilg.data.system.Viewer;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What owners do with replies: deal with them on LinkedIn, and say so here. */
@Service
class ReplyService {

  private final LeadRepository leads;
  private final Clock clock;

  ReplyService(LeadRepository leads, Clock clock) {
    this.leads = leads;
    this.clock = clock;
  }

  @Transactional
  Lead handle(Viewer viewer, long id, boolean handled) {
    find(viewer, id);
    if (!leads.handle(id, handled ? clock.instant() : null)) {
      throw new IlgException(ErrorCode.CONFLICT, "this lead has not replied");
    }
    return find(viewer, id);
  }

  private Lead find(Viewer viewer, long id) {
    return leads.find(viewer, id).orElseThrow(() -> IlgException.notFound("lead"));
  }
}
