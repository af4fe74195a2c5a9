package dev.ilg.simulator.invite;

import dev.ilg.simulator.account.Account;
import dev.ilg.simulator.account.SessionGate;
import dev.ilg.simulator.relation.Answer;
import dev.ilg.simulator.relation.Deeds;
import dev.ilg.simulator.relation.Invite;
import dev.ilg.simulator.variant.Quirk;
import dev.ilg.simulator.variant.Variants;
import dev.ilg.simulator.world.Person;
import dev.ilg.simulator.world.World;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The calls that send, withdraw and accept invites, from linkedin.com and Sales Navigator. */
@RestController
class InviteCallController {

  private static final String INVITATIONS = "/voyager/api/voyagerRelationshipsDashInvitations";

  private final World world;
  private final Deeds deeds;
  private final Variants variants;

  InviteCallController(World world, Deeds deeds, Variants variants) {
    this.world = world;
    this.deeds = deeds;
    this.variants = variants;
  }

  @PostMapping(
      path = "/voyager/api/voyagerRelationshipsDashMemberRelationships",
      params = "action=verifyQuotaAndCreateV2")
  ResponseEntity<Map<String, Object>> send(
      @RequestBody InviteCall call, @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    return answer(call, person -> send(account, call, person));
  }

  @PostMapping(path = "/sales-api/salesApiConnection", params = "action=connectV2")
  ResponseEntity<Map<String, Object>> sendFromSales(
      @RequestBody InviteCall call, @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    return answer(call, person -> send(account, call, person));
  }

  @PostMapping(path = INVITATIONS, params = "action=withdraw")
  ResponseEntity<Map<String, Object>> withdraw(
      @RequestBody InviteCall call, @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    return answer(call, person -> deeds.withdraw(account.email(), person));
  }

  @PostMapping(path = INVITATIONS, params = "action=accept")
  ResponseEntity<Map<String, Object>> accept(
      @RequestBody InviteCall call, @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    return answer(call, person -> deeds.accept(account.email(), person));
  }

  private Answer send(Account account, InviteCall call, Person person) {
    var look = variants.of(account.email(), person.slug());
    if (look.weeklyLimit()) {
      return Answer.WEEKLY_LIMIT;
    }
    if (look.noteQuota() && !call.note().isBlank()) {
      return Answer.NOTE_QUOTA;
    }
    if (look.emailGate() && !call.typedEmail().contains("@")) {
      return Answer.EMAIL_REQUIRED;
    }
    if (look.has(Quirk.HOLLOW)) {
      return Answer.DONE;
    }
    var invite = new Invite(person, call.note(), call.typedEmail(), account.noteLimit());
    return deeds.invite(account.email(), invite);
  }

  private ResponseEntity<Map<String, Object>> answer(
      InviteCall call, Function<Person, Answer> deed) {
    var answer = world.byId(call.memberId()).map(deed).orElse(Answer.GONE);
    return Outcome.of(answer, call.memberId());
  }
}
