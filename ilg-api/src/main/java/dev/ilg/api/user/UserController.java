package dev.ilg.api.user;

import dev.ilg.api.system.Editions;
import dev.ilg.api.system.ForAdmins;
import dev.ilg.api.system.PageOf;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.PageRequest;
import dev.ilg.dataclient.user.User;
import dev.ilg.dataclient.user.UserClient;
import dev.ilg.dataclient.user.UserInput;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Users, for the admins who may see them. */
@RestController
@RequestMapping("/api/users")
class UserController {

  private final UserClient users;

  private final Editions editions;

  UserController(UserClient users, Editions editions) {
    this.users = users;
    this.editions = editions;
  }

  /** A user to be made. */
  record NewUser(String email, String name, String company, String role, String password) {

    @Override
    public String toString() {
      return "NewUser[hidden]";
    }
  }

  /** What an admin changes; a null password leaves it as it is. */
  record UserSettings(
      String email,
      String name,
      String company,
      String status,
      @Nullable Integer version,
      @Nullable String password) {

    @Override
    public String toString() {
      return "UserSettings[hidden]";
    }
  }

  @GetMapping
  @ForAdmins
  @Operation(summary = "Users", operationId = "users")
  PageOf<User> users(
      @AuthenticationPrincipal Actor actor,
      @RequestParam(required = false) @Nullable String search,
      @RequestParam(required = false) @Nullable String role,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "25") int size,
      @RequestParam(required = false) @Nullable String sort) {
    var asked = new PageRequest(page, size, sort);
    return PageOf.of(users.users(actor, search, role, asked), asked);
  }

  @GetMapping("/{id}")
  @ForAdmins
  @Operation(summary = "One user", operationId = "user")
  User user(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
    return users.user(actor, id);
  }

  @PostMapping
  @ForAdmins
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Makes a user", operationId = "createUser")
  User create(
      @AuthenticationPrincipal Actor actor,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody NewUser user) {
    return users.create(
        actor,
        new UserInput(
            user.email(),
            user.name(),
            user.company(),
            user.role(),
            "ACTIVE",
            user.password(),
            null),
        key);
  }

  @PutMapping("/{id}")
  @ForAdmins
  @Operation(summary = "Changes a user", operationId = "updateUser")
  User update(
      @AuthenticationPrincipal Actor actor,
      @PathVariable long id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody UserSettings settings) {
    var role = users.user(actor, id).role();
    return editions.change(
        ifMatch,
        settings.version(),
        settings,
        version ->
            users.update(
                actor,
                id,
                new UserInput(
                    settings.email(),
                    settings.name(),
                    settings.company(),
                    role,
                    settings.status(),
                    settings.password(),
                    version)),
        () -> users.user(actor, id));
  }

  @DeleteMapping("/{id}")
  @ForAdmins
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Deletes a user", operationId = "deleteUser")
  void delete(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
    users.delete(actor, id);
  }
}
