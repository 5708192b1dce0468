package org.jambatan.mou.registration;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** {@code for} is required. The word is Java's too, so the fault must be told by the name that clients know. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SaysWhatFor.Check.class)
@interface SaysWhatFor {

    String message() default "must not be null";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether it is there. */
    class Check implements ConstraintValidator<SaysWhatFor, AskToJoin> {

        @Override
        public boolean isValid(AskToJoin input, ConstraintValidatorContext context) {
            if (input.cameFor() != null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("for")
                    .addConstraintViolation();
            return false;
        }
    }
}
