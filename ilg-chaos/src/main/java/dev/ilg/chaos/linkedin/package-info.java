/** A LinkedIn that keeps a journal, is the judge, and lies on request. */
@NullMarked
package dev.ilg.chaos.linkedin;

import org.jspecify.annotations.NullMarked;
