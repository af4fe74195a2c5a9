package dev.ilg.api.system;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** CSV after RFC 4180, safe to open in a spreadsheet: no cell begins a formula. */
public final class Csv {

  private static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

  /** What makes a spreadsheet take a cell for a formula (OWASP, CSV Injection; NUL hides one). */
  private static final String DANGEROUS = "=+-@\t\r\n\0";

  private Csv() {}

  /** Writes rows. */
  public interface Rows {

    /** Writes one row after the other. */
    void write(Row row) throws IOException;
  }

  /** Takes one row; null is an empty cell. */
  public interface Row {

    /** Adds a row. */
    void add(@Nullable Object... cells);
  }

  /** An attachment that is written while it is read, in constant memory. */
  public static ResponseEntity<StreamingResponseBody> attachment(String name, Rows rows) {
    return ResponseEntity.ok()
        .contentType(TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(stream -> write(stream, rows));
  }

  private static void write(OutputStream stream, Rows rows) throws IOException {
    try (var csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(new OutputStreamWriter(stream, StandardCharsets.UTF_8))) {
      rows.write(cells -> csv.writeRecord(Arrays.stream(cells).map(Csv::safe).toList()));
    }
  }

  /** A cell as text; one that would begin a formula gets a quote in front. */
  static String safe(@Nullable Object cell) {
    var text = cell == null ? "" : cell.toString();
    return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
