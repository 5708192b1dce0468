package org.jambatan.mou.admission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.PartnerCard;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/programmes/{id}/admissions")
@RunOnVirtualThread
class ApplicationResource {

    private final Admissions admissions;
    private final Applications applications;
    private final ProgrammeBook programmes;
    private final PartnerBook partners;
    private final Caller caller;

    ApplicationResource(
            Admissions admissions,
            Applications applications,
            ProgrammeBook programmes,
            PartnerBook partners,
            Caller caller) {
        this.admissions = admissions;
        this.applications = applications;
        this.programmes = programmes;
        this.partners = partners;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("partner-admin")
    @ResponseStatus(201)
    @Command("admission.apply")
    @Operation(
            summary = "Apply to a programme for your partner",
            description =
                    "What you say of yourself is kept as your statement; an officer verifies size and start-up status.")
    public AdmissionView apply(@PathParam("id") UUID id, @Nullable @Valid ApplyForAdmission input) {
        var programme = programmes.find(id).orElseThrow(Answer::notFound);
        var applicant = partners.find(caller.partner())
                .orElseThrow(() -> Answer.forbidden("no-partner", "Your partner is not known here."));
        var said = input == null ? ApplyForAdmission.NOTHING_SAID : input;
        return view(applications.apply(programme, applicant, said));
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Applications to a programme, newest first: an officer's to decide, or your own")
    public Page<AdmissionView> list(
            @PathParam("id") UUID id, @BeanParam AdmissionFilter filter, @BeanParam PageRequest page) {
        var onlooker = Onlooker.of(caller);
        var programme = programmes.find(id).orElseThrow(Answer::notFound).id();
        var wanted = filter.read();
        var rows = admissions.list(onlooker, programme, wanted, page);
        var applicants = partners
                .findAll(rows.stream().map(Admission::partnerId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(PartnerCard::id, card -> card));
        var answer = Page.of(rows, page, admission -> new Cursor("", admission.id()))
                .map(admission -> admission.view(
                        Objects.requireNonNull(applicants.get(admission.partnerId())), onlooker.actionsOn(admission)));
        return page.wantsCount() ? answer.counted(admissions.count(onlooker, programme, wanted)) : answer;
    }

    @GET
    @Path("{admissionId}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One application")
    public AdmissionView read(@PathParam("id") UUID id, @PathParam("admissionId") UUID admissionId) {
        return view(admissions.seenBy(Onlooker.of(caller), id, admissionId));
    }

    private AdmissionView view(Admission admission) {
        var applicant = partners.find(admission.partnerId()).orElseThrow();
        return admission.view(applicant, Onlooker.of(caller).actionsOn(admission));
    }
}
