package org.jambatan.catalog.shape;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Objects;
import java.util.stream.Stream;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A name: in each language at most 200 characters, and none of them only blanks. */
@Constraint(validatedBy = ShortName.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShortName {

    String message() default "must have 1 to 200 characters in each language";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<ShortName, Translated> {

        private static final int LONGEST = 200;

        @Override
        public boolean isValid(@Nullable Translated name, ConstraintValidatorContext context) {
            return name == null
                    || name.any().isEmpty() // told by the text itself
                    || Stream.of(name.en(), name.ms(), name.zh())
                            .filter(Objects::nonNull)
                            .allMatch(text -> !text.isBlank() && text.length() <= LONGEST);
        }
    }
}
