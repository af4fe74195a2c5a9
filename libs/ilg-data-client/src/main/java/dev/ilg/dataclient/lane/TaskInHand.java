package dev.ilg.dataclient.lane;

import org.jspecify.annotations.Nullable;

/**
 * One task of a leased lane.
 *
 * @param id the task
 * @param type what to do
 * @param attempt counts from 1
 * @param campaign the campaign, where the task has one
 * @param lead the lead, where the task has one
 */
public record TaskInHand(
    long id, TaskType type, int attempt, @Nullable Long campaign, @Nullable Long lead) {}
