/**
 * Who is let in from the command line: an agency's systems to its stream, a front-end, the first officer.
 *
 * <p>What is given is kept where it counts, in Kafka and in Keycloak; there is no second book of it.
 */
@NullMarked
package org.jambatan.embedded.access;

import org.jspecify.annotations.NullMarked;
