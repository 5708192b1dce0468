package org.jambatan.mou.registration;

import java.util.UUID;

/** The agency whose officers look after a registration. */
record AskedAgency(UUID partnerId) {}
