/**
 * What every service starts with: defaults for health, metrics and logs, and the check for required
 * secrets.
 */
@NullMarked
package dev.ilg.platform.system;

import org.jspecify.annotations.NullMarked;
