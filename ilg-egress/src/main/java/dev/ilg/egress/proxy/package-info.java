/** The proxy itself: who passes, to which hosts, and through which upstream. */
@NullMarked
package dev.ilg.egress.proxy;

import org.jspecify.annotations.NullMarked;
