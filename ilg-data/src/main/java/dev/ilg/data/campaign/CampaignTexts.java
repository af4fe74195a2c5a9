package dev.ilg.data.campaign;

import dev.ilg.data.system.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Renders a campaign's texts for one person. */
@Component
public class CampaignTexts {

  private final JdbcClient sql;
  private final JsonMapper json;

  CampaignTexts(JdbcClient sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /**
   * A text for one lead.
   *
   * @param variant which variant, from 1
   * @param text what would be sent
   * @param holes variables without value and fallback
   */
  public record LeadText(int variant, String text, List<String> holes) {}

  /**
   * Renders a text. The variant follows from the lead's place in the list, so that variants are
   * shared evenly and a lead keeps its own.
   *
   * @param position the lead's place in the campaign list
   * @param values variables without the salutation
   */
  public LeadText render(
      long campaign, MessageKind kind, int position, Map<String, String> values) {
    return render(messages(campaign), kind, position, values);
  }

  LeadText render(
      List<CampaignMessage> messages, MessageKind kind, int position, Map<String, String> values) {
    var variants = variants(messages, kind);
    var index = Math.floorMod(position, variants.size());
    var all = new HashMap<>(values);
    all.put("salutation", salutation(messages, position, values));
    var rendered = new Template(variants.get(index).text()).render(all);
    return new LeadText(index + 1, rendered.text(), rendered.holes());
  }

  /** Every text of a campaign, in the order of kinds and variants. */
  List<CampaignMessage> messages(long campaign) {
    var rows =
        sql.sql(
                """
                select kind, text, fallback
                  from campaign_message
                 where campaign_id = :campaign
                 order by kind, variant
                """)
            .param("campaign", campaign)
            .query(Kept.class)
            .list();
    return byKind(Rows.all(rows));
  }

  /** The same, from the JSON that a statement has made of them; null for none. */
  List<CampaignMessage> read(@Nullable String kept) {
    return byKind(kept == null ? List.of() : List.of(json.readValue(kept, Kept[].class)));
  }

  /** A variant as it is kept. */
  record Kept(MessageKind kind, String text, @Nullable String fallback) {}

  private static List<CampaignMessage> byKind(List<Kept> rows) {
    return java.util.Arrays.stream(MessageKind.values())
        .map(
            kind ->
                new CampaignMessage(
                    kind,
                    rows.stream()
                        .filter(row -> row.kind() == kind)
                        .map(row -> new CampaignMessage.Variant(row.text(), row.fallback()))
                        .toList()))
        .toList();
  }

  private static String salutation(
      List<CampaignMessage> messages, int position, Map<String, String> values) {
    var variants = variants(messages, MessageKind.SALUTATION);
    var chosen = variants.get(Math.floorMod(position, variants.size()));
    var rendered = new Template(chosen.text()).render(values);
    var fallback = chosen.fallback();
    return rendered.holes().isEmpty() || fallback == null ? rendered.text() : fallback;
  }

  private static List<CampaignMessage.Variant> variants(
      List<CampaignMessage> messages, MessageKind kind) {
    var found =
        messages.stream()
            .filter(message -> message.kind() == kind)
            .findFirst()
            .map(CampaignMessage::variants)
            .orElse(List.of());
    return found.isEmpty() ? List.of(new CampaignMessage.Variant("", null)) : found;
  }
}
