package dev.ilg.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser without a screen: cookies, redirects, forms and the page's own calls. */
final class Visitor {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final String site;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  Visitor(String site) {
    this.site = site;
  }

  static Visitor signedIn(String site, String email, String password) {
    var visitor = new Visitor(site);
    visitor.signIn("/login", email, password);
    return visitor;
  }

  HttpResponse<String> signIn(String loginPage, String email, String password) {
    var form = page(loginPage).selectFirst("form.login__form");
    form.selectFirst("#username").val(email);
    form.selectFirst("#password").val(password);
    var body = new StringBuilder();
    form.select("input[name]")
        .forEach(
            input ->
                body.append(input.attr("name"))
                    .append('=')
                    .append(encode(input.val()))
                    .append('&'));
    var request =
        request(form.attr("action"))
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString()));
    return send(request);
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  Document page(String path) {
    var response = get(path);
    return Jsoup.parse(response.body(), response.uri().toString());
  }

  JsonNode json(String path) {
    return JSON.readTree(get(path).body());
  }

  HttpResponse<String> put(String path, String json) {
    return send(
        request(path)
            .header("content-type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  HttpResponse<String> post(String path, String json) {
    return post(path, json, cookie("JSESSIONID").replace("\"", ""));
  }

  HttpResponse<String> post(String path, String json, String csrf) {
    return send(
        request(path)
            .header("content-type", "application/json")
            .header("csrf-token", csrf)
            .POST(BodyPublishers.ofString(json)));
  }

  HttpResponse<String> invite(String memberId, String note) {
    return post(
        "/voyager/api/voyagerRelationshipsDashMemberRelationships?action=verifyQuotaAndCreateV2",
        JSON.writeValueAsString(Map.of("invitee", invitee(memberId), "customMessage", note)));
  }

  HttpResponse<String> withdraw(String memberId) {
    return post(
        "/voyager/api/voyagerRelationshipsDashInvitations?action=withdraw",
        JSON.writeValueAsString(Map.of("invitee", invitee(memberId))));
  }

  HttpResponse<String> write(String memberId, String text) {
    return post(
        "/voyager/api/voyagerMessagingDashMessengerMessages?action=createMessage",
        """
        {"message":{"body":{"text":%s}},"hostRecipientUrns":["urn:li:fsd_profile:%s"]}
        """
            .formatted(JSON.writeValueAsString(text), memberId));
  }

  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** The same cookies at a site that has moved, as after a restart on another port. */
  Visitor at(String otherSite) {
    var moved = new Visitor(otherSite);
    cookies
        .getCookieStore()
        .getCookies()
        .forEach(cookie -> moved.cookies.getCookieStore().add(URI.create(otherSite), cookie));
    return moved;
  }

  private static Object invitee(String memberId) {
    return Map.of("inviteeUnion", Map.of("memberProfile", "urn:li:fsd_profile:" + memberId));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(site + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
