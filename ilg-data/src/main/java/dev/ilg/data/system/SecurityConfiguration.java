package dev.ilg.data.system;

import dev.ilg.platform.token.ServiceTokens;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Deny first: only a signed service token opens GraphQL; health and metrics are internal. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

  @Bean
  SecurityFilterChain doors(HttpSecurity http, SecurityProperties properties, StandingUsers users) {
    var tokens = ServiceTokens.verifier(properties.secret(), Clock.systemUTC());
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            requests ->
                requests
                    // The request was let in before it went on asynchronously.
                    .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/actuator/**", "/livez", "/readyz")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .addFilterBefore(new ServiceTokenFilter(tokens, users), AuthorizationFilter.class)
        .build();
  }

  /** Nobody signs in here; without this bean Boot would make up a user and print a password. */
  @Bean
  UserDetailsService nobody() {
    return name -> {
      throw new UsernameNotFoundException(name);
    };
  }

  /** Spans and timers around each filter and check cost more than most requests. */
  @Bean
  SecurityObservationSettings noObservations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  Seal seal(SecurityProperties properties) {
    return new Seal(properties.key());
  }
}
