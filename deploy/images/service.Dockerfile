# One image for each service: docker build -f deploy/images/service.Dockerfile --build-arg MODULE=catalog-service .
# The service is built first, by ./jambatan build or mvn package.
FROM eclipse-temurin:25-jre
ARG MODULE
WORKDIR /app
COPY ${MODULE}/target/quarkus-app/ /app/
RUN useradd --system --no-create-home jambatan
USER jambatan
ENV QUARKUS_HTTP_HOST=0.0.0.0
ENTRYPOINT ["java", "-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
