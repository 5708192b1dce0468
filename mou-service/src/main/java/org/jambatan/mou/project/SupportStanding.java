package org.jambatan.mou.project;

import java.util.UUID;
import org.jambatan.mou.dealing.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a project's support stands: its latest application, and the sums where it has an account.
 *
 * @param status the application's own word, such as {@code APPROVED}
 */
public record SupportStanding(
        UUID applicationId,
        String status,
        @Nullable UUID accountId,
        @Nullable Money committed,
        @Nullable Money drawn,
        @Nullable Money left) {}
