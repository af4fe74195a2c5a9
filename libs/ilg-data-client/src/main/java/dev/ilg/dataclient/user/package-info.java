/** Users and sessions, for ilg-api. */
@NullMarked
package dev.ilg.dataclient.user;

import org.jspecify.annotations.NullMarked;
