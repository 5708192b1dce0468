package org.jambatan.mou.agreement;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The last day is not before the first; the fault is told at {@code effectiveUntil}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EndsAfterItStarts.Validator.class)
public @interface EndsAfterItStarts {

    String message() default "must not be before effectiveFrom";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares the two days where both are there. */
    class Validator implements ConstraintValidator<EndsAfterItStarts, Effective> {

        @Override
        public boolean isValid(Effective dates, ConstraintValidatorContext context) {
            var from = dates.effectiveFrom();
            var until = dates.effectiveUntil();
            if (from == null || until == null || !until.isBefore(from)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("effectiveUntil")
                    .addConstraintViolation();
            return false;
        }
    }
}
