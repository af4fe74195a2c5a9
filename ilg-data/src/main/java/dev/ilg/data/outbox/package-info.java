/** Events and wake-ups for RabbitMQ, written with what they tell of. */
@NullMarked
@ApplicationModule(allowedDependencies = {"system"})
package dev.ilg.data.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
