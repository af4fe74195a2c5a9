package dev.ilg.data.user;

import dev.ilg.data.system.ForApi;
import dev.ilg.data.system.ForUsers;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.token.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Download links over GraphQL. */
@Controller
class DownloadController {

  private final DownloadService downloads;

  DownloadController(DownloadService downloads) {
    this.downloads = downloads;
  }

  @MutationMapping
  @ForUsers
  String createDownload(@AuthenticationPrincipal Caller caller, @Argument String path) {
    return downloads.create(Viewer.of(caller), path);
  }

  @MutationMapping
  @ForApi
  DownloadService.@Nullable Download takeDownload(@Argument String token) {
    return downloads.take(token).orElse(null);
  }
}
