package dev.ilg.data.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Any signed-in user, through ilg-api; every statement is bounded to what they may see. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAuthority('SERVICE_ilg-api') and hasAnyRole('SUPER_ADMIN', 'ADMIN', 'USER')")
public @interface ForUsers {}
