package org.jambatan.booking.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.platform.problem.Answer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FileStoreTest extends BookingServiceTest {

    private static final int THREE_PIECES = 600 * 1024;

    @Inject
    FileStore store;

    @Inject
    FileRows rows;

    @Test
    void a_file_that_is_swept_while_it_arrives_is_answered_as_one_that_took_too_long() {
        var swept = new FilterInputStream(new ByteArrayInputStream(text())) {
            private boolean begun;

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (begun) {
                    rows.discardBegunBefore(Instant.now().plusSeconds(60));
                }
                begun = true;
                return super.read(into, offset, length);
            }
        };

        assertThatThrownBy(() -> store.receive(swept, FileType.TEXT))
                .isInstanceOfSatisfying(
                        Answer.class,
                        answer -> assertThat(answer.problem("none").status()).isEqualTo(503));
    }

    @Test
    void a_file_that_is_erased_while_it_is_fetched_does_not_just_end() throws IOException {
        var bytes = text();
        var file = store.receive(new ByteArrayInputStream(bytes), FileType.TEXT);
        var whole = new ByteArrayOutputStream();

        store.write(file.id(), file.size(), whole);
        rows.discard(file.id());

        assertThat(whole.toByteArray()).isEqualTo(bytes);
        assertThatIOException().isThrownBy(() -> store.write(file.id(), file.size(), whole));
    }

    private static byte[] text() {
        var bytes = new byte[THREE_PIECES];
        Arrays.fill(bytes, (byte) 'a');
        return bytes;
    }
}
