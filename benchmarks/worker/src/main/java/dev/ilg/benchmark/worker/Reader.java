package dev.ilg.benchmark.worker;

/** Somebody who is signed in and reads leads. */
interface Reader extends AutoCloseable {

  /** Reads one lead, from the Sales Navigator page to the public profile and its experience. */
  Fields read(String salesUrl);

  /** Everything that must be the same, whoever read it. */
  record Fields(
      String slug, String name, String headline, String location, String title, String company) {}

  @Override
  void close();
}
