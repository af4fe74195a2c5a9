/** Breaks ILG on purpose; the judge is what arrived at LinkedIn, never ILG's own record. */
@NullMarked
package dev.ilg.chaos;

import org.jspecify.annotations.NullMarked;
