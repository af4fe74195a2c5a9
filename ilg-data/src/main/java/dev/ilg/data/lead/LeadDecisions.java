package dev.ilg.data.lead;

import dev.ilg.data.system.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps and tells what happens to leads next (R__lead_decision.sql). */
@Component
class LeadDecisions {

  private static final TypeReference<TreeMap<String, Object>> INPUTS = new TypeReference<>() {};

  private final JdbcClient sql;
  private final JsonMapper json;

  LeadDecisions(JdbcClient sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /** Decides anew after anything about the lead or its outreach has changed. */
  void decide(long lead, Instant now) {
    sql.sql("select decide_lead(:lead, :now)")
        .param("lead", lead)
        .param("now", Rows.of(now))
        .query((_, _) -> lead)
        .list();
  }

  /** The decisions of some leads at a moment, by lead. */
  Map<Long, LeadDecision> of(Collection<Long> leads, Instant now) {
    return sql
        .sql("select * from lead_decisions(:leads::bigint[], :now)")
        .param("leads", leads.toArray(Long[]::new))
        .param("now", Rows.of(now))
        .query((row, _) -> Map.entry(row.getLong("lead_id"), decision(row)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private LeadDecision decision(ResultSet row) throws SQLException {
    return new LeadDecision(
        LeadStep.valueOf(row.getString("step")),
        LeadRule.valueOf(row.getString("rule")),
        Rows.instant(row, "at"),
        json.readValue(row.getString("inputs"), INPUTS).entrySet().stream()
            .map(
                input ->
                    new LeadDecision.RuleInput(input.getKey(), String.valueOf(input.getValue())))
            .toList(),
        Rows.at(row, "decided_at"));
  }
}
