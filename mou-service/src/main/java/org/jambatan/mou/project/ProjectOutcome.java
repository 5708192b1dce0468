package org.jambatan.mou.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a project, in the company's own judgement. */
@Schema(name = "CompanyProjectOutcome")
public enum ProjectOutcome {
    REACHED,
    PARTLY_REACHED,
    NOT_REACHED,
    /** It was given up before anything could be said. */
    ABANDONED
}
