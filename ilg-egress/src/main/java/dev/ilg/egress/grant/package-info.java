/** Which epoch of a lane may pass, until when, and the connections that it has open. */
@NullMarked
package dev.ilg.egress.grant;

import org.jspecify.annotations.NullMarked;
