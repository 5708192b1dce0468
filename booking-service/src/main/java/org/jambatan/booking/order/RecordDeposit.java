package org.jambatan.booking.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.booking.settlement.Payment;

/** That an order's deposit was paid. */
public record RecordDeposit(
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "must be on one line")
        @Schema(description = "By which you find the payment again, such as the receipt's number. Never card data.")
        String reference,

        @NotNull LocalDate paidOn) {

    Payment payment() {
        return new Payment(reference, paidOn);
    }
}
