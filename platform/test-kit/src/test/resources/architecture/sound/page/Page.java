package sound.page;

import java.time.Instant;

public record Page(Instant readAt) {}
