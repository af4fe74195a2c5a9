package dev.ilg.dataclient.lead;

/**
 * One page of a campaign list that was read.
 *
 * @param number from 1
 * @param last whether it was the last one
 * @param capped whether it was the last one although the list says that it has more people
 */
public record ListPage(int number, boolean last, boolean capped) {}
