/** Links that a browser follows once. */
@NullMarked
package dev.ilg.api.download;

import org.jspecify.annotations.NullMarked;
