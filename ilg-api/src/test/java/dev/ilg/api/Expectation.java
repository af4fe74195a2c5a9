package dev.ilg.api;

import dev.ilg.api.Scene.Thing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who may ask for an operation, and about what. An operation of the API without one fails the
 * build: see {@link AuthorizationMatrix}.
 *
 * @param who roles that may ask; empty when anybody may
 * @param thing what it is about
 * @param body what is sent; empty when the operation takes nothing. {@code {CAMPAIGN}} and the like
 *     stand for ids
 * @param once whether there is nothing to be found any more, or was never
 */
record Expectation(Set<String> who, Thing thing, String body, boolean once) {

  private static final Set<String> ANYBODY = Set.of();
  private static final Set<String> CLIENTS = Set.of("USER");
  private static final Set<String> ADMINS = Set.of("ADMIN", "SUPER_ADMIN");
  private static final Set<String> USERS = Set.of("USER", "ADMIN", "SUPER_ADMIN");

  private static final String ACCOUNT =
      """
      {"email": "zqnew@matrix.example", "password": "their own", "premium": false,
       "timeZone": "UTC", "workingDays": ["MONDAY"], "workFrom": "09:00", "workTo": "17:00"%s}\
      """;

  private static final String CAMPAIGN =
      """
      {"name": "Renamed", "accountId": {ACCOUNT}, "withdrawAfterDays": 21%s,
       "listUrl": "https://www.linkedin.com/sales/search/people?query=(keywords:x)",
       "invitesPerDay": {"min": 1, "max": 2}, "messages": [
        {"kind": "SALUTATION", "variants": [{"text": "Hi"}]},
        {"kind": "INVITE_NOTE", "variants": [{"text": "Hello"}]},
        {"kind": "FOLLOW_UP_1", "variants": [{"text": "Thanks"}]},
        {"kind": "FOLLOW_UP_2", "variants": [{"text": "Again"}]}]}\
      """;

  /** Whether somebody of this role may ask for it at all. */
  boolean isFor(String role) {
    return who.isEmpty() || who.contains(role);
  }

  /** The table: an expectation for the id of each operation. */
  static Map<String, Expectation> table() {
    var rows = new TreeMap<String, Expectation>();
    for (var part : List.of(people(), accounts(), campaigns(), leads(), work(), money())) {
      rows.putAll(part);
    }
    return rows;
  }

  /** A row for an operation of a test build. */
  static Expectation forUsers(Thing thing) {
    return of(USERS, thing);
  }

  private static Map<String, Expectation> people() {
    var rows = new HashMap<String, Expectation>();
    rows.put(
        "signIn", of(ANYBODY, Thing.NOTHING, "{\"email\": \"no@x.example\", \"password\": \"\"}"));
    rows.put("refreshSession", of(ANYBODY, Thing.NOTHING));
    rows.put("signOut", of(ANYBODY, Thing.NOTHING));
    rows.put("me", of(USERS, Thing.NOTHING));
    rows.put(
        "updateMe",
        of(
            USERS,
            Thing.NOTHING,
            """
            {"name": "Me", "company": "", "language": "en", "timeZone": "UTC"}\
            """));
    rows.put(
        "changePassword",
        of(USERS, Thing.NOTHING, "{\"current\": \"not mine\", \"replacement\": \"0123456789ab\"}"));
    rows.put("users", of(ADMINS, Thing.NOTHING));
    rows.put(
        "createUser",
        of(
            ADMINS,
            Thing.NOTHING,
            """
            {"email": "no address", "name": "X", "company": "", "role": "USER", "password": "x"}\
            """));
    rows.put("user", of(ADMINS, Thing.USER));
    rows.put(
        "updateUser",
        of(
            ADMINS,
            Thing.USER,
            """
            {"email": "zqowners@matrix.example", "name": "zqowners", "company": "",
             "status": "ACTIVE", "version": 0}\
            """));
    rows.put("deleteUser", of(ADMINS, Thing.USER));
    rows.put("audit", of(USERS, Thing.NOTHING));
    rows.put("live", of(USERS, Thing.NOTHING));
    rows.put("apiKeys", of(USERS, Thing.NOTHING));
    rows.put("createApiKey", of(USERS, Thing.NOTHING, "{\"name\": \"x\", \"scope\": \"READ\"}"));
    rows.put("revokeApiKey", of(USERS, Thing.NOBODYS));
    return rows;
  }

  private static Map<String, Expectation> accounts() {
    return Map.of(
        "accounts",
        of(USERS, Thing.NOTHING),
        "createAccount",
        of(CLIENTS, Thing.NOTHING, ACCOUNT.formatted("")),
        "account",
        of(USERS, Thing.ACCOUNT),
        "updateAccount",
        of(
            CLIENTS,
            Thing.ACCOUNT,
            ACCOUNT.formatted(
                """
                , "version": 0, "caps": {"invitesPerDay": 20, "invitesPerWeek": 100,
                 "profileViewsPerDay": 80, "messagesPerDay": 40}\
                """)),
        "deleteAccount",
        of(CLIENTS, Thing.ACCOUNT),
        "pauseAccount",
        of(CLIENTS, Thing.ACCOUNT),
        "resumeAccount",
        of(CLIENTS, Thing.ACCOUNT));
  }

  private static Map<String, Expectation> campaigns() {
    return Map.of(
        "campaigns",
        of(USERS, Thing.NOTHING),
        "campaignFigures",
        of(USERS, Thing.NOTHING),
        "createCampaign",
        of(CLIENTS, Thing.ACCOUNT, CAMPAIGN.formatted("")),
        "campaign",
        of(USERS, Thing.CAMPAIGN),
        "updateCampaign",
        of(CLIENTS, Thing.CAMPAIGN, CAMPAIGN.formatted(", \"version\": 0")),
        "deleteCampaign",
        of(CLIENTS, Thing.CAMPAIGN),
        "activateCampaign",
        of(CLIENTS, Thing.CAMPAIGN),
        "stopCampaign",
        of(CLIENTS, Thing.CAMPAIGN),
        "previewMessages",
        of(
            CLIENTS,
            Thing.NOTHING,
            """
            {"premium": false, "campaignId": {CAMPAIGN}, "messages": [
             {"kind": "SALUTATION", "variants": [{"text": "Hi {{firstName}}"}]}]}\
            """));
  }

  private static Map<String, Expectation> leads() {
    return Map.of(
        "leads",
        of(USERS, Thing.NOTHING),
        "leadsCsv",
        of(USERS, Thing.NOTHING),
        "lead",
        of(USERS, Thing.LEAD),
        "leadEvents",
        of(USERS, Thing.LEAD),
        "decideOutcome",
        of(CLIENTS, Thing.LEAD, "{\"sent\": true}").onlyOnce(),
        "handleReply",
        of(CLIENTS, Thing.LEAD, "{\"handled\": true}"),
        "createDownload",
        of(USERS, Thing.NOTHING, "{\"path\": \"/api/leads.csv?campaign={CAMPAIGN}\"}"),
        "download",
        of(ANYBODY, Thing.NOBODYS));
  }

  private static Map<String, Expectation> work() {
    return Map.of(
        "tasks",
        of(ADMINS, Thing.NOTHING),
        "taskEvidence",
        of(ADMINS, Thing.TASK),
        "evidence",
        of(ADMINS, Thing.EVIDENCE),
        "retryTask",
        of(ADMINS, Thing.TASK).onlyOnce(),
        "taskTypes",
        of(ADMINS, Thing.NOTHING),
        "resumeTaskType",
        of(ADMINS, Thing.NOTHING),
        "checkpoints",
        of(USERS, Thing.NOTHING),
        "answerCheckpoint",
        of(CLIENTS, Thing.CHECKPOINT, "{\"code\": \"123456\"}"));
  }

  private static Map<String, Expectation> money() {
    return Map.of(
        "ownCredits",
        of(CLIENTS, Thing.NOTHING),
        "ownCreditEntries",
        of(CLIENTS, Thing.NOTHING),
        "credits",
        of(ADMINS, Thing.USER),
        "creditEntries",
        of(ADMINS, Thing.USER),
        "addCredits",
        of(ADMINS, Thing.USER, "{\"amount\": 1, \"reason\": \"bought\"}"),
        "records",
        of(USERS, Thing.NOTHING),
        "recordsCsv",
        of(USERS, Thing.NOTHING),
        "analytics",
        of(USERS, Thing.NOTHING));
  }

  private static Expectation of(Set<String> who, Thing thing) {
    return of(who, thing, "");
  }

  private Expectation onlyOnce() {
    return new Expectation(who, thing, body, true);
  }

  private static Expectation of(Set<String> who, Thing thing, String body) {
    return new Expectation(who, thing, body, thing == Thing.NOBODYS);
  }
}
