package org.jambatan.mou.partner;

import java.util.UUID;

/** One partner and what it is to another. */
record RelatedView(UUID partnerId, Relation relation) {}
