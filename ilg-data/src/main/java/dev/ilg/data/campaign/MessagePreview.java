package dev.ilg.data.campaign;

import dev.ilg.data.system.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows a campaign's texts as real leads of its list, or invented people, would read them. */
@Component
class MessagePreview {

  private static final int LEADS = 3;
  private static final int PREMIUM_LIMIT = 300;
  private static final int LIMIT = 200;

  /** Invented people: one complete, one without company and title. */
  private static final List<Person> SAMPLES =
      List.of(
          new Person(
              "Anna Beispiel",
              Map.of(
                  "firstName",
                  "Anna",
                  "lastName",
                  "Beispiel",
                  "company",
                  "Beispiel GmbH",
                  "title",
                  "Head of Sales",
                  "headline",
                  "Head of Sales at Beispiel GmbH",
                  "location",
                  "Berlin")),
          new Person("Ben Example", Map.of("firstName", "Ben", "lastName", "Example")));

  private final JdbcClient sql;
  private final CampaignTexts texts;

  MessagePreview(JdbcClient sql, CampaignTexts texts) {
    this.sql = sql;
    this.texts = texts;
  }

  /** Texts for some people, and the longest note that LinkedIn takes. */
  record Preview(int limit, List<PersonPreview> previews) {}

  /** One person's texts. */
  record PersonPreview(String leadName, List<TextPreview> texts) {}

  /** One text with what is wrong about it. */
  record TextPreview(
      MessageKind kind,
      int variant,
      String text,
      int length,
      List<String> holes,
      boolean tooLong) {}

  private record Person(String name, Map<String, String> values) {}

  Preview of(
      Viewer viewer, List<CampaignMessage> messages, boolean premium, @Nullable Long campaign) {
    var limit = premium ? PREMIUM_LIMIT : LIMIT;
    var people = campaign == null ? List.<Person>of() : leads(viewer, campaign);
    var previews =
        (people.isEmpty() ? SAMPLES : people)
            .stream()
                .map(person -> new PersonPreview(person.name(), texts(messages, person, limit)))
                .toList();
    return new Preview(limit, previews);
  }

  private List<TextPreview> texts(List<CampaignMessage> messages, Person person, int limit) {
    var previews = new ArrayList<TextPreview>();
    for (var message : messages) {
      for (var position = 0; position < message.variants().size(); position++) {
        var text = texts.render(messages, message.kind(), position, person.values());
        var tooLong = message.kind() == MessageKind.INVITE_NOTE && text.text().length() > limit;
        previews.add(
            new TextPreview(
                message.kind(),
                text.variant(),
                text.text(),
                text.text().length(),
                text.holes(),
                tooLong));
      }
    }
    return previews;
  }

  private List<Person> leads(Viewer viewer, long campaign) {
    return sql.sql(
            """
            select name, first_name, last_name, company, title, headline, location
              from lead
             where campaign_id = :campaign and user_id = :viewer and scraped_at is not null
             order by position
             limit :leads
            """)
        .param("campaign", campaign)
        .param("viewer", viewer.id())
        .param("leads", LEADS)
        .query(
            (row, _) -> {
              var values = new HashMap<String, String>();
              put(values, "firstName", row.getString("first_name"));
              put(values, "lastName", row.getString("last_name"));
              put(values, "company", row.getString("company"));
              put(values, "title", row.getString("title"));
              put(values, "headline", row.getString("headline"));
              put(values, "location", row.getString("location"));
              return new Person(row.getString("name"), values);
            })
        .list();
  }

  private static void put(Map<String, String> values, String name, @Nullable String value) {
    if (value != null) {
      values.put(name, value);
    }
  }
}
