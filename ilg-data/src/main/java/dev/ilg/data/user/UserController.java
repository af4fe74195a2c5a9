package dev.ilg.data.user;

import dev.ilg.data.system.ForAdmins;
import dev.ilg.data.system.ForApi;
import dev.ilg.data.system.ForUsers;
import dev.ilg.data.system.OnceService;
import dev.ilg.data.system.PageRequest;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.token.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Users and sessions over GraphQL. */
@Controller
class UserController {

  private final UserService users;
  private final SessionService sessions;
  private final SignInService signIns;
  private final OnceService once;

  UserController(
      UserService users, SessionService sessions, SignInService signIns, OnceService once) {
    this.users = users;
    this.sessions = sessions;
    this.signIns = signIns;
    this.once = once;
  }

  @MutationMapping
  @ForApi
  SessionService.Session signIn(
      @Argument String email, @Argument String password, @Argument @Nullable String address) {
    return signIns.signIn(email, password, address);
  }

  @MutationMapping
  @ForApi
  SessionService.@Nullable Session refreshSession(@Argument String token) {
    return sessions.refresh(token).orElse(null);
  }

  @MutationMapping
  @ForApi
  boolean signOut(@Argument String token) {
    sessions.signOut(token);
    return true;
  }

  @QueryMapping
  @ForUsers
  User me(@AuthenticationPrincipal Caller caller) {
    var viewer = Viewer.of(caller);
    return users.find(viewer, viewer.id());
  }

  @MutationMapping
  @ForUsers
  User updateMe(
      @AuthenticationPrincipal Caller caller,
      @Argument String name,
      @Argument String company,
      @Argument String language,
      @Argument String timeZone) {
    return users.updateOwn(Viewer.of(caller), name, company, language, timeZone);
  }

  @MutationMapping
  @ForUsers
  boolean changePassword(
      @AuthenticationPrincipal Caller caller,
      @Argument String current,
      @Argument String replacement) {
    signIns.changePassword(Viewer.of(caller), current, replacement);
    return true;
  }

  @QueryMapping
  @ForAdmins
  UserPage users(
      @AuthenticationPrincipal Caller caller,
      @Argument @Nullable String search,
      @Argument @Nullable String role,
      @Argument PageRequest page) {
    return users.page(Viewer.of(caller), search, role, page);
  }

  @QueryMapping
  @ForAdmins
  User user(@AuthenticationPrincipal Caller caller, @Argument long id) {
    return users.find(Viewer.of(caller), id);
  }

  @MutationMapping
  @ForAdmins
  User createUser(
      @AuthenticationPrincipal Caller caller,
      @Argument UserInput input,
      @Argument @Nullable String key) {
    var viewer = Viewer.of(caller);
    var id =
        once.once(
            viewer, key, List.of("createUser", input), () -> users.create(viewer, input).id());
    return users.find(viewer, id);
  }

  @MutationMapping
  @ForAdmins
  User updateUser(
      @AuthenticationPrincipal Caller caller, @Argument long id, @Argument UserInput input) {
    return users.update(Viewer.of(caller), id, input);
  }

  @MutationMapping
  @ForAdmins
  boolean deleteUser(@AuthenticationPrincipal Caller caller, @Argument long id) {
    users.delete(Viewer.of(caller), id);
    return true;
  }
}
