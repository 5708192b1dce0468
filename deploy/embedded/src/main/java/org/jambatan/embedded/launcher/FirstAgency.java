package org.jambatan.embedded.launcher;

/** The agency that the demo's platform belongs to: mou-service makes the partner, the realm carries its organization. */
record FirstAgency(String id, String name, String country) {
    static final FirstAgency OF_THE_DEMO =
            new FirstAgency("0192f3a0-7b1c-7d00-8a00-000000000001", "Invest Selangor Berhad", "MY");
}
