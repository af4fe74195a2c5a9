/** LinkedIn accounts, for ilg-api. */
@NullMarked
package dev.ilg.dataclient.account;

import org.jspecify.annotations.NullMarked;
