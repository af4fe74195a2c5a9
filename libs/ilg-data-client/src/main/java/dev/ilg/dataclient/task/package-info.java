/** Tasks as admins see them, for ilg-api. */
@NullMarked
package dev.ilg.dataclient.task;

import org.jspecify.annotations.NullMarked;
