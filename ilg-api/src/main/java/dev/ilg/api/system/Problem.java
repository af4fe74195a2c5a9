package dev.ilg.api.system;

import dev.ilg.platform.error.FieldError;
import java.util.List;

/**
 * An error as RFC 9457 has it.
 *
 * @param type address that names the kind of problem
 * @param title the kind in words
 * @param status HTTP status
 * @param detail what happened and what to do
 * @param code the kind as a word
 * @param errors fields that break a rule
 */
public record Problem(
    String type, String title, int status, String detail, String code, List<FieldError> errors) {}
