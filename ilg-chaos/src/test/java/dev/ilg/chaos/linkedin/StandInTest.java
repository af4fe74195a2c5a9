package dev.ilg.chaos.linkedin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.refusal.RefusedException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StandInTest {

  private static final Lease OLD = new Lease(7, 1);
  private static final Lease NEW = new Lease(7, 2);

  private final AtomicLong now = new AtomicLong();
  private Lie next = Lie.NONE;
  private final StandIn site = new StandIn(now::get, new Told(), true);

  private final class Told implements StandIn.Lies {
    @Override
    public Lie onClick() {
      var lie = next;
      next = Lie.NONE;
      return lie;
    }

    @Override
    public Lie onRead() {
      return Lie.NONE;
    }

    @Override
    public Duration lateness(Lie lie) {
      return lie == Lie.LATE_EFFECT ? Duration.ofSeconds(1) : Duration.ZERO;
    }
  }

  @Test
  void countsEveryClickThatArrives() {
    invite(OLD);
    invite(OLD);

    assertThat(site.journal().get("anna")).hasSize(2);
    assertThat(site.standing("anna")).isEqualTo(Standing.PENDING);
  }

  @Test
  void letsOutOnlyTheNewestLeaseOfALane() {
    site.open(NEW);

    assertThat(invite(OLD)).isEqualTo(Site.Answer.CUT);
    assertThat(site.journal()).isEmpty();
    assertThat(invite(NEW)).isEqualTo(Site.Answer.DONE);
  }

  @Test
  void showsALateEffectLate() {
    next = Lie.LATE_EFFECT;
    invite(OLD);

    assertThat(site.standing("anna")).isEqualTo(Standing.CONNECTABLE);
    now.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(site.standing("anna")).isEqualTo(Standing.PENDING);
  }

  @Test
  void saysDoneAndDoesNothingWhenTold() {
    next = Lie.ANSWER_WITHOUT_EFFECT;

    assertThat(invite(OLD)).isEqualTo(Site.Answer.DONE);
    assertThat(site.journal()).isEmpty();
  }

  @Test
  void doesItWithoutAnAnswerWhenTold() {
    next = Lie.EFFECT_WITHOUT_ANSWER;

    assertThat(invite(OLD)).isEqualTo(Site.Answer.NONE);
    assertThat(site.journal().get("anna")).hasSize(1);
  }

  @Test
  void showsNobodyWhoseProfileIsGone() {
    next = Lie.PERSON_GONE;
    invite(OLD);

    assertThatThrownBy(() -> site.standing("anna")).isInstanceOf(RefusedException.class);
    assertThat(site.journal().get("anna")).hasSize(1);
  }

  private Site.Answer invite(Lease lease) {
    return site.click(lease, OutreachKind.INVITE, "anna", "hello").land();
  }
}
