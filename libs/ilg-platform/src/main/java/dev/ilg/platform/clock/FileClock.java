package dev.ilg.platform.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Business time shared by processes of one machine through a small mapped file: an instant, the
 * moment it was set, and how fast time goes since. Speed 0 stands still, 1 is real time.
 */
public final class FileClock extends Clock {

  private static final int SIZE = 4 * Long.BYTES;
  private static final int VERSION = 0;
  private static final int SET_AT = Long.BYTES;
  private static final int BUSINESS = 2 * Long.BYTES;
  private static final int SPEED = 3 * Long.BYTES;

  private final MappedByteBuffer file;
  private final InstantSource wall;
  private final ZoneId zone;

  private FileClock(MappedByteBuffer file, InstantSource wall, ZoneId zone) {
    this.file = file;
    this.wall = wall;
    this.zone = zone;
  }

  /** Opens the clock in {@code path}, creating a file that runs as {@code wall} does. */
  public static FileClock open(Path path, InstantSource wall) {
    try (var channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      var fresh = channel.size() < SIZE;
      var clock =
          new FileClock(channel.map(FileChannel.MapMode.READ_WRITE, 0, SIZE), wall, ZoneOffset.UTC);
      if (fresh) {
        clock.set(wall.instant(), 1);
      }
      return clock;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open the business clock " + path, e);
    }
  }

  /** Sets business time and its speed for every process that reads the file. */
  public synchronized void set(Instant business, double speed) {
    var version = file.getLong(VERSION);
    // An odd version tells readers that the three values are being written.
    file.putLong(VERSION, version + 1);
    file.putLong(SET_AT, wall.millis());
    file.putLong(BUSINESS, business.toEpochMilli());
    file.putDouble(SPEED, speed);
    file.putLong(VERSION, version + 2);
  }

  /** How fast business time goes: 0 stands still, 1 is real time. */
  public double speed() {
    return file.getDouble(SPEED);
  }

  @Override
  public Instant instant() {
    while (true) {
      var version = file.getLong(VERSION);
      var setAt = file.getLong(SET_AT);
      var business = file.getLong(BUSINESS);
      var speed = file.getDouble(SPEED);
      if (version % 2 == 0 && version == file.getLong(VERSION)) {
        return Instant.ofEpochMilli(business + Math.round((wall.millis() - setAt) * speed));
      }
      Thread.onSpinWait();
    }
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId to) {
    return new FileClock(file, wall, to);
  }
}
