/** Renders the charts and judges what a cluster would be given. */
@NullMarked
package dev.ilg.deploy;

import org.jspecify.annotations.NullMarked;
