package dev.ilg.data.outreach;

import java.time.Instant;

/** An outreach as it is kept. */
record OutreachRow(
    long id,
    long lead,
    long campaign,
    long account,
    long user,
    OutreachKind kind,
    OutreachState state,
    long task,
    String text,
    int looks,
    Instant armedAt) {}
