package dev.ilg.dataclient.lane;

/**
 * What a failed step left behind.
 *
 * @param task the task
 * @param step the step that failed, such as {@code connect-dialog}
 * @param contentType {@code image/png} or {@code text/html}
 * @param base64 the content, at most 2 MiB before encoding
 */
public record TaskEvidence(long task, String step, String contentType, String base64) {}
