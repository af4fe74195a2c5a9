package dev.ilg.data.lead;

import static dev.ilg.data.system.KeysetOrder.Type.BIGINT;
import static dev.ilg.data.system.KeysetOrder.Type.TEXT;
import static dev.ilg.data.system.KeysetOrder.Type.TIMESTAMPTZ;

import dev.ilg.data.system.CursorPage;
import dev.ilg.data.system.CursorRequest;
import dev.ilg.data.system.Keyset;
import dev.ilg.data.system.KeysetOrder;
import dev.ilg.data.system.Viewer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists of leads in PostgreSQL. However many there are, a page reads a page of each campaign from
 * an index in the order that was asked for (V031__lead_pages.sql); a search reads what it finds.
 */
@Repository
class LeadPages {

  private static final KeysetOrder.Key ID = new KeysetOrder.Key("l.id", BIGINT);
  private static final KeysetOrder.Key LAST_EVENT =
      new KeysetOrder.Key("l.last_event_at", TIMESTAMPTZ);
  private static final String REPLIED = "repliedAt";

  private static final Map<String, List<KeysetOrder.Key>> ORDERS =
      Map.of(
          "name",
          List.of(new KeysetOrder.Key("lower(l.name)", TEXT), ID),
          "company",
          List.of(new KeysetOrder.Key("lower(coalesce(l.company, ''))", TEXT), ID),
          "state",
          List.of(new KeysetOrder.Key("l.state", TEXT), LAST_EVENT, ID),
          "foundAt",
          List.of(new KeysetOrder.Key("l.found_at", TIMESTAMPTZ), ID),
          "lastEventAt",
          List.of(LAST_EVENT, ID),
          REPLIED,
          List.of(new KeysetOrder.Key("l.replied_at", TIMESTAMPTZ), ID));

  private static final KeysetOrder BY_CAMPAIGN =
      new KeysetOrder("campaign", false, List.of(new KeysetOrder.Key("l.campaign_id", BIGINT), ID));

  private static final String CAMPAIGNS =
      """
        from app_user u
        join campaign c on c.user_id = u.id and c.deleted_at is null
      """;

  private static final String SEEN = " where u.deleted_at is null and " + Viewer.MAY_SEE;

  private final JdbcClient sql;

  LeadPages(JdbcClient sql) {
    this.sql = sql;
  }

  CursorPage<Lead> page(Viewer viewer, LeadFilter filter, CursorRequest request) {
    var order = KeysetOrder.of(ORDERS, "lastEventAt,desc", request.sort());
    var onlyReplies = order.name().equals(REPLIED);
    var conditions = conditions(filter) + (onlyReplies ? " and l.replied_at is not null" : "");
    var page = read(viewer, filter, conditions, order.from(request.cursor(), request.size()));
    return filter.isByStateAlone() && !onlyReplies
        ? page.exactly(countedByState(viewer, filter))
        : page.of(counted(viewer, filter, conditions));
  }

  /** The next leads, campaign by campaign, for streaming all of them; they are not counted. */
  CursorPage<Lead> stretch(Viewer viewer, LeadFilter filter, @Nullable String cursor, int size) {
    return read(viewer, filter, conditions(filter), BY_CAMPAIGN.from(cursor, size));
  }

  private CursorPage<Lead> read(
      Viewer viewer, LeadFilter filter, String conditions, Keyset keyset) {
    var rows = rows(viewer, filter, conditions + keyset.after(), "order by " + keyset.orderBy());
    var statement =
        "select l.*, c.name as campaign_name"
            + keyset.columns()
            + rows
            + " order by "
            + keyset.orderBy()
            + " limit :most";
    return keyset.page(bind(statement, viewer, filter), (row, _) -> LeadRepository.lead(row));
  }

  private long counted(Viewer viewer, LeadFilter filter, String conditions) {
    var rows = rows(viewer, filter, conditions, "");
    return bind("select count(*) from (select" + rows + " limit :most) l", viewer, filter)
        .param("most", CursorPage.COUNTED + 1)
        .query(Long.class)
        .single();
  }

  /** Leads {@code l} of campaigns {@code c}: an index walk a campaign, or what a search finds. */
  private static String rows(Viewer viewer, LeadFilter filter, String conditions, String order) {
    var seen = SEEN + (filter.campaign() == null ? "" : " and c.id = :campaign");
    if (filter.words() != null) {
      // An owner's id as a constant lets the planner walk their leads in order.
      return CAMPAIGNS
          + " join lead l on l.campaign_id = c.id "
          + seen
          + (viewer.isAdmin() ? "" : " and l.user_id = :viewer")
          + (filter.states().isEmpty() ? "" : " and l.state = any (:states::text[])")
          + conditions;
    }
    var states = filter.states().isEmpty() ? "" : " cross join unnest(:states::text[]) s (state)";
    return CAMPAIGNS
        + states
        + " cross join lateral (select * from lead l where l.campaign_id = c.id"
        + (states.isEmpty() ? "" : " and l.state = s.state")
        + conditions
        + " "
        + order
        + " limit :most) l"
        + seen;
  }

  private static String conditions(LeadFilter filter) {
    var step = filter.step();
    var handled = filter.handled();
    // Written out, so that the planner knows the partial indexes to fit.
    return (step == null ? "" : " and l.step = '" + step.name() + "'")
        + (handled == null ? "" : " and l.handled_at is " + (handled ? "not null" : "null"))
        + (filter.words() == null
            ? ""
            : " and l.words @@ (:owner::tsquery && to_tsquery('simple'::regconfig, :words))");
  }

  private long countedByState(Viewer viewer, LeadFilter filter) {
    var states = filter.states().isEmpty() ? List.of(LeadState.values()) : filter.states();
    var sum =
        states.stream()
            .distinct()
            .map(state -> "n.in_" + state.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" + "));
    return bind(
            "select coalesce(sum("
                + sum
                + "), 0)"
                + CAMPAIGNS
                + " join lead_count n on n.campaign_id = c.id"
                + SEEN
                + (filter.campaign() == null ? "" : " and c.id = :campaign"),
            viewer,
            filter)
        .query(Long.class)
        .single();
  }

  private JdbcClient.StatementSpec bind(String statement, Viewer viewer, LeadFilter filter) {
    return sql.sql(statement)
        .param("viewer", viewer.id())
        .param("role", viewer.role())
        .param("campaign", filter.campaign())
        .param(
            "states",
            filter.states().stream().distinct().map(LeadState::name).toArray(String[]::new))
        .param("owner", viewer.isAdmin() ? "" : "'#" + viewer.id() + "'")
        .param("words", filter.words());
  }
}
