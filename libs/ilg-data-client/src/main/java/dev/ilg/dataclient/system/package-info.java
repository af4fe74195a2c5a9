/** How calls travel: documents, tokens, errors. */
@NullMarked
package dev.ilg.dataclient.system;

import org.jspecify.annotations.NullMarked;
