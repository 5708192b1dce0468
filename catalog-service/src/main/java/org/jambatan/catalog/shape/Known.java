package org.jambatan.catalog.shape;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A code out of a published list. */
@Constraint(validatedBy = Known.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Known {

    Codes value();

    String message() default "is not a known code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The published lists, as the Java runtime knows them. */
    @SuppressWarnings("ImmutableEnumChecker") // The sets are unmodifiable.
    enum Codes {
        /** ISO 3166-1 alpha-2. */
        COUNTRY(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2), "must be a country of ISO 3166-1"),
        /** ISO 4217. */
        CURRENCY(
                Currency.getAvailableCurrencies().stream()
                        .map(Currency::getCurrencyCode)
                        .collect(Collectors.toUnmodifiableSet()),
                "must be a currency of ISO 4217"),
        TIME_ZONE(Set.copyOf(ZoneId.getAvailableZoneIds()), "must be an IANA time zone, such as Asia/Kuala_Lumpur");

        private final Set<String> codes;
        private final String rule;

        Codes(Set<String> codes, String rule) {
            this.codes = codes;
            this.rule = rule;
        }
    }

    final class Check implements ConstraintValidator<Known, String> {

        private Codes list = Codes.COUNTRY;

        @Override
        public void initialize(Known known) {
            list = known.value();
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            if (code == null || list.codes.contains(code)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(list.rule).addConstraintViolation();
            return false;
        }
    }
}
