package dev.ilg.data.system;

import dev.ilg.platform.error.IlgException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a thing once, however often it is asked for with the same key: after the first time the
 * answer is what that made. The key is written with the thing, in one transaction.
 */
@Service
public class OnceService {

  private static final int LONGEST_KEY = 200;

  private final JdbcClient sql;
  private final Seal seal;
  private final JsonMapper json;

  OnceService(JdbcClient sql, Seal seal, JsonMapper json) {
    this.sql = sql;
    this.seal = seal;
    this.json = json;
  }

  /**
   * Makes a thing, or answers the id of what was made.
   *
   * @param key the caller's word for this request; null makes it each time
   * @param request what is asked for, with the operation's name; a key is for one request alone
   * @param make makes it and answers its id
   */
  @Transactional
  public long once(Viewer viewer, @Nullable String key, Object request, LongSupplier make) {
    if (key == null) {
      return make.getAsLong();
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw IlgException.invalid(
          "Idempotency-Key", "must have 1 to " + LONGEST_KEY + " characters");
    }
    var mark = seal.mark(json.writeValueAsString(request));
    // Whoever comes second waits here until the first one has committed.
    if (!isFirst(viewer, key, mark)) {
      return made(viewer, key, mark);
    }
    var made = make.getAsLong();
    sql.sql("update once set made = :made where user_id = :user and key = :key")
        .param("made", made)
        .param("user", viewer.id())
        .param("key", key)
        .update();
    return made;
  }

  private boolean isFirst(Viewer viewer, String key, String mark) {
    return sql.sql(
                """
                insert into once (user_id, key, mark) values (:user, :key, :mark)
                on conflict (user_id, key) do nothing
                """)
            .param("user", viewer.id())
            .param("key", key)
            .param("mark", mark)
            .update()
        == 1;
  }

  private long made(Viewer viewer, String key, String mark) {
    return sql.sql("select made from once where user_id = :user and key = :key and mark = :mark")
        .param("user", viewer.id())
        .param("key", key)
        .param("mark", mark)
        .query(Long.class)
        .optional()
        .orElseThrow(() -> IlgException.invalid("Idempotency-Key", "was used for another request"));
  }
}
