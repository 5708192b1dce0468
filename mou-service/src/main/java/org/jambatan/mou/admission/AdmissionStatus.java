package org.jambatan.mou.admission;

/** How far an application has come. Who was declined, or withdrew, may apply again. */
enum AdmissionStatus {
    APPLIED,
    ADMITTED,
    DECLINED,
    WITHDRAWN;

    boolean mayBecome(AdmissionStatus next) {
        return switch (this) {
            case APPLIED -> next != APPLIED;
            case ADMITTED, DECLINED, WITHDRAWN -> false;
        };
    }
}
