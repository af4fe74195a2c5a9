/** What a service does with one task of a lane, and what its failure means. */
@NullMarked
package dev.ilg.worker.task;

import org.jspecify.annotations.NullMarked;
