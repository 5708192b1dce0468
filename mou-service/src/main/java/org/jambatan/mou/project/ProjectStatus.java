package org.jambatan.mou.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a company's project stands. */
@Schema(name = "CompanyProjectStatus")
public enum ProjectStatus {
    OPEN,
    CLOSED
}
