/** A client's own credits. */
@NullMarked
package dev.ilg.api.credit;

import org.jspecify.annotations.NullMarked;
