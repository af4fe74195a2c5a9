/** What LinkedIn may answer instead of doing what was asked. */
@NullMarked
package dev.ilg.linkedin.refusal;

import org.jspecify.annotations.NullMarked;
