package dev.ilg.linkedin.probe;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which page is looked at; a kind knows the addresses that can be it. */
public enum ProbeKind {
  /** A person's public profile. */
  PROFILE("/in/[^/]+(/.*)?"),
  /** A search, saved search or lead list of Sales Navigator. */
  SALES_SEARCH("/sales/(search|lists)/people(/.*)?"),
  /** A lead page of Sales Navigator. */
  SALES_LEAD("/sales/(lead|people)/[^/]+(/.*)?"),
  /** The invites that wait. */
  SENT_INVITATIONS("/mynetwork/invitation-manager/sent(/.*)?"),
  /** The connections. */
  CONNECTIONS("/mynetwork/invite-connect/connections(/.*)?"),
  /** A conversation. */
  THREAD("/messaging/(thread|compose)/.*"),
  /** The form to sign in with. */
  LOGIN("/(login|uas/login|checkpoint/lg/login|sales/login)(/.*)?");

  // What LinkedIn sends somebody to instead of any page: it can be asked for as well.
  private static final Pattern WALLS =
      Pattern.compile(
          "/(login|uas|m/login|sales/login|authwall|signup|checkpoint|challenge|404)(/.*)?");

  private final Pattern paths;

  ProbeKind(String paths) {
    this.paths = Pattern.compile(paths);
  }

  /** The kind of that name, as it is typed. */
  public static Optional<ProbeKind> named(String name) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(name)).findFirst();
  }

  /** All names, for a message. */
  public static String words() {
    return Arrays.stream(values()).map(ProbeKind::word).collect(Collectors.joining(", "));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isAt(String path) {
    return paths.matcher(path).matches() || WALLS.matcher(path).matches();
  }
}
