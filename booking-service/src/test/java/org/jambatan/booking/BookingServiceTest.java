package org.jambatan.booking;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.jambatan.testkit.servers.Servers;

/** The servers of every test of this service that runs it; one class names them, so all share one start. */
@QuarkusTestResource(value = Servers.class, initArgs = @ResourceArg(name = "database", value = "booking"))
public abstract class BookingServiceTest {}
