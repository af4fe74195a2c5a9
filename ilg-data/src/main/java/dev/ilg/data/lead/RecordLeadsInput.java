package dev.ilg.data.lead;

import java.util.List;

/**
 * One page of a list as a worker read it.
 *
 * @param capped whether it is the last page although the list says that it has more people
 */
record RecordLeadsInput(
    long lane,
    long token,
    long campaign,
    int page,
    boolean last,
    boolean capped,
    List<FoundLead> leads) {}
