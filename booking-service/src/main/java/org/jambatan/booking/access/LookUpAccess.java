package org.jambatan.booking.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jambatan.booking.partner.Partner;
import org.jambatan.booking.partner.Partners;
import org.jambatan.booking.programme.Programme;
import org.jambatan.booking.programme.Programmes;

/** The one place where it is decided under which programmes, and whether at all, a customer may have something. */
@ApplicationScoped
public class LookUpAccess {

    private final Partners partners;
    private final Programmes programmes;

    LookUpAccess(Partners partners, Programmes programmes) {
        this.partners = partners;
        this.programmes = programmes;
    }

    public CustomerAccess of(Optional<Partner> customer, Collection<UUID> providers) {
        var theirs = customer.map(Partner::programmes).orElse(List.of());
        return new CustomerAccess(
                customer,
                partners.findAll(providers).stream().collect(Collectors.toMap(Partner::id, Function.identity())),
                programmes.findAll(theirs).stream().collect(Collectors.toMap(Programme::id, Function.identity())));
    }
}
