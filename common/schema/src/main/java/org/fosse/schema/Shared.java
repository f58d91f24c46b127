package org.fosse.schema;

import java.util.ArrayList;
import java.util.List;
import org.fosse.tables.Table;

/** Words that many tables share. */
public final class Shared {
    /** Breakdown and stratum of everyone, item of a whole domain: not divided. */
    public static final String ALL = "all";
    /** The general bridge, as against a mapping that a publication ships with its figures. */
    public static final String IN_FORCE = "in_force";

    /** Basis of a membership in a system before that system began. */
    public static final String AS_IT_IS_NOW = "as it is now";

    private Shared() {}

    /** A list of tables and some more. */
    public static List<Table> tables(List<Table> first, Table... more) {
        List<Table> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
