/** Walks the pages that a worker's tasks need before they are worked on. */
@NullMarked
package dev.ilg.worker.canary;

import org.jspecify.annotations.NullMarked;
