/** Users and their credits, for admins. */
@NullMarked
package dev.ilg.api.user;

import org.jspecify.annotations.NullMarked;
