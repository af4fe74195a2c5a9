/** Tests over the whole module: its rules, and its contract with LinkedIn. */
@NullMarked
package dev.ilg.linkedin;

import org.jspecify.annotations.NullMarked;
