package dev.ilg.chaos.processes;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;

/** People object while they are being contacted; marked as ilg-data marks them. */
final class Objections {

  private static final byte[] PURPOSE = "ilg person mark".getBytes(StandardCharsets.UTF_8);
  private static final int KEY_BYTES = 32;

  private static final String UNTOUCHED =
      """
      select l.user_id, l.member_id
        from lead l
       where l.state = 'SCRAPED'
         and not exists (select from outreach o where o.lead_id = l.id)
       order by random()
       limit 1
      """;

  private final Database database;
  private final Map<String, Long> objected = new ConcurrentHashMap<>();

  Objections(Database database) {
    this.database = database;
  }

  /** Somebody who was not contacted yet objects. */
  void another() {
    for (var row : database.rows(UNTOUCHED)) {
      var sql =
          "insert into suppression (user_id, person_hash, added_at) values (%s, '%s', now()) on conflict do nothing"
              .formatted(row.getFirst(), mark(row.get(1)));
      if (database.tryTo(sql).isEmpty()) {
        objected.put(row.get(1), database.count("select coalesce(max(id), 0) from outreach"));
      }
    }
  }

  int count() {
    return objected.size();
  }

  /** Outreach that was armed after its person's objection was committed. */
  long sends() {
    var sends = 0L;
    for (var objection : objected.entrySet()) {
      sends +=
          database.count(
              "select count(*) from outreach where member_id = '%s' and id > %d and state <> 'VOID' and kind <> 'WITHDRAWAL'"
                  .formatted(objection.getKey(), objection.getValue()));
    }
    return sends;
  }

  private static String mark(String memberId) {
    try {
      var material =
          HKDFParameterSpec.ofExtract()
              .addIKM(Base64.getDecoder().decode(DataService.SERVICE_KEY))
              .thenExpand(PURPOSE, KEY_BYTES);
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(KDF.getInstance("HKDF-SHA256").deriveKey("HmacSHA256", material));
      return HexFormat.of().formatHex(mac.doFinal(memberId.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot mark a person", e);
    }
  }
}
