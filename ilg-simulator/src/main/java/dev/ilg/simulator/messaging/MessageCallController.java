package dev.ilg.simulator.messaging;

import dev.ilg.simulator.account.Account;
import dev.ilg.simulator.account.SessionGate;
import dev.ilg.simulator.relation.Answer;
import dev.ilg.simulator.relation.Deeds;
import dev.ilg.simulator.relation.Message;
import dev.ilg.simulator.world.World;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The call that sends a message; only connections can be written to. */
@RestController
class MessageCallController {

  private final World world;
  private final Deeds deeds;
  private final Clock clock;

  MessageCallController(World world, Deeds deeds, Clock clock) {
    this.world = world;
    this.deeds = deeds;
    this.clock = clock;
  }

  @PostMapping(
      path = "/voyager/api/voyagerMessagingDashMessengerMessages",
      params = "action=createMessage")
  ResponseEntity<Map<String, Object>> send(
      @RequestBody MessageCall call, @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    var recipient = world.byId(call.memberId());
    if (recipient.isEmpty() || call.text().isBlank()) {
      return refused(400, "INVALID_MESSAGE");
    }
    var answer = deeds.write(account.email(), recipient.get(), call.text());
    if (answer != Answer.DONE) {
      return refused(403, "RECIPIENT_NOT_CONNECTED");
    }
    var message = new Message(clock.instant(), call.text(), true);
    var value =
        Map.of(
            "entityUrn", MessageView.urn(message),
            "deliveredAt", message.at().toEpochMilli(),
            "shownAt", Times.time(message.at()),
            "threadId", ThreadId.of(recipient.get()));
    return ResponseEntity.ok(Map.of("value", value));
  }

  private static ResponseEntity<Map<String, Object>> refused(int status, String code) {
    return ResponseEntity.status(status).body(Map.of("status", status, "code", code));
  }
}
