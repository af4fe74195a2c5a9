/** Canaries: what they look at, what they found, and which types of tasks are stopped. */
@NullMarked
package dev.ilg.dataclient.canary;

import org.jspecify.annotations.NullMarked;
