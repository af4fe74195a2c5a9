package dev.ilg.egress.proxy;

import dev.ilg.egress.grant.Passage;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;
import io.netty.util.ReferenceCountUtil;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything else on a browser's connection and looks at each read whether the
 * passage is still open: tunnels show no requests that could be asked for credentials again.
 */
final class Fence extends ChannelInboundHandlerAdapter {

  static final AttributeKey<Passage> PASSAGE = AttributeKey.valueOf("ilg.passage");

  @Override
  public void channelRead(ChannelHandlerContext context, @Nullable Object read) {
    var passage = context.channel().attr(PASSAGE).get();
    if (passage != null && !passage.isOpen()) {
      ReferenceCountUtil.release(read);
      var _ = context.close();
      return;
    }
    context.fireChannelRead(read);
  }
}
