package org.jambatan.mou.mail;

import jakarta.enterprise.context.ApplicationScoped;

/** Addresses of the platform's own pages, as letters name them. */
@ApplicationScoped
public class Links {

    private final String base;

    Links(MailSettings settings) {
        this.base = settings.publicUrl().toString().replaceAll("/+$", "");
    }

    /** @param page path, query and fragment, such as {@code /welcome?registration=…#…} */
    public String to(String page) {
        return base + page;
    }
}
