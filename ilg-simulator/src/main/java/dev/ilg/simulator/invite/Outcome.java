package dev.ilg.simulator.invite;

import dev.ilg.simulator.relation.Answer;
import java.util.Map;
import org.springframework.http.ResponseEntity;

/** LinkedIn's words for an answer. */
final class Outcome {

  private Outcome() {}

  static ResponseEntity<Map<String, Object>> of(Answer answer, String memberId) {
    return switch (answer) {
      case DONE -> ResponseEntity.ok(done(memberId));
      case ALREADY_KNOWN -> refused(400, "DUPLICATE_INVITATION");
      case TOO_SOON -> refused(400, "CANT_RESEND_YET");
      case EMAIL_REQUIRED -> refused(400, "EMAIL_REQUIRED");
      case WEEKLY_LIMIT -> refused(429, "FUSE_LIMIT_REACHED");
      case NOTE_QUOTA -> refused(429, "CUSTOM_INVITE_LIMIT_REACHED");
      case TOO_LONG -> refused(400, "CUSTOM_MESSAGE_TOO_LONG");
      case NOT_PENDING, GONE -> refused(404, "NOT_FOUND");
      case NOT_CONNECTED -> refused(403, "NOT_CONNECTED");
    };
  }

  private static Map<String, Object> done(String memberId) {
    return Map.of("value", Map.of("invitationUrn", "urn:li:fsd_invitation:" + memberId));
  }

  private static ResponseEntity<Map<String, Object>> refused(int status, String code) {
    return ResponseEntity.status(status).body(Map.of("status", status, "code", code));
  }
}
