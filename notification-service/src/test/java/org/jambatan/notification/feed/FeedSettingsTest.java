package org.jambatan.notification.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedSettingsTest {
    @Test
    void one_machine_is_what_is_expected() {
        var settings = settings(Map.of());

        assertThat(settings.partitions()).isEqualTo(3);
        assertThat(settings.replicationFactor()).isEqualTo((short) 1);
        assertThat(settings.retention()).isEqualTo(Duration.ofDays(30));
        assertThat(settings.patience()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void a_cluster_says_how_often_its_topics_are_kept_and_for_how_long() {
        var settings = settings(Map.of(
                "jambatan.feed.replication-factor", "3",
                "jambatan.feed.retention", "60D",
                "jambatan.feed.patience", "2D"));

        assertThat(settings.patience()).isEqualTo(Duration.ofDays(2));
        var topics = new FeedTopics(settings, "nowhere:1").topicsOf(UUID.randomUUID());
        assertThat(topics).allSatisfy(topic -> {
            assertThat(topic.numPartitions()).isEqualTo(3);
            assertThat(topic.replicationFactor()).isEqualTo((short) 3);
        });
        assertThat(topics.getFirst().configs()).containsEntry("retention.ms", "5184000000");
        assertThat(topics.getLast().configs()).containsEntry("cleanup.policy", "compact");
    }

    private static FeedSettings settings(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .addDiscoveredConverters()
                .withMapping(FeedSettings.class)
                .build()
                .getConfigMapping(FeedSettings.class);
    }
}
