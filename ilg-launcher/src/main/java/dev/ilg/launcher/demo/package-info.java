/** Lives through days and shows what came of them. */
@NullMarked
package dev.ilg.launcher.demo;

import org.jspecify.annotations.NullMarked;
