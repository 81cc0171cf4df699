# The service as a container: no database of its own, no sample data, nothing that it doesn't run. Base images are pinned
# by full version; who mirrors them pins the mirror's digests.
#
#   docker build -t referat .        or        .ci/build-image

FROM docker.io/library/eclipse-temurin:25.0.3_9-jdk-noble AS build

# Only what the service needs of Java, in the languages it speaks. The very same files run in the end, or the cache that is
# made below would be no good. Priorities of threads count, see jvm.options; given at start, the option would be answered by
# a warning, which is no JSON.
RUN ["jlink", "--output", "/opt/runtime", "--no-header-files", "--no-man-pages", \
     "--add-modules", "java.se,jdk.crypto.ec,jdk.jfr,jdk.localedata,jdk.management,jdk.naming.dns,jdk.net,jdk.unsupported,jdk.zipfs", \
     "--include-locales", "en,da", "--add-options", "-XX:ThreadPriorityPolicy=1"]

# The database that is lent for training runs as no root, and asks for the name of whom it runs as.
RUN groupadd --gid 10001 build && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /build build \
 && install --directory --owner=build --group=build /build /opt/referat
USER 10001:10001
WORKDIR /build
ENV HOME=/build MAVEN_ARGS="-B -ntp -q"

COPY --chown=10001:10001 .mvn .mvn
COPY --chown=10001:10001 mvnw pom.xml ./
COPY --chown=10001:10001 src src
# Once whole, with its database, to train on; and once for the image.
RUN ./mvnw -DskipTests package && ./mvnw -DskipTests -Pimage package

# Trained at the path where it will run, which is where the cache is looked for.
RUN cp -R target/image/quarkus-app/. /opt/referat \
 && cp src/image/jvm.options target/image/referat-sbom.json /opt/referat \
 && java src/image/Training.java target/quarkus-app /opt/referat /opt/runtime/bin/java /opt/referat/jvm.options


FROM docker.io/library/debian:13.2-slim

LABEL org.opencontainers.image.title="Referat" \
      org.opencontainers.image.description="Meetings, decisions and follow-up of a Danish municipality over REST" \
      org.opencontainers.image.version="0.1.0" \
      org.opencontainers.image.base.name="docker.io/library/debian:13.2-slim"

COPY --from=build /opt/runtime /opt/runtime
# Root's, so that the service cannot change itself.
COPY --from=build --chown=0:0 /opt/referat /opt/referat

# It ends here if the cache does not fit what was copied; at run time it would only be slow.
RUN /opt/runtime/bin/java @/opt/referat/jvm.options -XX:AOTCache=/opt/referat/app.aot -XX:AOTMode=on \
    -jar /opt/referat/quarkus-run.jar migrate 2>&1 | grep "which database to migrate"

# A name would tell the cluster nothing about whether that is root.
USER 10001:10001
WORKDIR /tmp
ENV LANG=C.UTF-8 \
    # Probes and figures are asked for from other machines here, and at this port or not at all.
    QUARKUS_MANAGEMENT_HOST=0.0.0.0 \
    QUARKUS_MANAGEMENT_PORT=9000 \
    QUARKUS_LOG_CONSOLE_JSON_ENABLED=true
EXPOSE 8080 9000

# No HEALTHCHECK: the cluster probes, and knows whether it asks about life or readiness. "migrate" behind it brings the
# database up to date and ends. More options for the virtual machine go into JDK_JAVA_OPTIONS.
ENTRYPOINT ["/opt/runtime/bin/java", "@/opt/referat/jvm.options", "-XX:AOTCache=/opt/referat/app.aot", "-jar", "/opt/referat/quarkus-run.jar"]
