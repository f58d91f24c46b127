package org.fosse.sources;

import org.fosse.tables.Period;

/** Names of area mappings and of the bases on which an area belongs to another. */
public final class Mappings {
    /** The general bridge, for publications that ship no mapping of their own. */
    public static final String IN_FORCE = "in_force";
    /** Belonging by law or by the health service's own structure. */
    public static final String STATUTORY = "statutory";

    /** The code that says that a practice is in no primary care network. */
    static final String NO_NETWORK = "U";

    private Mappings() {}

    /** The mapping that the Quality and Outcomes Framework ships with the results of a year. */
    public static String qof(Period period) {
        return "qof_" + period.label();
    }
}
