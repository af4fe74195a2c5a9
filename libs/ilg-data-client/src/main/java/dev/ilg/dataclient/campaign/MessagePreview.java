package dev.ilg.dataclient.campaign;

import java.util.List;

/** Texts for some people, and the longest note that LinkedIn takes. */
public record MessagePreview(int limit, List<PersonPreview> previews) {

  /** One person's texts. */
  public record PersonPreview(String leadName, List<TextPreview> texts) {}

  /** One text with what is wrong about it. */
  public record TextPreview(
      MessageKind kind,
      int variant,
      String text,
      int length,
      List<String> holes,
      boolean tooLong) {}
}
