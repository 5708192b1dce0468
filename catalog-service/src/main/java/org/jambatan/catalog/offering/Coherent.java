package org.jambatan.catalog.offering;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The parts of the terms do not contradict each other; every contradiction is told at its own field. */
@Constraint(validatedBy = Coherent.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Coherent {

    String message() default "contradicts itself";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<Coherent, DraftOffering> {

        @Override
        public boolean isValid(@Nullable DraftOffering terms, ConstraintValidatorContext context) {
            if (terms == null) {
                return true;
            }
            var contradictions = Contradictions.in(terms);
            context.disableDefaultConstraintViolation();
            contradictions.forEach(fault -> context.buildConstraintViolationWithTemplate(fault.message())
                    .addPropertyNode(fault.field())
                    .addConstraintViolation());
            return contradictions.isEmpty();
        }
    }
}
