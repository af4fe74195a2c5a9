package dev.ilg.benchmark.queue;

import dev.ilg.dataclient.account.AccountClient;
import dev.ilg.dataclient.account.AccountInput;
import dev.ilg.dataclient.campaign.CampaignClient;
import dev.ilg.dataclient.campaign.CampaignInput;
import dev.ilg.dataclient.campaign.CampaignMessage;
import dev.ilg.dataclient.campaign.MessageKind;
import dev.ilg.dataclient.credit.CreditClient;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.user.UserClient;
import dev.ilg.dataclient.user.UserInput;
import java.util.List;

/** A client with a LinkedIn account, which has a lane, and an active campaign on it. */
final class Seed {

  private static final Actor SUPER = new Actor(1, "SUPER_ADMIN");
  private static final List<String> EVERY_DAY =
      List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

  private Seed() {}

  public static void main(String[] arguments) {
    var api = Ilg.connect("ilg-api");
    var user =
        new UserClient(api)
            .create(
                SUPER,
                new UserInput(
                    "bench@ilg.example", "Bench", "", "USER", "ACTIVE", "a long enough one", null));
    var client = new Actor(user.id(), "USER");
    new CreditClient(api).add(SUPER, user.id(), 10, "bought");
    var account = new AccountClient(api).create(client, account()).id();
    var campaigns = new CampaignClient(api);
    campaigns.activate(client, campaigns.create(client, campaign(account)).id());
  }

  private static AccountInput account() {
    return new AccountInput(
        "lane1@linkedin.example",
        "their own secret",
        null,
        false,
        "UTC",
        EVERY_DAY,
        "00:00",
        "23:59",
        null,
        null);
  }

  private static CampaignInput campaign(long account) {
    return new CampaignInput(
        "Bench",
        account,
        "https://www.linkedin.com/sales/search/people?query=(keywords:bench)",
        List.of(
            message(MessageKind.SALUTATION, "Hi {{firstName}}"),
            message(MessageKind.INVITE_NOTE, "{{salutation}}, hello {{company}}"),
            message(MessageKind.FOLLOW_UP_1, "{{salutation}}, thank you"),
            message(MessageKind.FOLLOW_UP_2, "{{salutation}}, once more")),
        5,
        20,
        21,
        false,
        null);
  }

  private static CampaignMessage message(MessageKind kind, String text) {
    return new CampaignMessage(kind, List.of(new CampaignMessage.Variant(text, null)));
  }
}
