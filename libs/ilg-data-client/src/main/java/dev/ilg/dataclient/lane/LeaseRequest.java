package dev.ilg.dataclient.lane;

import java.util.List;

/**
 * Asks for lanes that may act now.
 *
 * @param worker stable name of the worker; lanes it held lately are preferred
 * @param pool the worker's type
 * @param lanes at most so many lanes
 * @param tasksPerLane at most so many tasks of each
 * @param holding lanes the worker knows that it holds; others it held are handed out anew
 */
public record LeaseRequest(
    String worker, Pool pool, int lanes, int tasksPerLane, List<Long> holding) {}
