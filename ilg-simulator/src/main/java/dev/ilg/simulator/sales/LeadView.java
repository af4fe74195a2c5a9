package dev.ilg.simulator.sales;

import dev.ilg.simulator.account.Account;
import dev.ilg.simulator.profile.Periods;
import dev.ilg.simulator.relation.Relation;
import dev.ilg.simulator.relation.State;
import dev.ilg.simulator.world.Chance;
import dev.ilg.simulator.world.Degree;
import java.time.Instant;
import java.util.List;

/**
 * One person as Sales Navigator shows them, in a row or on a page of their own.
 *
 * @param hiddenDegree the degree for screen readers, which third-degree rows lack
 * @param publicHref the profile on linkedin.com, by a former slug for those who renamed
 */
record LeadView(
    String salesId,
    String memberId,
    String token,
    String name,
    String initials,
    String degree,
    String hiddenDegree,
    String title,
    String company,
    int companyId,
    String location,
    String headline,
    String tenure,
    String about,
    String publicHref,
    boolean pending,
    boolean connectable,
    boolean emailGate,
    int longest,
    List<PositionView> positions,
    List<SchoolView> schools) {

  static LeadView of(Account account, Relation relation, Instant now) {
    var person = relation.person();
    var work = person.work();
    var state = relation.at(now).state();
    var degree =
        state == State.CONNECTED ? Degree.FIRST.label() : person.setting().degree().label();
    var present = work.experiences().getFirst();
    var length = Periods.spelled(present, now);
    return new LeadView(
        person.keys().salesId(),
        person.memberId(),
        token(person.memberId()),
        person.fullName(),
        person.name().initials(),
        degree,
        degree.equals("3rd") ? "" : degree + " degree connection",
        work.title(),
        work.company().name(),
        work.company().id(),
        work.location(),
        work.headline(),
        length + " in role · " + length + " in company",
        work.about(),
        "/in/" + person.keys().formerSlug() + "/",
        state == State.PENDING,
        state == State.STRANGER,
        person.setting().emailGate(),
        account.noteLimit(),
        work.experiences().stream().map(it -> PositionView.of(it, now)).toList(),
        work.educations().stream().map(SchoolView::of).toList());
  }

  String key() {
    return salesId + ",NAME_SEARCH," + token;
  }

  boolean showsConnect() {
    return pending || connectable;
  }

  boolean third() {
    return hiddenDegree.isEmpty();
  }

  private static String token(String memberId) {
    return Long.toString(Chance.hash("token/" + memberId) >>> 40, 36);
  }
}
