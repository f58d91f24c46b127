package org.fosse.jobs;

import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.List;
import org.fosse.tables.Column;
import org.fosse.tables.Table;

/** Columns that many tables share: one name, one meaning, one description. */
public final class Shared {
    private Shared() {}

    public static final String ALL = "all";
    /** The general bridge, as against a mapping that a publication ships with its figures. */
    public static final String IN_FORCE = "in_force";

    public static final Column PERIOD_START = Column.key("period_start", DATE, "First day of the period.");
    public static final Column PERIOD_END = Column.key("period_end", DATE, "Last day of the period.");
    public static final Column PERIOD_LABEL =
            Column.attribute("period_label", STRING, "The period in words.").required();
    public static final Column NUMERATOR = Column.measure(
            "numerator", DOUBLE, "count", "What is counted (people, events); null where the source gives none.");
    public static final Column DENOMINATOR =
            Column.measure("denominator", DOUBLE, "count", "Out of how many; null where the source gives none.");
    public static final Column SOURCE_ID = Column.attribute("source_id", STRING, "The source the row comes from.")
            .required();
    public static final Column FILE =
            Column.attribute("source_file", STRING, "The extract the row comes from, relative to the landing folder.");
    public static final Column LINE =
            Column.attribute("source_line", LONG, "The line of the extract the row comes from.");
    public static final Column REVISION =
            Column.attribute("revision", INT, "Revision of the publication; a higher one replaces a lower.");
    /** A list of tables and some more. */
    public static List<Table> tables(List<Table> first, Table... more) {
        List<Table> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
