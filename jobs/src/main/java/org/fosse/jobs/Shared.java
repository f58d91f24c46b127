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

    public static final Column INDICATOR_ID =
            Column.key("indicator_id", STRING, "Stable id of the indicator; its name and unit are in table indicator.");
    public static final Column AREA_CODE = Column.key(
            "area_code", STRING, "Code of the area or organisation (ODS code where it has one, otherwise ONS).");
    public static final Column AREA_LEVEL = Column.attribute(
                    "area_level",
                    STRING,
                    "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.")
            .required();
    public static final Column PERIOD_START = Column.key("period_start", DATE, "First day of the period.");
    public static final Column PERIOD_END = Column.key("period_end", DATE, "Last day of the period.");
    public static final Column PERIOD_LABEL =
            Column.attribute("period_label", STRING, "The period in words.").required();
    public static final Column BREAKDOWN = Column.key(
            "breakdown", STRING, "What the stratum divides by (sex, age, deprivation decile); all for everyone.");
    public static final Column STRATUM =
            Column.key("stratum", STRING, "The group within the breakdown; all for everyone.");
    public static final Column PARENT_CODE =
            Column.key("parent_code", STRING, "Code of the area whose parts are compared.");
    public static final Column PARENT_LEVEL = Column.attribute("parent_level", STRING, "Level of the parent area.")
            .required();
    public static final Column CHILD_LEVEL =
            Column.key("child_level", STRING, "Level of the areas that are compared with each other.");
    public static final Column NUMERATOR = Column.measure(
            "numerator", DOUBLE, "count", "What is counted (people, events); null where the source gives none.");
    public static final Column DENOMINATOR =
            Column.measure("denominator", DOUBLE, "count", "Out of how many; null where the source gives none.");
    public static final Column VALUE =
            Column.measure("value", DOUBLE, "the indicator's unit", "The value; percent runs from 0 to 100.");
    public static final Column LOWER_95 =
            Column.measure("lower_95", DOUBLE, "the indicator's unit", "Lower 95% confidence limit.");
    public static final Column UPPER_95 =
            Column.measure("upper_95", DOUBLE, "the indicator's unit", "Upper 95% confidence limit.");
    public static final Column LOWER_998 =
            Column.measure("lower_998", DOUBLE, "the indicator's unit", "Lower 99.8% confidence limit.");
    public static final Column UPPER_998 =
            Column.measure("upper_998", DOUBLE, "the indicator's unit", "Upper 99.8% confidence limit.");
    public static final Column METHOD = Column.attribute("method", STRING, "How the value and its limits were made.");
    public static final Column REASON = Column.attribute(
            "reason", STRING, "Why something is missing or must be read with care, as codes; null when nothing is.");
    public static final Column SOURCE_ID = Column.attribute("source_id", STRING, "The source the row comes from.")
            .required();
    public static final Column FILE =
            Column.attribute("source_file", STRING, "The extract the row comes from, relative to the landing folder.");
    public static final Column LINE =
            Column.attribute("source_line", LONG, "The line of the extract the row comes from.");
    public static final Column MAPPING_ID = Column.attribute(
            "mapping_id", STRING, "Which mapping of practices to areas was used: in_force, or the publication's own.");
    public static final Column REVISION =
            Column.attribute("revision", INT, "Revision of the publication; a higher one replaces a lower.");
    public static final Column PUBLISHED_ON = Column.attribute("published_on", DATE, "When the source published it.");

    /** A list of tables and some more. */
    public static List<Table> tables(List<Table> first, Table... more) {
        List<Table> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    /** One list out of two. */
    public static List<Column> columns(List<Column> first, List<Column> more) {
        List<Column> all = new ArrayList<>(first);
        all.addAll(more);
        return all;
    }
}
