package dev.ilg.dataclient.system;

import dev.ilg.platform.token.ServiceTokens;
import java.net.http.HttpClient;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service its connection to ilg-data. */
@AutoConfiguration
@EnableConfigurationProperties(DataProperties.class)
public class DataClientAutoConfiguration {

  @Bean
  DataGraphQl dataGraphQl(
      DataProperties properties,
      @Value("${ilg.service.secret}") String secret,
      @Value("${spring.application.name}") String service) {
    return connect(properties, secret, service);
  }

  /** A connection outside Spring, as tests and the launcher need it. */
  public static DataGraphQl connect(DataProperties properties, String secret, String service) {
    var requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.connectWithin())
                .build());
    requests.setReadTimeout(properties.answerWithin());
    var http =
        RestClient.builder().baseUrl(properties.url().toString()).requestFactory(requests).build();
    return new DataGraphQl(
        http,
        JsonMapper.builder().build(),
        ServiceTokens.verifier(secret, Clock.systemUTC()),
        service);
  }
}
