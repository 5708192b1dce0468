package org.jambatan.mou.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a wished thing stands: open until it is asked for, and again once it was refused or withdrawn. */
@Schema(name = "ProjectItemStatus")
enum ItemStatus {
    OPEN,
    ASKED,
    GRANTED
}
