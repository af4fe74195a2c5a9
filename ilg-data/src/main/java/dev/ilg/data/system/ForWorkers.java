package dev.ilg.data.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Workers may call this; each statement checks the lease that they show. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyAuthority('SERVICE_ilg-scraper', 'SERVICE_ilg-automation')")
public @interface ForWorkers {}
