/** Sales Navigator: campaign lists and lead pages. */
@NullMarked
package dev.ilg.linkedin.sales;

import org.jspecify.annotations.NullMarked;
