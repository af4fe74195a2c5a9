package dev.ilg.automation.look;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds what looking needs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LookProperties.class)
class LookConfiguration {}
