/** What only tests use: the house's rules, a PostgreSQL of their own and a clock they set. */
@NullMarked
package dev.ilg.testing;

import org.jspecify.annotations.NullMarked;
