package org.jambatan.mou.agreement;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A currency that money is paid in, by its code; what has no shape of a code is told by a pattern. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Iso4217.Validator.class)
public @interface Iso4217 {

    String message() default "must be a currency of ISO 4217 that is paid in";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Gold, test codes and the like have no smallest coin. */
    class Validator implements ConstraintValidator<Iso4217, String> {

        private static final Set<String> PAID_IN = Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toUnmodifiableSet());

        /** Whether money is paid in it. */
        public static boolean knows(String code) {
            return PAID_IN.contains(code);
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || !code.matches("[A-Z]{3}") || knows(code);
        }
    }
}
