/** The credit ledger, for ilg-api. */
@NullMarked
package dev.ilg.dataclient.credit;

import org.jspecify.annotations.NullMarked;
