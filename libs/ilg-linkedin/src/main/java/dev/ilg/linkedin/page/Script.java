package dev.ilg.linkedin.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What runs within a page, kept beside the page object that asks for it. */
public final class Script {

  private Script() {}

  /** The script in that file of the owner's package. */
  public static String of(Class<?> owner, String name) {
    try (var file = owner.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("no " + name + " beside " + owner);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
