/** What stands around the gateway in its tests: services that say what they received, and an issuer of tokens. */
package org.jambatan.gateway.world;
