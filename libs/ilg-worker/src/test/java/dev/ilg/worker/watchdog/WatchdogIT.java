package dev.ilg.worker.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A worker that is a process of its own, a browser that is a program without end. */
class WatchdogIT {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private Process worker;
  private BufferedReader said;
  private ProcessHandle browser;
  private ProcessHandle tab;

  @AfterEach
  void end() {
    tab.destroyForcibly();
    browser.destroyForcibly();
    worker.destroyForcibly();
  }

  @Test
  void endsTheBrowserOfAWorkerThatIsStopped() throws Exception {
    start();
    tell("hold 7 1500");

    kill("STOP", worker.pid());

    await(() -> isGone(browser) && isGone(tab));
    kill("CONT", worker.pid());
    assertThat(said.readLine()).contains("the worker stopped renewing its lease");
    // Awake again, it goes on with the next lease and is watched as before.
    tell("browser");
    readBrowser();
    tell("hold 7 300");
    await(() -> isGone(browser));
  }

  @Test
  void endsTheBrowserOfAWorkerThatIsKilled() throws Exception {
    start();
    // The end of a first browser says that the watchdog has begun to listen.
    tell("hold 7 300");
    await(() -> isGone(browser));
    tell("browser");
    readBrowser();
    tell("hold 7 60000");
    tell("rest 2000");

    worker.destroyForcibly();

    await(() -> isGone(browser) && isGone(tab));
  }

  @Test
  void leavesTheBrowserOfAWorkerThatRenewsOrHandsBack() throws Exception {
    start();
    tell("hold 7 4000");
    for (var renewals = 0; renewals < 5; renewals++) {
      tell("rest 1000");
      tell("hold 7 4000");
    }
    tell("hold 8 3000");
    tell("free 8");
    tell("free 7");
    tell("rest 4500");

    assertThat(isGone(browser)).isFalse();
  }

  @Test
  void leavesAloneWhatItWatchedWhenItIsEnded() throws Exception {
    start();
    tell("hold 7 300");
    await(() -> isGone(browser));
    for (var time = 0; time < 5; time++) {
      tell("browser");
      readBrowser();
      tell("hold 7 60000");
      tell("rest 500");

      tell("end");

      tell("rest 500");
      assertThat(isGone(browser)).isFalse();
      browser.destroyForcibly();
      tab.destroyForcibly();
    }
  }

  @Test
  void isStartedAgainWhenItDied() throws Exception {
    start();
    tell("hold 7 60000");
    var dog = dog();
    dog.destroyForcibly();
    await(() -> isGone(dog));

    tell("hold 7 500");

    await(() -> isGone(browser));
  }

  private ProcessHandle dog() {
    return worker
        .descendants()
        .filter(
            process -> process.info().commandLine().orElse("").contains(Watchdog.class.getName()))
        .findFirst()
        .orElseThrow();
  }

  private void start() throws IOException {
    worker =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    WatchedWorker.class.getName()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    said = worker.inputReader();
    tell("browser");
    readBrowser();
  }

  // In a group of its own, as Playwright starts it, with a child, as browsers have.
  private void readBrowser() throws IOException {
    browser = ProcessHandle.of(Long.parseLong(line())).orElseThrow();
    await(() -> browser.children().findAny().isPresent());
    tab = browser.children().findFirst().orElseThrow();
  }

  /** Tells the worker, and waits until it has done it. */
  private void tell(String line) throws IOException {
    worker.outputWriter().append(line + "\n").flush();
    if (!line.equals("browser")) {
      assertThat(line()).isEqualTo("done");
    }
  }

  private String line() throws IOException {
    for (var line = said.readLine(); line != null; line = said.readLine()) {
      if (line.equals("done") || line.matches("\\d+")) {
        return line;
      }
    }
    throw new IOException("the worker has ended");
  }

  private static void kill(String signal, long pid) throws Exception {
    assertThat(new ProcessBuilder("kill", "-" + signal, "" + pid).start().waitFor()).isZero();
  }

  /** Ended, even if its parent, which may be stopped, has not taken note of it yet. */
  private static boolean isGone(ProcessHandle process) {
    try {
      var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      return stat.charAt(stat.lastIndexOf(')') + 2) == 'Z';
    } catch (IOException absent) {
      return true;
    }
  }

  private static void await(Callable<Boolean> condition) {
    Awaitility.await().atMost(LIMIT).until(condition);
  }
}
