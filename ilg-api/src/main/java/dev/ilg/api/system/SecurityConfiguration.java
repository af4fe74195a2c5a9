package dev.ilg.api.system;

import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.token.Tokens;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Deny first: an access token or an API key opens everything but signing in. There is no CSRF token
 * because the only cookie is SameSite=Strict and opens nothing but the refresh.
 */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

  @Bean
  Tokens accessTokens(ApiProperties properties) {
    return new Tokens(
        properties.secret(),
        new Tokens.Kind("ilg-access", "ilg", "ilg-api", properties.accessTime()),
        Clock.systemUTC());
  }

  @Bean
  SecurityFilterChain doors(
      HttpSecurity http, Tokens accessTokens, ApiKeys keys, ProblemWriter problems) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/actuator/**", "/livez", "/readyz", "/openapi.json")
                    .permitAll()
                    .requestMatchers(HttpMethod.POST, "/api/session", "/api/session/refresh")
                    .permitAll()
                    .requestMatchers(HttpMethod.DELETE, "/api/session")
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, "/api/downloads/*")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .addFilterBefore(
            new AccessTokenFilter(accessTokens, keys, problems), AuthorizationFilter.class)
        .exceptionHandling(
            refusals ->
                refusals
                    .authenticationEntryPoint(
                        (request, response, refusal) ->
                            problems.write(
                                response,
                                ErrorCode.UNAUTHENTICATED,
                                "sign in: the access token is missing, wrong or over"))
                    .accessDeniedHandler(
                        (request, response, refusal) ->
                            problems.write(
                                response, ErrorCode.FORBIDDEN, "your role may not do this")))
        .build();
  }

  /** Nobody signs in through Spring; without this bean Boot would make up a user. */
  @Bean
  UserDetailsService nobody() {
    return name -> {
      throw new UsernameNotFoundException(name);
    };
  }
}
