package dev.ilg.worker.evidence;

import dev.ilg.dataclient.lane.LaneClient;
import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lane.TaskEvidence;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.linkedin.session.BrowserSession;
import dev.ilg.platform.error.IlgException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a picture and the HTML of the page on which a step failed. */
public final class EvidenceKeeper {

  private static final Logger log = LoggerFactory.getLogger(EvidenceKeeper.class);
  private static final int MOST_BYTES = 2 * 1024 * 1024;
  private static final int LONGEST_STEP = 100;

  private final LaneClient lanes;

  /** Keeps what it is shown with ilg-data. */
  public EvidenceKeeper(LaneClient lanes) {
    this.lanes = lanes;
  }

  /** Keeps what the page shows now; a failure to do so changes nothing. */
  public void keep(Lease lease, long task, String step, BrowserSession session) {
    keep(lease, task, step, "image/png", session::screenshot);
    keep(
        lease,
        task,
        step,
        "text/html",
        () -> clipped(session.html().getBytes(StandardCharsets.UTF_8)));
  }

  private void keep(
      Lease lease, long task, String step, String contentType, Supplier<byte[]> taken) {
    try {
      var content = taken.get();
      if (content.length > MOST_BYTES) {
        return;
      }
      var name = step.substring(0, Math.min(step.length(), LONGEST_STEP));
      var base64 = Base64.getEncoder().encodeToString(content);
      lanes.keepEvidence(lease, new TaskEvidence(task, name, contentType, base64));
    } catch (RefusedException | IlgException lost) {
      log.warn("evidence lost; the report says what failed: {}", lost.getMessage());
    }
  }

  private static byte[] clipped(byte[] content) {
    return content.length <= MOST_BYTES ? content : Arrays.copyOf(content, MOST_BYTES);
  }
}
