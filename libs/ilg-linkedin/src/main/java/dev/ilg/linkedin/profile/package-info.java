/** A person's public profile and how they stand to the account. */
@NullMarked
package dev.ilg.linkedin.profile;

import org.jspecify.annotations.NullMarked;
