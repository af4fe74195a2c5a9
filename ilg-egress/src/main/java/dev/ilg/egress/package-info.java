/** The egress gateway: the one way by which browsers of workers reach LinkedIn. */
@NullMarked
package dev.ilg.egress;

import org.jspecify.annotations.NullMarked;
