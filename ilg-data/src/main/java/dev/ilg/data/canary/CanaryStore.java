package dev.ilg.data.canary;

import dev.ilg.data.system.Rows;
import dev.ilg.data.task.TaskType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What canaries found, in PostgreSQL. */
@Component
class CanaryStore {

  /** The newest result of each account, then of these the newest of each generation. */
  private static final String CHANGED =
      """
      with newest as (
        select distinct on (r.account_id) r.id, r.generation, r.passed, r.element
          from canary_result r
          join lane l on l.id = r.account_id and l.paused_reason is null
          join linkedin_account a on a.id = r.account_id and a.deleted_at is null
         where r.kind = :kind
           and r.at > coalesce((select max(resumed_at) from task_type_stop where kind = :kind and resumed_by is not null), '-infinity')
         order by r.account_id, r.id desc),
      of_generation as (
        select distinct on (generation) * from newest order by generation, id desc)
      select element || ' (' || generation || ')' from of_generation where not passed order by id limit 1
      """;

  /** Passed lately; while the type is stopped, looked at lately. */
  private static final String WALKED =
      """
      select r.kind, r.generation
        from canary_result r
        join task_type y using (kind)
       where r.version = :version and r.kind = any(:kinds::smallint[]) and r.at > :since
       group by r.kind, r.generation, y.paused_reason
      having y.paused_reason is null and bool_and(r.passed) or max(r.at) > :again
      """;

  private final JdbcClient sql;

  CanaryStore(JdbcClient sql) {
    this.sql = sql;
  }

  void insert(long account, long task, String version, PageResult result, Instant at) {
    sql.sql(
            """
            insert into canary_result (kind, account_id, task_id, version, generation, passed, element, at)
            values (:kind, :account, :task, :version, :generation, :passed, :element, :at)
            """)
        .param("kind", result.type().code())
        .param("account", account)
        .param("task", task)
        .param("version", version)
        .param("generation", result.generation().name())
        .param("passed", result.passed())
        .param("element", result.element())
        .param("at", Rows.of(at))
        .update();
  }

  void forget(Instant before) {
    sql.sql("delete from canary_result where at < :before")
        .param("before", Rows.of(before))
        .update();
  }

  /** What a type's pages lack, as accounts see them now; empty when they have all that it needs. */
  Optional<String> changed(TaskType type) {
    return sql.sql(CHANGED).param("kind", type.code()).query(String.class).optional();
  }

  /** Types and generations that a version need not walk now. */
  List<CanaryWork.Walked> walked(
      String version, Collection<TaskType> types, Instant since, Instant again) {
    return sql.sql(WALKED)
        .param("version", version)
        .param("kinds", codes(types))
        .param("since", Rows.of(since))
        .param("again", Rows.of(again))
        .query(
            (row, _) ->
                new CanaryWork.Walked(
                    TaskType.of(row.getInt("kind")),
                    Generation.valueOf(row.getString("generation"))))
        .list();
  }

  /** Whether a version has walked pages of these types at all. */
  boolean knows(String version, Collection<TaskType> types) {
    return sql.sql(
            "select exists (select from canary_result where version = :version and kind = any(:kinds::smallint[]))")
        .param("version", version)
        .param("kinds", codes(types))
        .query(Boolean.class)
        .single();
  }

  /** An account a generation that showed these types' pages lately. */
  List<Long> oneOfEachGeneration(Collection<TaskType> types) {
    return Rows.all(
        sql.sql(
                """
                select distinct account_id
                  from (select distinct on (r.generation) r.account_id
                          from canary_result r
                          join lane l on l.id = r.account_id and l.paused_reason is null
                          join linkedin_account a on a.id = r.account_id and a.deleted_at is null
                         where r.kind = any(:kinds::smallint[])
                         order by r.generation, r.id desc) one
                 order by account_id
                """)
            .param("kinds", codes(types))
            .query(Long.class)
            .list());
  }

  /** A list of an account's campaigns. */
  Optional<String> listUrl(long account) {
    return sql.sql(
            """
            select list_url from campaign
             where account_id = :account and deleted_at is null and status in ('ACTIVE', 'PAUSED')
             order by id desc
             limit 1
            """)
        .param("account", account)
        .query(String.class)
        .optional();
  }

  private static Short[] codes(Collection<TaskType> types) {
    return types.stream().map(TaskType::code).toArray(Short[]::new);
  }
}
