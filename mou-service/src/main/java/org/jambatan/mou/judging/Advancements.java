package org.jambatan.mou.judging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All advancements, each found by its round. */
@ApplicationScoped
class Advancements implements PanacheRepositoryBase<Advancement, UUID> {}
