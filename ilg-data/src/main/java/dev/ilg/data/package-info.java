/** ilg-data: the owner of PostgreSQL, one package a feature. */
@NullMarked
package dev.ilg.data;

import org.jspecify.annotations.NullMarked;
