package dev.ilg.data.credit;

import java.util.List;

/** One page of the ledger and how many lines there are in all. */
record CreditEntryPage(List<CreditEntry> items, long total) {}
