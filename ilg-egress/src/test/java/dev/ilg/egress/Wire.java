package dev.ilg.egress;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** One connection to the proxy, byte by byte. */
final class Wire implements AutoCloseable {

  private static final int PATIENCE = 10_000;

  private final Socket socket;
  private final InputStream input;

  Wire(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE);
    input = new BufferedInputStream(socket.getInputStream());
  }

  /** The header line of a user; empty for none. */
  static String shown(String user, String password) {
    var text = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Proxy-Authorization: Basic " + Base64.getEncoder().encodeToString(text) + "\r\n";
  }

  static String shown(long lane, long epoch) {
    return shown(Gateway.user(lane, epoch), Gateway.password(lane, epoch));
  }

  /** Asks for an address and answers the status. */
  int get(String url, String credentials) throws IOException {
    send("GET " + url + " HTTP/1.1\r\nHost: x\r\n" + credentials + "\r\n");
    return answer();
  }

  int connect(String target, String credentials) throws IOException {
    send("CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n" + credentials + "\r\n");
    return answer();
  }

  void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  /** Reads one answer with its body; its status, or -1 when the connection ended instead. */
  int answer() throws IOException {
    var status = line();
    if (status.isEmpty()) {
      return -1;
    }
    var length = 0;
    var chunked = false;
    for (var header = line(); !header.isEmpty(); header = line()) {
      var lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(15).strip());
      }
      chunked |= lower.startsWith("transfer-encoding:");
    }
    if (chunked) {
      for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
        input.readNBytes(size + 2);
      }
      line();
    } else {
      input.readNBytes(length);
    }
    return Integer.parseInt(status.split(" ", -1)[1]);
  }

  /** Whether the other end hung up. */
  boolean isCut() throws IOException {
    try {
      return input.read() < 0;
    } catch (SocketException reset) {
      return true;
    }
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    try {
      for (var next = input.read(); next >= 0 && next != '\n'; next = input.read()) {
        line.append((char) next);
      }
    } catch (SocketException reset) {
      return "";
    }
    return line.toString().strip();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
