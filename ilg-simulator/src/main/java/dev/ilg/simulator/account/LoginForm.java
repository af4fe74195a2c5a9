package dev.ilg.simulator.account;

/** What the login page shows: what was typed and what is wrong with it. */
record LoginForm(String email, String redirect, String emailError, String passwordError) {

  static LoginForm empty(String redirect) {
    return new LoginForm("", redirect, "", "");
  }

  static LoginForm checked(String email, String password, String redirect) {
    return new LoginForm(
        email,
        redirect,
        email.isBlank() ? "Please enter an email address or phone number" : "",
        password.isEmpty() ? "Please enter a password." : "");
  }

  LoginForm wrongPassword() {
    return new LoginForm(
        email, redirect, "", "Wrong email or password. Try again or create an account.");
  }

  boolean hasError() {
    return !emailError.isEmpty() || !passwordError.isEmpty();
  }

  /** Only paths of this site: the parameter comes from outside. */
  String safeRedirect() {
    return redirect.startsWith("/") && !redirect.startsWith("//") && !redirect.contains("\\")
        ? redirect
        : "/feed/";
  }
}
