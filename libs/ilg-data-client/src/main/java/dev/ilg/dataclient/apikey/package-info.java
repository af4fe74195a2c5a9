/** Keys by which clients' own programs sign in. */
@NullMarked
package dev.ilg.dataclient.apikey;

import org.jspecify.annotations.NullMarked;
