package dev.ilg.data.user;

import dev.ilg.data.system.PageRequest;
import dev.ilg.data.system.Rows;
import dev.ilg.data.system.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Users in PostgreSQL. */
@Repository
class UserRepository {

  private static final String USERS =
      """
      select u.*, c.name as creator, s.bought, s.removed, s.reserved, s.used, s.credits_left,
             count(*) over () as total
        from app_user u
        left join app_user c on c.id = u.created_by
        join lateral (select * from credit_sum where user_id = u.id) s on true
       where u.deleted_at is null
      """;

  private static final Map<String, String> SORTABLE =
      Map.of(
          "email",
          "u.email",
          "name",
          "lower(u.name)",
          "company",
          "lower(u.company)",
          "createdAt",
          "u.created_at");

  private final JdbcClient sql;

  UserRepository(JdbcClient sql) {
    this.sql = sql;
  }

  /** Who signs in. */
  record Credential(long id, String hash, boolean active) {}

  Optional<Credential> credential(String email) {
    return sql.sql(
            """
            select id, password_hash as hash, status = 'ACTIVE' as active
              from app_user
             where email = lower(:email) and deleted_at is null
            """)
        .param("email", email)
        .query(Credential.class)
        .optional();
  }

  Optional<Credential> credential(long id) {
    return sql.sql(
            """
            select id, password_hash as hash, status = 'ACTIVE' as active
              from app_user
             where id = :id and deleted_at is null
            """)
        .param("id", id)
        .query(Credential.class)
        .optional();
  }

  UserPage page(Viewer viewer, @Nullable String search, @Nullable String role, PageRequest page) {
    var total = new long[1];
    var items =
        sql.sql(
                USERS
                    + " and "
                    + Viewer.MAY_SEE
                    + """
                      and (:search::text is null or u.email ilike :search or u.name ilike :search or u.company ilike :search)
                      and (:wanted::text is null or u.role = :wanted)
                    order by\s"""
                    + page.orderBy(SORTABLE, "lower(u.name)")
                    + ", u.id limit :size offset :offset")
            .param("viewer", viewer.id())
            .param("role", viewer.role())
            .param("search", search == null || search.isBlank() ? null : "%" + search + "%")
            .param("wanted", role)
            .param("size", page.size())
            .param("offset", page.offset())
            .query(
                (row, _) -> {
                  total[0] = row.getLong("total");
                  return user(row);
                })
            .list();
    return new UserPage(items, total[0]);
  }

  Optional<User> find(Viewer viewer, long id) {
    return sql.sql(USERS + " and u.id = :id and " + Viewer.MAY_SEE)
        .param("viewer", viewer.id())
        .param("role", viewer.role())
        .param("id", id)
        .query((row, _) -> user(row))
        .optional();
  }

  long insert(UserInput input, String hash, @Nullable Long creator, Instant at) {
    return sql.sql(
            """
            insert into app_user (email, password_hash, name, company, role, created_by, created_at)
            values (lower(:email), :hash, :name, :company, :role, :creator, :at)
            returning id
            """)
        .param("email", input.email())
        .param("hash", hash)
        .param("name", input.name())
        .param("company", input.company())
        .param("role", input.role())
        .param("creator", creator)
        .param("at", Rows.of(at))
        .query(Long.class)
        .single();
  }

  boolean update(long id, UserInput input, int version, @Nullable String hash) {
    return sql.sql(
                """
                update app_user
                   set email = lower(:email), name = :name, company = :company, status = :status,
                       password_hash = coalesce(:hash, password_hash), version = version + 1
                 where id = :id and version = :version
                """)
            .param("email", input.email())
            .param("name", input.name())
            .param("company", input.company())
            .param("status", input.status())
            .param("hash", hash)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  void updateOwn(long id, String name, String company, String language, String timeZone) {
    sql.sql(
            """
            update app_user
               set name = :name, company = :company, language = :language, time_zone = :zone,
                   version = version + 1
             where id = :id
            """)
        .param("name", name)
        .param("company", company)
        .param("language", language)
        .param("zone", timeZone)
        .param("id", id)
        .update();
  }

  void setPassword(long id, String hash) {
    sql.sql("update app_user set password_hash = :hash, version = version + 1 where id = :id")
        .param("hash", hash)
        .param("id", id)
        .update();
  }

  boolean hasActiveCampaigns(long id) {
    return sql.sql(
            """
            select exists (select from campaign
                            where user_id = :id and status = 'ACTIVE' and deleted_at is null)
            """)
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  void delete(long id, Instant at) {
    sql.sql("update app_user set deleted_at = :at, status = 'DISABLED' where id = :id")
        .param("at", Rows.of(at))
        .param("id", id)
        .update();
  }

  boolean hasSuperAdmin() {
    return sql.sql("select exists (select from app_user where role = 'SUPER_ADMIN')")
        .query(Boolean.class)
        .single();
  }

  private static User user(ResultSet row) throws SQLException {
    var creator = Rows.id(row, "created_by");
    return new User(
        row.getLong("id"),
        row.getString("email"),
        row.getString("name"),
        row.getString("company"),
        row.getString("role"),
        row.getString("status"),
        row.getString("language"),
        row.getString("time_zone"),
        creator == null ? null : new User.UserName(creator, row.getString("creator")),
        Rows.at(row, "created_at"),
        row.getInt("version"),
        new User.UserCredits(
            row.getInt("bought"),
            row.getInt("removed"),
            row.getInt("reserved"),
            row.getInt("used"),
            row.getInt("credits_left")));
  }
}
