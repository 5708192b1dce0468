package org.jambatan.mou.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An input that says what an agreement says. */
interface Termed extends Effective {

    @Nullable
    List<String> languages();

    @Nullable
    List<String> sectors();

    @Nullable
    PrecursorVisit precursorVisit();

    @Nullable
    Boolean attestationRequired();

    @Nullable
    Integer quorum();

    @Nullable
    Investment investment();

    default AgreementTerms terms() {
        return new AgreementTerms(
                languages(), sectors(), precursorVisit(), attestationRequired(), quorum(), investment());
    }
}
