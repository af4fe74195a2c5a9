/** ilg-api: REST for the dashboard and for clients' own programs. */
@NullMarked
package dev.ilg.api;

import org.jspecify.annotations.NullMarked;
