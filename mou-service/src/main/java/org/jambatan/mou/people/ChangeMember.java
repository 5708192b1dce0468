package org.jambatan.mou.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** What may be changed of a member: its roles, one at least. */
record ChangeMember(@NotNull @Size(min = 1, max = 7) Set<@NotNull Role> roles) {}
