/** What happened, for live screens. */
@NullMarked
package dev.ilg.dataclient.live;

import org.jspecify.annotations.NullMarked;
