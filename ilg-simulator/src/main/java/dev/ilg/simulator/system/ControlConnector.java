package dev.ilg.simulator.system;

import dev.ilg.simulator.SimulatorProperties;
import org.apache.catalina.connector.Connector;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Opens the judge's own port beside that of the pages. */
@Component
public class ControlConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final int port;
  private final String address;
  private @Nullable Connector connector;

  ControlConnector(SimulatorProperties properties) {
    this.port = properties.controlPort();
    this.address = properties.address();
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    var opened = new Connector("HTTP/1.1");
    opened.setPort(port);
    opened.setProperty("address", address);
    factory.addAdditionalConnectors(opened);
    connector = opened;
  }

  /** The port that is really open, or -1 where there is no server, as in MockMvc. */
  public int port() {
    return connector == null ? -1 : connector.getLocalPort();
  }
}
