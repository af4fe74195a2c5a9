/** ILG's REST API as the launcher uses it, and what it sets up there for a demo. */
@NullMarked
package dev.ilg.launcher.api;

import org.jspecify.annotations.NullMarked;
