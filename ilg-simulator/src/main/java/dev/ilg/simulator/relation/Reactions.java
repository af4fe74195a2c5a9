package dev.ilg.simulator.relation;

import dev.ilg.simulator.SimulatorProperties;
import dev.ilg.simulator.world.Chance;
import dev.ilg.simulator.world.Degree;
import dev.ilg.simulator.world.Person;
import java.time.Duration;
import java.util.List;

/** Draws what each person will do; a pure function of the seed and the person. */
public final class Reactions {

  private static final double SHARE_AFTER_FIRST_MESSAGE = .15;
  private static final double SHARE_AFTER_SECOND_MESSAGE = .05;
  private static final List<String> REPLIES =
      List.of(
          "Thanks for reaching out! Happy to hear more, how about next week?",
          "Danke für die Nachricht. Schicken Sie mir gern ein paar Zeilen dazu.",
          "Hi, interesting. Do you have 15 minutes on Thursday?",
          "Vielen Dank, aktuell passt es leider nicht.",
          "Sounds good, please send me details.\nBest regards");

  private final SimulatorProperties properties;

  public Reactions(SimulatorProperties properties) {
    this.properties = properties;
  }

  /** What that person will do. */
  public Reaction of(Person person) {
    var chance = Chance.of(properties.seed(), person.memberId(), "reaction");
    var acceptance = properties.acceptance();
    var reply = properties.reply();
    return new Reaction(
        chance.happens(properties.acceptRate()),
        between(acceptance.minDelay(), acceptance.maxDelay(), chance.fraction()),
        cause(person, chance.fraction()),
        between(reply.minDelay(), reply.maxDelay(), chance.fraction()),
        chance.oneOf(REPLIES));
  }

  private ReplyCause cause(Person person, double draw) {
    if (draw < properties.replyRate()) {
      // Who was connected before the story begins would have written years ago.
      return person.setting().degree() == Degree.FIRST
          ? ReplyCause.FIRST_MESSAGE
          : ReplyCause.CONNECTION;
    }
    var rest = draw - properties.replyRate();
    if (rest < SHARE_AFTER_FIRST_MESSAGE) {
      return ReplyCause.FIRST_MESSAGE;
    }
    return rest < SHARE_AFTER_FIRST_MESSAGE + SHARE_AFTER_SECOND_MESSAGE
        ? ReplyCause.SECOND_MESSAGE
        : ReplyCause.NEVER;
  }

  private static Duration between(Duration shortest, Duration longest, double fraction) {
    var span = longest.minus(shortest).toSeconds();
    return shortest.plusSeconds((long) (span * fraction));
  }
}
