package org.jambatan.mou.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who joined, changed or left, as events tell it: no name and no address. */
record MemberTold(UUID id, UUID memberId, @Nullable String account, List<Role> roles, List<UUID> partners) {}
