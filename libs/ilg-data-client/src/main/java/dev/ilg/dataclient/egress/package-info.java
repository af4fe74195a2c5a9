/** Which epoch of each lane may pass the egress gateway, for the gateway's start. */
@NullMarked
package dev.ilg.dataclient.egress;

import org.jspecify.annotations.NullMarked;
