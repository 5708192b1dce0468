package org.jambatan.mou.admission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.Verification;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.problem.Answer;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/programmes/{id}/admissions/{admissionId}")
@RunOnVirtualThread
class DecisionResource {

    private final Admissions admissions;
    private final Applications applications;
    private final PartnerBook partners;
    private final EntityTags tags;
    private final Caller caller;

    DecisionResource(
            Admissions admissions, Applications applications, PartnerBook partners, EntityTags tags, Caller caller) {
        this.admissions = admissions;
        this.applications = applications;
        this.partners = partners;
        this.tags = tags;
        this.caller = caller;
    }

    @POST
    @Path("approval")
    @RolesAllowed("agency-officer")
    @Command("admission.approve")
    @Operation(summary = "Admit the applicant, with what you verified of it")
    public AdmissionView approve(
            @PathParam("id") UUID id,
            @PathParam("admissionId") UUID admissionId,
            @Nullable @Valid ApproveAdmission input) {
        partners.callersAgency();
        var admission = open(id, admissionId, Onlooker.of(caller)::decides);
        var found = input == null ? new Verification(null, null) : new Verification(input.size(), input.startUp());
        applications.approve(admission, found);
        return view(admission);
    }

    @POST
    @Path("rejection")
    @RolesAllowed("agency-officer")
    @Command("admission.reject")
    @Operation(summary = "Decline the applicant, and say why")
    public AdmissionView reject(
            @PathParam("id") UUID id,
            @PathParam("admissionId") UUID admissionId,
            @NotNull @Valid RejectAdmission input) {
        partners.callersAgency();
        var admission = open(id, admissionId, Onlooker.of(caller)::decides);
        applications.reject(admission, input.reason());
        return view(admission);
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed("partner-admin")
    @Command("admission.withdraw")
    @Operation(summary = "Withdraw your application")
    public AdmissionView withdraw(
            @PathParam("id") UUID id,
            @PathParam("admissionId") UUID admissionId,
            @Nullable @Valid WithdrawAdmission input) {
        var admission = open(id, admissionId, Onlooker.of(caller)::isApplicantOf);
        applications.withdraw(admission, input == null ? null : input.reason());
        return view(admission);
    }

    private Admission open(UUID programme, UUID id, Predicate<Admission> isTheirs) {
        var admission = admissions.seenBy(Onlooker.of(caller), programme, id);
        if (!isTheirs.test(admission)) {
            throw Answer.notFound();
        }
        tags.check(admission.version());
        admission.requireOpen();
        return admission;
    }

    private AdmissionView view(Admission admission) {
        var applicant = partners.find(admission.partnerId()).orElseThrow();
        return admission.view(applicant, Onlooker.of(caller).actionsOn(admission));
    }
}
