/** Every client as a bean. */
@NullMarked
package dev.ilg.dataclient.wiring;

import org.jspecify.annotations.NullMarked;
