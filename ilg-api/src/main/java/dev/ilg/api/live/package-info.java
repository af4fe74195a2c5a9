/** Server-sent events: what happened, told to the screens that may know. */
@NullMarked
package dev.ilg.api.live;

import org.jspecify.annotations.NullMarked;
