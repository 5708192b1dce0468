package org.jambatan.mou.project;

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
import org.jspecify.annotations.Nullable;

/** A time has a start and a later end and says nothing of an order; each fault is told of the field it is about. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SlotOrOrder.Check.class)
@interface SlotOrOrder {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at the item. */
    class Check implements ConstraintValidator<SlotOrOrder, AddProjectItem> {

        private static final int MOST_LETTERS = 20_000;

        @Override
        public boolean isValid(AddProjectItem item, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            var faults = 0;
            if (item.isSlot() && item.start() == null) {
                faults += tell(context, "start", "must stand beside end");
            }
            if (item.isSlot() && item.end() == null) {
                faults += tell(context, "end", "must stand beside start");
            }
            if (item.start() != null && item.end() != null && !item.start().isBefore(item.end())) {
                faults += tell(context, "end", "must be after start");
            }
            if (item.isSlot() && item.saysOrder()) {
                faults += tell(context, "start", "a time takes no answers and nothing else of an order");
            }
            if (letters(item) > MOST_LETTERS) {
                faults += tell(context, "answers", "note and answers take up to " + MOST_LETTERS + " letters together");
            }
            return faults == 0;
        }

        private static int letters(AddProjectItem item) {
            var answers = item.answers() == null ? List.<@Nullable ItemAnswer>of() : item.answers();
            return lengthOf(item.note())
                    + lengthOf(item.ipNote())
                    + answers.stream()
                            .filter(Objects::nonNull)
                            .mapToInt(answer -> lengthOf(answer.code()) + lengthOf(answer.value()))
                            .sum();
        }

        private static int lengthOf(@Nullable String text) {
            return text == null ? 0 : text.length();
        }

        private static int tell(ConstraintValidatorContext context, String field, String message) {
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return 1;
        }
    }
}
