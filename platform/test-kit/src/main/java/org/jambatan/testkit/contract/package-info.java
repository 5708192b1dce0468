/** Contracts are files in {@code contracts/}; these checks hold what a service really says, and what it reads, against them. */
@NullMarked
package org.jambatan.testkit.contract;

import org.jspecify.annotations.NullMarked;
