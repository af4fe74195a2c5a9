package dev.ilg.data.campaign;

import dev.ilg.data.account.AccountSettings;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.FieldError;
import dev.ilg.platform.error.IlgException;
import java.util.ArrayList;
import java.util.List;

/** What a campaign's settings may hold (product.md 4). */
final class CampaignRules {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_MESSAGE = 4000;
  private static final int MOST_VARIANTS = 5;

  private CampaignRules() {}

  static void check(CampaignInput input, AccountSettings account, String origin) {
    var errors = new ArrayList<FieldError>();
    if (input.name().isBlank() || input.name().length() > LONGEST_NAME) {
      errors.add(new FieldError("name", "must have 1 to " + LONGEST_NAME + " characters"));
    }
    ListUrl.refusal(input.listUrl(), origin)
        .ifPresent(rule -> errors.add(new FieldError("listUrl", rule)));
    range(input, account, errors);
    if (input.withdrawAfterDays() < 7 || input.withdrawAfterDays() > 60) {
      errors.add(new FieldError("withdrawAfterDays", "must be 7 to 60 days"));
    }
    for (var kind : MessageKind.values()) {
      variants(kind, input.variants(kind), account.noteLimit(), errors);
    }
    if (!errors.isEmpty()) {
      throw new IlgException(ErrorCode.INVALID, "the campaign cannot be saved like this", errors);
    }
  }

  private static void range(CampaignInput input, AccountSettings account, List<FieldError> errors) {
    var most = account.caps().invitesPerDay();
    if (input.invitesMin() < 1) {
      errors.add(new FieldError("invitesPerDay.min", "must be 1 or more"));
    }
    if (input.invitesMin() > input.invitesMax()) {
      errors.add(new FieldError("invitesPerDay.min", "must not be above the maximum"));
    }
    if (input.invitesMax() > most) {
      errors.add(
          new FieldError(
              "invitesPerDay.max", "must be at most " + most + ", which is the account's cap"));
    }
  }

  private static void variants(
      MessageKind kind,
      List<CampaignMessage.Variant> variants,
      int limit,
      List<FieldError> errors) {
    if (variants.isEmpty() || variants.size() > MOST_VARIANTS) {
      errors.add(
          new FieldError("messages." + kind, "must have 1 to " + MOST_VARIANTS + " variants"));
    }
    for (var index = 0; index < variants.size(); index++) {
      var field = "messages." + kind + "[" + index + "].text";
      text(kind, new Template(variants.get(index).text()), limit, field, errors);
    }
  }

  private static void text(
      MessageKind kind, Template template, int limit, String field, List<FieldError> errors) {
    if (template.text().isBlank() && kind != MessageKind.INVITE_NOTE) {
      errors.add(new FieldError(field, "must not be empty"));
    }
    if (template.text().length() > LONGEST_MESSAGE) {
      errors.add(new FieldError(field, "must have at most " + LONGEST_MESSAGE + " characters"));
    }
    if (kind == MessageKind.INVITE_NOTE && template.leastLength() > limit) {
      errors.add(
          new FieldError(
              field,
              "must have at most "
                  + limit
                  + " characters, which is LinkedIn's limit for this account; it has "
                  + template.leastLength()
                  + " without its variables"));
    }
    var unknown = template.unknownVariables();
    if (!unknown.isEmpty()) {
      errors.add(
          new FieldError(
              field,
              "has the unknown variable "
                  + unknown.getFirst()
                  + "; allowed are "
                  + Template.VARIABLES.stream().sorted().toList()));
    } else if (template.hasStrayBraces()) {
      errors.add(new FieldError(field, "has braces that are no variable such as {{firstName}}"));
    }
    if (kind == MessageKind.SALUTATION && template.text().contains("{{salutation")) {
      errors.add(new FieldError(field, "cannot contain itself"));
    }
  }
}
