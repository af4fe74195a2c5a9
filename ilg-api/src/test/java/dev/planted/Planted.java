package dev.planted;

import dev.ilg.api.system.ForUsers;
import dev.ilg.dataclient.campaign.Campaign;
import dev.ilg.dataclient.campaign.CampaignClient;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.PageRequest;
import dev.ilg.dataclient.user.UserClient;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Operations with the mistakes that the matrix is there to find; in test builds alone. */
@RestController
@RequestMapping("/api/planted")
public class Planted {

  private static final Actor EVERYBODY = new Actor(1, "SUPER_ADMIN");

  private final CampaignClient campaigns;
  private final UserClient users;

  Planted(CampaignClient campaigns, UserClient users) {
    this.campaigns = campaigns;
    this.users = users;
  }

  /** Forgets whom it acts for. */
  @GetMapping("/campaigns/{id}")
  @ForUsers
  @Operation(operationId = "plantedCampaign")
  Campaign campaign(@PathVariable long id) {
    return campaigns.campaign(EVERYBODY, id);
  }

  /** Forgets to say who may ask. */
  @GetMapping("/users")
  @Operation(operationId = "plantedUsers")
  long users() {
    return users.users(EVERYBODY, null, null, new PageRequest(0, 1, null)).total();
  }

  /** Nobody has thought about this one. */
  @GetMapping("/new")
  @ForUsers
  @Operation(operationId = "plantedNew")
  String added() {
    return "";
  }
}
