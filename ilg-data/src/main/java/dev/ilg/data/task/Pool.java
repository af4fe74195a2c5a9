package dev.ilg.data.task;

/** The worker type a task is for; the code is the one in {@code lane_offer.pool}. */
public enum Pool {
  /** ilg-scraper. */
  SCRAPER(0),
  /** ilg-automation. */
  AUTOMATION(1);

  private final short code;

  Pool(int code) {
    this.code = (short) code;
  }

  static Pool of(short code) {
    return code == SCRAPER.code ? SCRAPER : AUTOMATION;
  }

  short code() {
    return code;
  }

  /** The RabbitMQ exchange behind which the workers of this type listen. */
  String wakeExchange() {
    return this == SCRAPER ? "wake.scraper" : "wake.automation";
  }
}
