package org.fosse.sample;

import java.util.List;

/** The providers with a quality schedule. RWE and RT5 are public codes; the others are made up for the sample. */
final class Providers {
    static final String UHL = "RWE";
    static final String LPT = "RT5";
    static final String DHU = "DHU";

    /** A provider; small ones report by a quarterly call. */
    record Provider(String code, String name, boolean small) {}

    static final List<Provider> ALL = List.of(
            new Provider(UHL, "University Hospitals of Leicester NHS Trust", false),
            new Provider(LPT, "Leicestershire Partnership NHS Trust", false),
            new Provider(DHU, "Derbyshire Health United", false),
            new Provider("SMP01", "Sample Care Home", true),
            new Provider("SMP02", "Sample Hospice", true),
            new Provider("SMP03", "Sample Physiotherapy", true));

    private Providers() {}
}
