package org.jambatan.mou.result;

/** What the assessor advises. */
enum ResultVerdict {
    TAKE_UP,
    LICENSE,
    RETURN
}
