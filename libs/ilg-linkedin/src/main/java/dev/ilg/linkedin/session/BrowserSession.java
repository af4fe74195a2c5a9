package dev.ilg.linkedin.session;

/** An account's own corner of the browser: its cookies and one tab; used by one thread. */
public interface BrowserSession extends AutoCloseable {

  /** LinkedIn as this account sees it. */
  LinkedIn linkedIn();

  /** Cookies and storage as text, to be given to {@link Browsers#open} later. */
  String state();

  /**
   * Whether its way to LinkedIn was refused or broken, so that it is of no use any more: a browser
   * forgets the credentials that a proxy refused.
   */
  default boolean isCutOff() {
    return false;
  }

  /** What the tab shows now, as PNG. */
  byte[] screenshot();

  /** What the tab holds now, as HTML. */
  String html();

  @Override
  void close();
}
