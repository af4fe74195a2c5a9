package dev.ilg.data.user;

import org.jspecify.annotations.Nullable;

/** What an admin says of a user; a null password leaves it as it is. */
record UserInput(
    String email,
    String name,
    String company,
    String role,
    String status,
    @Nullable String password,
    @Nullable Integer version) {}
