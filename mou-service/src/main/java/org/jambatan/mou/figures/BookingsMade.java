package org.jambatan.mou.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jambatan.mou.dealing.DealingBook;
import org.jambatan.mou.partner.ComputedFigure;
import org.jambatan.mou.partner.PartnerCount;
import org.jambatan.platform.json.Translated;

/** How often a partner booked. */
@ApplicationScoped
class BookingsMade implements PartnerCount {

    private static final Translated COUNTED_AS = new Translated(
            "Bookings made for this partner that were confirmed and not cancelled or missed since.",
            "Tempahan yang dibuat untuk rakan kongsi ini yang telah disahkan dan tidak dibatalkan.",
            "为该机构所作、已确认且此后未取消或缺席的预约数。");

    private final DealingBook dealings;

    BookingsMade(DealingBook dealings) {
        this.dealings = dealings;
    }

    @Override
    public ComputedFigure of(UUID partner) {
        return new ComputedFigure("BOOKINGS_MADE", dealings.countBookingsFor(partner), COUNTED_AS);
    }
}
