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

    /** A trust of a neighbouring system that the sample's people are sent to. */
    record OutOfArea(String code, String name, String system, String systemName) {}

    static final List<OutOfArea> OUT_OF_AREA = List.of(
            new OutOfArea(
                    "RHA",
                    "Nottinghamshire Healthcare NHS Foundation Trust",
                    "QT1",
                    "NHS Nottingham and Nottinghamshire Integrated Care Board"),
            new OutOfArea(
                    "RP1",
                    "Northamptonshire Healthcare NHS Foundation Trust",
                    "QPM",
                    "NHS Northamptonshire Integrated Care Board"),
            new OutOfArea(
                    "RP7",
                    "Lincolnshire Partnership NHS Foundation Trust",
                    "QJM",
                    "NHS Lincolnshire Integrated Care Board"),
            new OutOfArea(
                    "RXM",
                    "Derbyshire Healthcare NHS Foundation Trust",
                    "QJ2",
                    "NHS Derby and Derbyshire Integrated Care Board"),
            new OutOfArea(
                    "RYG",
                    "Coventry and Warwickshire Partnership NHS Trust",
                    "QWU",
                    "NHS Coventry and Warwickshire Integrated Care Board"));

    private Providers() {}
}
