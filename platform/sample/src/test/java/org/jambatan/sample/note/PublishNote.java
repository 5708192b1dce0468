package org.jambatan.sample.note;

import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

record PublishNote(@Nullable @Size(max = 200) String reason) implements Reasoned {}
