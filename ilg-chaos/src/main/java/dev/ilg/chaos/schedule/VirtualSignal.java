package dev.ilg.chaos.schedule;

import dev.ilg.worker.lane.Signal;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Waits in virtual time; what is drawn at random elsewhere is drawn anew from the seed. */
final class VirtualSignal extends Signal {

  private final Consumer<Duration> pause;
  private final UnaryOperator<Duration> drawn;

  VirtualSignal(Consumer<Duration> pause, UnaryOperator<Duration> drawn) {
    this.pause = pause;
    this.drawn = drawn;
  }

  @Override
  public void await(Duration most) {
    pause.accept(drawn.apply(most));
  }

  @Override
  public void awaitStop(Duration most) {
    pause.accept(drawn.apply(most));
  }

  @Override
  public void rest(Duration whole) {
    pause.accept(drawn.apply(whole));
  }
}
