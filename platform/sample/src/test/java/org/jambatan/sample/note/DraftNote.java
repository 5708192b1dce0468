package org.jambatan.sample.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

record DraftNote(
        @NotBlank @Size(max = 100) String title,
        @Min(1) @Max(999) int pages,
        @Nullable OffsetDateTime due,
        @Nullable @Size(max = 5) List<@Valid Chapter> chapters) {
    record Chapter(
            @NotBlank @Size(max = 20) String name, @Min(1) int pages) {}
}
