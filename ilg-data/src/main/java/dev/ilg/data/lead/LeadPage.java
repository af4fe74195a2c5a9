package dev.ilg.data.lead;

import java.util.List;

/** One page of leads and how many there are in all. */
record LeadPage(List<Lead> items, long total) {}
