package org.jambatan.mou.appointment;

/** Whether it still counts; from and until which days, its dates say. */
enum AppointmentStanding {
    MADE,
    ENDED
}
