package dev.ilg.simulator.journal;

/** Hears every entry once, in order; those of an earlier run first. */
public interface JournalListener {

  void hear(Entry entry);
}
