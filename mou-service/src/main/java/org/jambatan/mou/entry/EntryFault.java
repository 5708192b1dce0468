package org.jambatan.mou.entry;

/** What would keep a draft from being submitted. */
record EntryFault(String code, String detail) {}
