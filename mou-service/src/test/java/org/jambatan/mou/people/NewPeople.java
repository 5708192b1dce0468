package org.jambatan.mou.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jambatan.mou.mail.EmailAddress;
import org.jambatan.mou.mail.Language;

/** Members as a registration founds them. All of it is synthetic. */
@ApplicationScoped
public class NewPeople {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Members members;

    NewPeople(Members members) {
        this.members = members;
    }

    public static String anAddress() {
        return "person-" + COUNT.incrementAndGet() + "-" + Long.toString(System.nanoTime(), 36) + "@people.example";
    }

    public UUID found(UUID partner, String email, Role... roles) {
        return QuarkusTransaction.requiringNew()
                .call(() -> members.found(
                        partner,
                        new NewMember(new EmailAddress(email), "Mei", "Tan", Language.ENGLISH, Set.of(roles))));
    }
}
