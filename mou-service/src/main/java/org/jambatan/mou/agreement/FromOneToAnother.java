package org.jambatan.mou.agreement;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Objects;

/** A letter has one issuer and one recipient, and they are not the same. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FromOneToAnother.Validator.class)
public @interface FromOneToAnother {

    String message() default "must be exactly one ISSUER and one RECIPIENT, two different partners";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Counts roles and partners; what is missing altogether is told by other constraints. */
    class Validator implements ConstraintValidator<FromOneToAnother, List<Party>> {

        @Override
        public boolean isValid(List<Party> parties, ConstraintValidatorContext context) {
            if (parties == null || parties.stream().anyMatch(Objects::isNull)) {
                return true;
            }
            return parties.size() == PartyRole.values().length
                    && parties.stream().map(Party::role).distinct().count() == parties.size()
                    && parties.stream().map(Party::partnerId).distinct().count() == parties.size();
        }
    }
}
