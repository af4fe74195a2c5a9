package dev.ilg.chaos.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Lists of words over a socket, one asked and one answered at a time. */
public final class Wire implements AutoCloseable {

  private final Socket socket;
  private final DataInputStream in;
  private final DataOutputStream out;

  /** Speaks over this socket. */
  public Wire(Socket socket) {
    try {
      socket.setTcpNoDelay(true);
      this.socket = socket;
      this.in = new DataInputStream(socket.getInputStream());
      this.out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Connects to a port of this machine. */
  static Wire to(int port) {
    try {
      return new Wire(new Socket(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says something. */
  public void say(List<String> words) {
    try {
      out.writeInt(words.size());
      for (var word : words) {
        out.writeUTF(word);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hears what was said. */
  public List<String> hear() {
    try {
      var size = in.readInt();
      var words = new ArrayList<String>();
      for (var word = 0; word < size; word++) {
        words.add(in.readUTF());
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> ask(String... words) {
    say(List.of(words));
    return hear();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
