package org.jambatan.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OperationNameTest {

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/v1/offerings,                            list,    true,  listOfferings",
        "GET,    /api/v1/offerings/{id},                       read,    false, getOffering",
        "POST,   /api/v1/bookings,                             request, false, createBooking",
        "PATCH,  /api/v1/facilities/{id},                      revise,  false, updateFacility",
        "POST,   /api/v1/equipment,                            draft,   false, createEquipment",
        "GET,    /api/v1/equipment,                            list,    true,  listEquipment",
        "POST,   /api/v1/bookings/{id}/cancellation,           cancel,  false, cancelBooking",
        "POST,   /api/v1/partners/{id}/invitations,            invite,  false, createPartnerInvitation",
        "GET,    /api/v1/partners/{id}/invitations,            list,    true,  listPartnerInvitations",
        "GET,    /api/v1/partners/{id}/members/{account},      read,    false, getPartnerMember",
        "DELETE, /api/v1/partners/{id}/members/{account},      remove,  false, deletePartnerMember",
        "GET,    /api/v1/me,                                   me,      false, getMe",
        "GET,    /api/v1/availability,                         read,    false, getAvailability",
        "GET,    /api/v1/reports/register,                     read,    false, getReportRegister",
        "POST,   /api/v1/notifications/reading,                markAll, false, markAllNotifications",
        "POST,   /api/v1/soft-landing-cases,                   open,    false, createSoftLandingCase",
        "PUT,    /api/v1/notification-preferences,             choose,  false, setNotificationPreference",
        "GET,    /api/v1/audit/booking,                        list,    true,  listBookingAudit",
        "GET,    /api/v1/operations/booking/dead-letters,      list,    true,  listBookingDeadLetters",
        "GET,    /api/v1/operations/booking/dead-letters/{id}, read,    false, getBookingDeadLetter",
        "POST,   /api/v1/operations/mou/dead-letters/{id}/replay, replay, false, replayMouDeadLetter",
        "GET,    /api/v1/operations/mou/outbox,                list,    true,  listMouOutbox",
        "GET,    /api/v1/offerings/{id}/versions,              versions, true, listOfferingVersions",
    })
    void an_operation_is_called_after_its_method_and_its_path(
            String method, String path, String javaMethod, boolean answersList, String expected) {
        assertThat(OperationName.of(HttpMethod.valueOf(method), path, javaMethod, answersList))
                .isEqualTo(expected);
    }
}
