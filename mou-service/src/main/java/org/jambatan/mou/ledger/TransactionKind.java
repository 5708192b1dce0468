package org.jambatan.mou.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a line of the ledger is about. A note moves no money: it tells of a settlement that nothing was drawn for. */
@Schema(name = "SupportTransactionKind")
enum TransactionKind {
    COMMITMENT,
    DRAW,
    NOTE,
    RELEASE
}
