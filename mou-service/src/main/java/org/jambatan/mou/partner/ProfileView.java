package org.jambatan.mou.partner;

import java.util.List;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What a partner's own page shows beside the partner: stated figures stand apart from computed ones. */
record ProfileView(
        @Nullable Translated description,
        List<RegistrationNumber> registrationNumbers,
        List<StatedFigure> statedFigures,
        List<ComputedFigure> computedFigures,
        List<RelatedView> related) {}
