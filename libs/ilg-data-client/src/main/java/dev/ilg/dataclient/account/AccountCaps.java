package dev.ilg.dataclient.account;

/** How much an account does at most. */
public record AccountCaps(
    int invitesPerDay, int invitesPerWeek, int profileViewsPerDay, int messagesPerDay) {}
