package org.jambatan.mou.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jambatan.mou.dealing.DealingBook;
import org.jambatan.mou.partner.ComputedFigure;
import org.jambatan.mou.partner.PartnerCount;
import org.jambatan.platform.json.Translated;

/** How often others, or its own people, booked at a partner. */
@ApplicationScoped
class BookingsReceived implements PartnerCount {

    private static final Translated COUNTED_AS = new Translated(
            "Bookings with at least one item of this partner's that were confirmed and not cancelled or missed since.",
            "Tempahan dengan sekurang-kurangnya satu item rakan kongsi ini yang telah disahkan dan tidak dibatalkan.",
            "包含该机构至少一个项目、已确认且此后未取消或缺席的预约数。");

    private final DealingBook dealings;

    BookingsReceived(DealingBook dealings) {
        this.dealings = dealings;
    }

    @Override
    public ComputedFigure of(UUID partner) {
        return new ComputedFigure("BOOKINGS_RECEIVED", dealings.countBookingsAt(partner), COUNTED_AS);
    }
}
