package dev.ilg.simulator.feed;

import dev.ilg.simulator.world.World;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** The feed, and the thin pages that the navigation leads to. */
@Controller
class FeedController {

  private static final int POSTS = 5;

  private final World world;

  FeedController(World world) {
    this.world = world;
  }

  private record Post(String key, String slug, String name, String headline, String text) {}

  private record Link(String href, String text) {}

  @GetMapping("/")
  String start() {
    return "redirect:/feed/";
  }

  @GetMapping({"/feed", "/feed/"})
  ModelAndView feed() {
    var posts = IntStream.range(0, POSTS).mapToObj(this::post).toList();
    return new ModelAndView("feed", Map.of("title", "Feed | LinkedIn", "posts", posts));
  }

  private Post post(int number) {
    var person = world.oldContacts().get(number);
    return new Post(
        "post-" + number,
        person.slug(),
        person.fullName(),
        person.work().headline(),
        "What I learned this week: " + person.work().about());
  }

  @GetMapping({"/mynetwork", "/mynetwork/", "/mynetwork/grow/"})
  ModelAndView network() {
    return shell(
        "My Network",
        "Manage my network",
        new Link("/mynetwork/invite-connect/connections/", "Connections"),
        new Link("/mynetwork/invitation-manager/sent/", "Sent invitations"));
  }

  @GetMapping({"/mynetwork/invitation-manager/", "/mynetwork/invitation-manager/received/"})
  ModelAndView received() {
    return shell(
        "Manage invitations",
        "No new invitations",
        new Link("/mynetwork/invitation-manager/sent/", "Sent"));
  }

  @GetMapping({"/notifications", "/notifications/"})
  ModelAndView notifications() {
    return shell("Notifications", "No new notifications");
  }

  @GetMapping({"/jobs", "/jobs/"})
  ModelAndView jobs() {
    return shell("Jobs", "No jobs here");
  }

  @GetMapping("/404/")
  @ResponseStatus(HttpStatus.NOT_FOUND)
  String missing() {
    return "error/404";
  }

  private static ModelAndView shell(String heading, String text, Link... links) {
    return new ModelAndView(
        "shell",
        Map.of(
            "title",
            heading + " | LinkedIn",
            "screen",
            heading.replace(" ", ""),
            "heading",
            heading,
            "text",
            text,
            "links",
            List.of(links)));
  }
}
