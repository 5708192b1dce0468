package org.jambatan.mou.entry;

import java.util.Set;
import java.util.UUID;

/** Tells which entries an account may read that it neither entered nor runs; the judging implements it. */
public interface EntryReader {

    Set<UUID> shownTo(String account, UUID competition);
}
