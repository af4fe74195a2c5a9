/** The machine: folders, ports, secrets, tools and small HTTP calls. */
@NullMarked
package dev.ilg.launcher.system;

import org.jspecify.annotations.NullMarked;
