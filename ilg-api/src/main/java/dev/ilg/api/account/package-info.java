/** LinkedIn accounts. */
@NullMarked
package dev.ilg.api.account;

import org.jspecify.annotations.NullMarked;
