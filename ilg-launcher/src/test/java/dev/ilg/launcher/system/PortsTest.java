package dev.ilg.launcher.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void seesWhoHasATakenPort() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
      assertThat(Ports.holder(taken.getLocalPort()))
          .hasValueSatisfying(
              holder -> assertThat(holder).contains("process " + ProcessHandle.current().pid()));
    }
  }

  @Test
  void givesDifferentFreePorts() {
    var ports = Ports.free(12, new Random(1));

    assertThat(ports).hasSize(12).doesNotHaveDuplicates().allMatch(Ports::isFree);
  }
}
