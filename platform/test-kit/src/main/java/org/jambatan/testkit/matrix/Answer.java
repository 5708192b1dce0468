package org.jambatan.testkit.matrix;

import java.util.Optional;

/** How a cell's question was answered, and what was wrong with that. */
record Answer(int status, Optional<String> fault) {}
