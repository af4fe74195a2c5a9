package dev.ilg.benchmark.worker;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One process that reads leads when it is told to; {@code bench/main.mjs} tells it and measures. */
public final class Main {

  static final String PASSWORD = "correct horse";
  private static final Gson JSON = new Gson();

  private Main() {}

  /** Takes {@code ilg} or {@code floor}, the simulator's origin and an account. */
  public static void main(String[] arguments) throws IOException {
    var origin = arguments[1];
    var email = arguments[2];
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (Reader reader =
        arguments[0].equals("ilg") ? new PageObjects(origin, email) : new Bare(origin, email)) {
      say("ready", List.of());
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        answer(reader, JSON.fromJson(line, JsonObject.class));
      }
    }
  }

  private static void answer(Reader reader, JsonObject command) {
    switch (command.get("do").getAsString()) {
      case "list" ->
          say(
              "list",
              ((PageObjects) reader)
                  .list(command.get("search").getAsString(), command.get("most").getAsInt()));
      case "read" -> {
        var read = new ArrayList<Reader.Fields>();
        command.getAsJsonArray("leads").forEach(it -> read.add(reader.read(it.getAsString())));
        say("read", read);
      }
      case "warm" -> {
        var slugs = new ArrayList<String>();
        command.getAsJsonArray("slugs").forEach(it -> slugs.add(it.getAsString()));
        var lanes = ((PageObjects) reader).warm(command.get("lanes").getAsInt(), slugs);
        say("warm", List.of(lanes.size()));
      }
      default -> throw new IllegalArgumentException(command.toString());
    }
  }

  private static void say(String what, List<?> values) {
    System.out.println(JSON.toJson(List.of(what, values)));
  }
}
