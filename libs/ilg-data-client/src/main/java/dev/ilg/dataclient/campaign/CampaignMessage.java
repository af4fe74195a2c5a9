package dev.ilg.dataclient.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text of a campaign with its variants, which leads share evenly. */
public record CampaignMessage(MessageKind kind, List<Variant> variants) {

  /**
   * One variant.
   *
   * @param text template
   * @param fallback for a salutation, the form when the name is not known; else null
   */
  public record Variant(String text, @Nullable String fallback) {}
}
