package org.jambatan.mou.registration;

/**
 * What somebody comes for. A programme and an alliance are looked up; calls and enquiries about a soft landing are
 * carried as they are told, for whoever reads the registration.
 */
enum Purpose {
    PROGRAMME,
    CALL,
    ALLIANCE,
    SOFT_LANDING
}
