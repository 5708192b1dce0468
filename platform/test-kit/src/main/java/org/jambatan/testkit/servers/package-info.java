/** PostgreSQL, Kafka and a token issuer for a service's tests: real servers, started once per test run. */
@NullMarked
package org.jambatan.testkit.servers;

import org.jspecify.annotations.NullMarked;
