package dev.ilg.dataclient.wiring;

import dev.ilg.dataclient.account.AccountClient;
import dev.ilg.dataclient.apikey.ApiKeyClient;
import dev.ilg.dataclient.audit.AuditClient;
import dev.ilg.dataclient.campaign.CampaignClient;
import dev.ilg.dataclient.canary.CanaryClient;
import dev.ilg.dataclient.canary.GraphQlCanaryClient;
import dev.ilg.dataclient.canary.TaskTypeClient;
import dev.ilg.dataclient.checkpoint.CheckpointClient;
import dev.ilg.dataclient.checkpoint.GraphQlStandingCheckpointClient;
import dev.ilg.dataclient.checkpoint.StandingCheckpointClient;
import dev.ilg.dataclient.credit.CreditClient;
import dev.ilg.dataclient.egress.EgressClient;
import dev.ilg.dataclient.lane.GraphQlLaneClient;
import dev.ilg.dataclient.lane.LaneClient;
import dev.ilg.dataclient.lead.GraphQlLeadClient;
import dev.ilg.dataclient.lead.LeadClient;
import dev.ilg.dataclient.lead.LeadQueryClient;
import dev.ilg.dataclient.live.LiveClient;
import dev.ilg.dataclient.outreach.GraphQlOutreachClient;
import dev.ilg.dataclient.outreach.OutreachClient;
import dev.ilg.dataclient.plan.PlanClient;
import dev.ilg.dataclient.report.ReportClient;
import dev.ilg.dataclient.system.DataClientAutoConfiguration;
import dev.ilg.dataclient.system.DataGraphQl;
import dev.ilg.dataclient.task.TaskClient;
import dev.ilg.dataclient.user.UserClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Gives a service a client for each feature of ilg-data; what it may call, ilg-data decides. */
@AutoConfiguration(after = DataClientAutoConfiguration.class)
public class ClientsAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  LaneClient laneClient(DataGraphQl data) {
    return new GraphQlLaneClient(data);
  }

  @Bean
  @ConditionalOnMissingBean
  LeadClient leadClient(DataGraphQl data) {
    return new GraphQlLeadClient(data);
  }

  @Bean
  @ConditionalOnMissingBean
  OutreachClient outreachClient(DataGraphQl data) {
    return new GraphQlOutreachClient(data);
  }

  @Bean
  @ConditionalOnMissingBean
  StandingCheckpointClient standingCheckpointClient(DataGraphQl data) {
    return new GraphQlStandingCheckpointClient(data);
  }

  @Bean
  ApiKeyClient apiKeyClient(DataGraphQl data) {
    return new ApiKeyClient(data);
  }

  @Bean
  @ConditionalOnMissingBean
  CanaryClient canaryClient(DataGraphQl data) {
    return new GraphQlCanaryClient(data);
  }

  @Bean
  TaskTypeClient taskTypeClient(DataGraphQl data) {
    return new TaskTypeClient(data);
  }

  @Bean
  CheckpointClient checkpointClient(DataGraphQl data) {
    return new CheckpointClient(data);
  }

  @Bean
  UserClient userClient(DataGraphQl data) {
    return new UserClient(data);
  }

  @Bean
  CreditClient creditClient(DataGraphQl data) {
    return new CreditClient(data);
  }

  @Bean
  AccountClient accountClient(DataGraphQl data) {
    return new AccountClient(data);
  }

  @Bean
  CampaignClient campaignClient(DataGraphQl data) {
    return new CampaignClient(data);
  }

  @Bean
  LeadQueryClient leadQueryClient(DataGraphQl data) {
    return new LeadQueryClient(data);
  }

  @Bean
  ReportClient reportClient(DataGraphQl data) {
    return new ReportClient(data);
  }

  @Bean
  TaskClient taskClient(DataGraphQl data) {
    return new TaskClient(data);
  }

  @Bean
  AuditClient auditClient(DataGraphQl data) {
    return new AuditClient(data);
  }

  @Bean
  EgressClient egressClient(DataGraphQl data) {
    return new EgressClient(data);
  }

  @Bean
  LiveClient liveClient(DataGraphQl data) {
    return new LiveClient(data);
  }

  @Bean
  PlanClient planClient(DataGraphQl data) {
    return new PlanClient(data);
  }
}
