/** Keys by which clients' own programs sign in. */
@NullMarked
package dev.ilg.api.apikey;

import org.jspecify.annotations.NullMarked;
