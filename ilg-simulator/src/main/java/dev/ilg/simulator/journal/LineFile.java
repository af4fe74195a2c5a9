package dev.ilg.simulator.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file of lines that are on the disk before {@link #append} returns. */
public final class LineFile implements AutoCloseable {

  private final FileChannel channel;
  private final List<String> lines;

  private LineFile(FileChannel channel, List<String> lines) {
    this.channel = channel;
    this.lines = lines;
  }

  /** Opens or creates the file; what a crash left behind its last line break is cut off. */
  public static LineFile open(Path path) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      var channel =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      var bytes = Files.readAllBytes(path);
      var end = lengthOfWholeLines(bytes);
      channel.truncate(end).position(end);
      var text = new String(bytes, 0, end, StandardCharsets.UTF_8);
      return new LineFile(channel, text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int lengthOfWholeLines(byte[] bytes) {
    var end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  /** The lines that an earlier run wrote. */
  public List<String> lines() {
    return lines;
  }

  /** Writes one line through to the disk. */
  public synchronized void append(String line) {
    try {
      var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
