/** One irreversible act: the gate before it and what was seen after it. */
@NullMarked
package dev.ilg.linkedin.act;

import org.jspecify.annotations.NullMarked;
