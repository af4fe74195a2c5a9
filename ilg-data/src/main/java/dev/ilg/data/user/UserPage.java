package dev.ilg.data.user;

import java.util.List;

/** One page of users and how many there are in all. */
record UserPage(List<User> items, long total) {}
