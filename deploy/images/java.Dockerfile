# A Java service: make it from the checkout's root with  --build-arg SERVICE=ilg-api --build-arg COMMIT=...
# Digests of zeros are set by Renovate at the installation's first run; nothing is ever pulled by a tag.
FROM docker.io/library/eclipse-temurin:25-jdk-noble@sha256:0000000000000000000000000000000000000000000000000000000000000000 AS layers
ARG SERVICE
WORKDIR /work
COPY ${SERVICE}/target/${SERVICE}-0.1.0-SNAPSHOT.jar app.jar
RUN ["java", "-Djarmode=tools", "-jar", "app.jar", "extract", "--layers", "--destination", "layers"]

FROM docker.io/library/eclipse-temurin:25-jre-noble@sha256:0000000000000000000000000000000000000000000000000000000000000000 AS app
WORKDIR /opt/ilg
# What changes rarely comes first.
COPY --from=layers /work/layers/dependencies/ ./
COPY --from=layers /work/layers/spring-boot-loader/ ./
COPY --from=layers /work/layers/snapshot-dependencies/ ./
COPY --from=layers /work/layers/application/ ./
COPY deploy/images/jvm.options deploy/images/train deploy/images/ready ./
# A run that reaches nothing; its exit code counts, because a failed one leaves a cache too.
RUN ["/opt/ilg/train"]

FROM docker.io/library/eclipse-temurin:25-jre-noble@sha256:0000000000000000000000000000000000000000000000000000000000000000
ARG SERVICE
ARG COMMIT
ARG SOURCE
LABEL org.opencontainers.image.title=${SERVICE} \
      org.opencontainers.image.revision=${COMMIT} \
      org.opencontainers.image.version=${COMMIT} \
      org.opencontainers.image.source=${SOURCE} \
      org.opencontainers.image.licenses=Apache-2.0
WORKDIR /opt/ilg
COPY --from=app /opt/ilg/ ./
USER 10001:10001
EXPOSE 8080 9000
ENTRYPOINT ["java", "@/opt/ilg/jvm.options", "-XX:AOTCache=/opt/ilg/app.aot", "-jar", "/opt/ilg/app.jar"]
