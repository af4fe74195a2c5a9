/** What a failed step leaves behind for the one who looks into it. */
@NullMarked
package dev.ilg.worker.evidence;

import org.jspecify.annotations.NullMarked;
