package org.jambatan.mou.agreement;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parties, programme and terms are those that papers of its type have; each fault is told at its field. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FitsItsType.Validator.class)
public @interface FitsItsType {

    String message() default "must fit the type";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What is missing altogether or has no shape is told by other constraints. */
    class Validator implements ConstraintValidator<FitsItsType, DraftAgreement> {

        @Override
        public boolean isValid(DraftAgreement draft, ConstraintValidatorContext context) {
            if (draft.type() == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            var faults = new LinkedHashMap<String, String>();
            parties(draft, faults);
            new TypesTerms(draft.type()).check(draft, draft.programmeId(), faults);
            faults.forEach((field, message) -> context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(field)
                    .addConstraintViolation());
            return faults.isEmpty();
        }

        private static void parties(DraftAgreement draft, Map<String, String> faults) {
            var parties = draft.parties();
            if (parties == null
                    || parties.stream()
                            .anyMatch(party -> party == null || party.partnerId() == null || party.role() == null)) {
                return;
            }
            var partners = parties.stream().map(Party::partnerId).distinct().count();
            if (partners != parties.size() || !draft.type().isMadeOf(parties)) {
                faults.put("parties", draft.type().parties());
            } else if (parties.stream().anyMatch(party -> party.partnerId().equals(party.onBehalfOf()))) {
                faults.put("parties", "must not stand for themselves");
            }
        }
    }
}
