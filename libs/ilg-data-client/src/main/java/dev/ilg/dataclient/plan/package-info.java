/** The daily plan, for ilg-scheduler. */
@NullMarked
package dev.ilg.dataclient.plan;

import org.jspecify.annotations.NullMarked;
