package dev.ilg.linkedin.canary;

import dev.ilg.linkedin.profile.Generation;
import dev.ilg.linkedin.profile.Member;

/**
 * Looks at the pages that the work needs, with the same page objects. It opens pages and the menus
 * of profiles and clicks nothing else. A page that lacks something is refused as {@code
 * PAGE_CHANGED}, by the name of what is missing.
 */
public interface Canary {

  /** The build that serves the account's own profile, which nobody hears of. */
  Generation generation();

  /** A campaign list: its rows with their names. */
  void list(String listUrl);

  /** A lead's page in Sales Navigator and the profile that it leads to. */
  Generation lead(String salesUrl);

  /** What an invite needs on a person's profile. */
  Seen invite(Member member);

  /** Connections and conversations. */
  void inbox();

  /** The sent invites and their way to be withdrawn. */
  void sentInvites();

  /** What tells on a person's profile that their invite waits. */
  Seen pending(Member member);
}
