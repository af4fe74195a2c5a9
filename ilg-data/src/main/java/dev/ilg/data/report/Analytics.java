package dev.ilg.data.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Requested, connected, replied, and what they tell; a rate is null without a base.
 *
 * @param totals what happened in the range
 * @param cohort what became of those who were asked in the range, whenever it did
 * @param connectionRate of the cohort: accepted, of those who were asked
 * @param replyRate of the cohort: replied, of those who accepted
 */
record Analytics(
    Counts totals,
    Counts cohort,
    @Nullable Double connectionRate,
    @Nullable Double replyRate,
    List<DayCounts> byDay,
    List<CampaignCounts> byCampaign,
    List<VariantCounts> byVariant,
    Funnel funnel) {

  /** The three figures. */
  record Counts(int requested, int connected, int replied) {}

  /** The figures of one day. */
  record DayCounts(LocalDate day, int requested, int connected, int replied) {}

  /** The figures of one campaign. */
  record CampaignCounts(
      Records.RecordCampaign campaign, int requested, int connected, int replied) {}

  /** What became of the leads that got one variant of a text. */
  record VariantCounts(String kind, int variant, int requested, int connected, int replied) {}

  /** How far the leads came, whenever they were found. */
  record Funnel(int found, int scraped, int requested, int connected, int replied) {}
}
