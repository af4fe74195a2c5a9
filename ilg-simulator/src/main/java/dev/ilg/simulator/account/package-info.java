/** Who may sign in, and the signed cookies that prove it. */
@NullMarked
package dev.ilg.simulator.account;

import org.jspecify.annotations.NullMarked;
