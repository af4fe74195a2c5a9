/** What is between an account and a person at an instant, and how that person reacts. */
@NullMarked
package dev.ilg.simulator.relation;

import org.jspecify.annotations.NullMarked;
