package dev.ilg.dataclient.lead;

/**
 * Where to read a campaign list on.
 *
 * @param campaign the campaign
 * @param listUrl address of the list as the client gave it
 * @param nextPage the first page not yet read, from 1
 * @param done the list was read to its end
 */
public record ListPosition(long campaign, String listUrl, int nextPage, boolean done) {}
