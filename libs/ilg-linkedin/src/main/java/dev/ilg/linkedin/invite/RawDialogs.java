package dev.ilg.linkedin.invite;

import java.util.List;

/**
 * Every dialog and toast that one reading of the page finds ({@code read-dialogs.js}).
 *
 * @param dialogs open dialogs with something in them, whatever they are about
 * @param toasts short messages, oldest first
 */
record RawDialogs(List<RawDialog> dialogs, List<RawToast> toasts) {

  /**
   * An open dialog.
   *
   * @param heading its first heading
   * @param text all that it says
   * @param invite whether it bears a mark of an invite's dialog
   * @param limit whether it bears a mark of the weekly limit
   * @param email whether it asks for an e-mail
   * @param premium whether it sells Premium
   * @param field whether it takes a text
   * @param buttons what stands on its buttons
   */
  record RawDialog(
      String heading,
      String text,
      boolean invite,
      boolean limit,
      boolean email,
      boolean premium,
      boolean field,
      List<String> buttons) {}

  /** A short message. */
  record RawToast(boolean error, String text) {}
}
