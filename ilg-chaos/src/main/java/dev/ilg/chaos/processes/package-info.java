/** The level of plain processes against the real ilg-data and the real PostgreSQL. */
@NullMarked
package dev.ilg.chaos.processes;

import org.jspecify.annotations.NullMarked;
