// java -cp 'kafka-clients.jar:jackson-databind.jar:…' Feed.java client.properties [state | since <time>]
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.*;
import java.time.*;
import java.util.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.common.*;
import org.apache.kafka.common.serialization.StringDeserializer;

void main(String[] args) throws Exception {
    var config = new Properties();
    config.load(Files.newBufferedReader(Path.of(args[0])));
    config.put("group.id", config.getProperty("jambatan.group.prefix") + "java");
    config.put("auto.offset.reset", "earliest");
    config.put("enable.auto.commit", "false");
    var mode = args.length > 1 ? args[1] : "follow";
    var topic = config.getProperty(mode.equals("state") ? "jambatan.state" : "jambatan.feed");
    try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
        if (mode.equals("follow")) {
            consumer.subscribe(List.of(topic));
            while (true) {
                for (var event : consumer.poll(Duration.ofSeconds(1))) handle(event.value());
                consumer.commitSync(); // after the work, never before: an event may come twice, but none is lost
            }
        }
        var partitions = new ArrayList<TopicPartition>();
        consumer.partitionsFor(topic).forEach(each -> partitions.add(new TopicPartition(topic, each.partition())));
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        if (mode.equals("since")) {
            var times = new HashMap<TopicPartition, Long>();
            partitions.forEach(each -> times.put(each, Instant.parse(args[2]).toEpochMilli()));
            consumer.offsetsForTimes(times)
                    .forEach((each, at) -> consumer.seek(each, at == null ? ends.get(each) : at.offset()));
        }
        while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each)))
            for (var event : consumer.poll(Duration.ofSeconds(1))) handle(event.value());
    } catch (KafkaException refused) {
        System.err.println(refused);
        System.exit(1);
    }
}

final Set<String> seen = new HashSet<>(); // keep these with your data, so that a repeated event acts once

void handle(String value) throws Exception {
    if (value == null) return; // an object that has left the state
    var event = new ObjectMapper().readTree(value);
    if (seen.add(event.path("id").asText()))
        IO.println(event.path("type").asText() + " " + event.path("subject").asText() + " " + event.path("aggregateversion"));
}
