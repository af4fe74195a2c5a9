/** Tokens, roles, problems, pages and the OpenAPI document. */
@NullMarked
package dev.ilg.api.system;

import org.jspecify.annotations.NullMarked;
