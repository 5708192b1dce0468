package org.jambatan.catalog.facility;

/** What sort of place it is; {@code COLLECTION} is a biobank, herbarium or culture collection. */
enum FacilityKind {
    LABORATORY,
    WORKSHOP,
    PILOT_PLANT,
    CLEAN_ROOM,
    GREENHOUSE,
    FIELD_STATION,
    ANIMAL_HOUSE,
    COLLECTION,
    LIBRARY,
    COMPUTING,
    ROOM,
    OFFICE,
    OTHER
}
