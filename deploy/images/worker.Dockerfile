# A worker: a Java service with Chromium and the Node that drives it. Built like java.Dockerfile.
FROM docker.io/library/eclipse-temurin:25-jdk-noble@sha256:0000000000000000000000000000000000000000000000000000000000000000 AS layers
ARG SERVICE
WORKDIR /work
COPY ${SERVICE}/target/${SERVICE}-0.1.0-SNAPSHOT.jar app.jar
RUN ["java", "-Djarmode=tools", "-jar", "app.jar", "extract", "--layers", "--destination", "layers"]

FROM docker.io/library/eclipse-temurin:25-jre-noble@sha256:0000000000000000000000000000000000000000000000000000000000000000 AS java

FROM docker.io/library/debian:bookworm-slim@sha256:0000000000000000000000000000000000000000000000000000000000000000
ARG SERVICE
ARG COMMIT
ARG SOURCE
LABEL org.opencontainers.image.title=${SERVICE} \
      org.opencontainers.image.revision=${COMMIT} \
      org.opencontainers.image.version=${COMMIT} \
      org.opencontainers.image.source=${SOURCE} \
      org.opencontainers.image.licenses=Apache-2.0
ENV JAVA_HOME=/opt/java/openjdk \
    PATH=/opt/java/openjdk/bin:/usr/local/bin:/usr/bin:/bin \
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 \
    PLAYWRIGHT_NODEJS_PATH=/usr/bin/node \
    HOME=/tmp
COPY --from=java /opt/java/openjdk /opt/java/openjdk
WORKDIR /opt/ilg
COPY --from=layers /work/layers/dependencies/ ./
COPY --from=layers /work/layers/spring-boot-loader/ ./
COPY --from=layers /work/layers/snapshot-dependencies/ ./
COPY --from=layers /work/layers/application/ ./
COPY deploy/images/jvm.options deploy/images/train deploy/images/ready ./
# The browser, its fonts and Node; then the AOT cache; then no package manager is left to a page that breaks out.
RUN apt-get update \
 && apt-get install -y --no-install-recommends chromium-headless-shell fonts-liberation nodejs \
 && rm -rf /var/lib/apt/lists/* \
 && /opt/ilg/train \
 && dpkg --purge --force-all apt dpkg
USER 10001:10001
EXPOSE 9000
ENTRYPOINT ["java", "@/opt/ilg/jvm.options", "-XX:AOTCache=/opt/ilg/app.aot", "-jar", "/opt/ilg/app.jar"]
