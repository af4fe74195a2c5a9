package dev.ilg.egress.proxy;

import io.netty.handler.codec.http.HttpResponseStatus;

/** Why a browser may not pass; the status tells it, the name is the metric's label. */
enum Refusal {
  /** It showed no credentials; browsers ask so for the first time. */
  NO_CREDENTIALS(407),
  /** It showed credentials that we never made. */
  WRONG_CREDENTIALS(407),
  /** Its epoch is revoked, over, or was never granted. */
  NOT_GRANTED(407),
  /** The host is none of LinkedIn's. */
  HOST(403),
  /** The gateway does not know yet who may pass. */
  LEARNING(503);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  HttpResponseStatus status() {
    return HttpResponseStatus.valueOf(status);
  }
}
