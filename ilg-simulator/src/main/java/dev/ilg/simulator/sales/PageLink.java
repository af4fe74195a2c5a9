package dev.ilg.simulator.sales;

/** One number button of the pagination. */
record PageLink(int number, boolean current) {}
