package dev.ilg.api.session;

import dev.ilg.api.system.ForUsers;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.user.UserClient;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What users see and change about themselves. */
@RestController
@RequestMapping("/api/me")
class MeController {

  private final UserClient users;

  MeController(UserClient users) {
    this.users = users;
  }

  /** What a user may change about themselves. */
  record Profile(String name, String company, String language, String timeZone) {}

  /** The old password and the new one. */
  record PasswordChange(String current, String replacement) {

    @Override
    public String toString() {
      return "PasswordChange[hidden]";
    }
  }

  @GetMapping
  @ForUsers
  @Operation(summary = "The signed-in user", operationId = "me")
  Me me(@AuthenticationPrincipal Actor actor) {
    return Me.of(users.me(actor));
  }

  @PutMapping
  @ForUsers
  @Operation(summary = "Changes the signed-in user", operationId = "updateMe")
  Me update(@AuthenticationPrincipal Actor actor, @RequestBody Profile profile) {
    return Me.of(
        users.updateMe(
            actor, profile.name(), profile.company(), profile.language(), profile.timeZone()));
  }

  @PutMapping("/password")
  @ForUsers
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Changes the password and ends all sessions", operationId = "changePassword")
  void changePassword(@AuthenticationPrincipal Actor actor, @RequestBody PasswordChange change) {
    users.changePassword(actor, change.current(), change.replacement());
  }
}
