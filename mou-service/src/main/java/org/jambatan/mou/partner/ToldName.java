package org.jambatan.mou.partner;

import java.util.UUID;
import org.jambatan.platform.json.Translated;

/**
 * A partner's name as events tell it. A person's name is personal data, of which events hold none beyond an account's
 * id: an INDIVIDUAL is told by its kind and the end of its id; who may know the name reads it from the partner.
 */
public final class ToldName {

    private ToldName() {}

    public static Translated of(UUID partner, PartnerKind kind, Translated name) {
        if (kind != PartnerKind.INDIVIDUAL) {
            return name;
        }
        var id = partner.toString();
        var which = " " + id.substring(id.length() - 8);
        return new Translated("Individual" + which, "Individu" + which, "个人" + which);
    }
}
