package dev.ilg.linkedin.testing;

import dev.ilg.linkedin.canary.Canary;
import dev.ilg.linkedin.canary.Offer;
import dev.ilg.linkedin.canary.Seen;
import dev.ilg.linkedin.profile.Generation;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pages in memory that have what is needed, but for what a test takes away. */
public final class CanaryDouble implements Canary {

  private final Set<String> changed = new HashSet<>();
  private final Map<String, Offer> offers = new HashMap<>();
  private final List<String> looks = new ArrayList<>();
  private Generation generation = Generation.SDUI;

  /** Takes something away: {@code list}, {@code lead}, {@code inbox} or {@code sent}. */
  public void change(String page) {
    changed.add(page);
  }

  /** What a person's profile has. */
  public void offer(String slug, Offer offer) {
    offers.put(slug, offer);
  }

  /** Which build serves the pages. */
  public void serve(Generation served) {
    generation = served;
  }

  /** What was looked at, such as {@code invite anna}. */
  public List<String> looks() {
    return List.copyOf(looks);
  }

  @Override
  public Generation generation() {
    return generation;
  }

  @Override
  public void list(String listUrl) {
    look("list", "list");
  }

  @Override
  public Generation lead(String salesUrl) {
    look("lead", "lead " + salesUrl);
    return generation;
  }

  @Override
  public Seen invite(Member member) {
    looks.add("invite " + member.slug());
    return new Seen(generation, offers.getOrDefault(member.slug(), Offer.THERE));
  }

  @Override
  public void inbox() {
    look("inbox", "inbox");
  }

  @Override
  public void sentInvites() {
    look("sent", "sent");
  }

  @Override
  public Seen pending(Member member) {
    looks.add("pending " + member.slug());
    return new Seen(generation, offers.getOrDefault(member.slug(), Offer.THERE));
  }

  private void look(String page, String what) {
    looks.add(what);
    if (changed.contains(page)) {
      throw new RefusedException(Refusal.PAGE_CHANGED, page);
    }
  }
}
