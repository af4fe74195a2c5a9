package dev.ilg.platform.token;

import java.util.Optional;

/**
 * Who stands behind a verified token: the service that calls and, when it acts for one, the user.
 *
 * @param service name of the calling service, or of the issuer for a user's own token
 * @param user the user it acts for; empty when the service acts for itself
 * @param role the role that the user had when the token was made; empty without a user
 */
public record Caller(String service, Optional<Long> user, Optional<String> role) {}
