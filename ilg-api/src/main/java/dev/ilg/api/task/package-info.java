/** Tasks and the audit log, for those who look after others. */
@NullMarked
package dev.ilg.api.task;

import org.jspecify.annotations.NullMarked;
