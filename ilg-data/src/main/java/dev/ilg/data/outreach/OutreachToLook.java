package dev.ilg.data.outreach;

import dev.ilg.data.lead.WorkedLead;

/** An armed outreach without an outcome, to be read on LinkedIn before anything else. */
record OutreachToLook(long outreach, OutreachKind kind, WorkedLead lead, String text) {}
