package dev.ilg.data.user;

import dev.ilg.data.system.Viewer;
import dev.ilg.platform.error.IlgException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links to files that work once and briefly, so that a browser can follow them by itself. */
@Service
class DownloadService {

  private static final int SECONDS = 60;
  private static final int TOKEN_BYTES = 32;
  private static final int LONGEST_PATH = 2000;

  private final JdbcClient sql;
  private final SecureRandom random = new SecureRandom();

  DownloadService(JdbcClient sql) {
    this.sql = sql;
  }

  /** Whose link it was, and where it leads. */
  record Download(long user, String role, String path) {}

  @Transactional
  String create(Viewer viewer, String path) {
    if (path.length() > LONGEST_PATH) {
      throw IlgException.invalid("path", "must have at most " + LONGEST_PATH + " characters");
    }
    var bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    sql.sql("delete from download_link where expires_at < now()").update();
    sql.sql(
            """
            insert into download_link (token_hash, user_id, role, path, expires_at)
            values (:hash, :user, :role, :path, now() + make_interval(secs => :seconds))
            """)
        .param("hash", TokenHash.of(token))
        .param("user", viewer.id())
        .param("role", viewer.role())
        .param("path", path)
        .param("seconds", SECONDS)
        .update();
    return token;
  }

  /** Takes a link; it is gone afterwards. */
  @Transactional
  Optional<Download> take(String token) {
    return sql.sql(
            """
            delete from download_link d
             using app_user u
             where d.token_hash = :hash and d.expires_at > now()
               and u.id = d.user_id and u.status = 'ACTIVE' and u.deleted_at is null
            returning d.user_id as "user", d.role, d.path
            """)
        .param("hash", TokenHash.of(token))
        .query(Download.class)
        .optional();
  }
}
