// Written from src/main/schema/landed_oversight.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A published row of an oversight framework whole, by its quarter of publication. */
public final class LandedOversightTable {
    private static final TypedTable.Builder<LandedOversightTable> T =
            new TypedTable.Builder<>("landed_oversight", Stage.LAND, false, "A published row of an oversight framework whole, by its quarter of publication.");

    /** Path relative to the landing folder. */
    public static final Field<LandedOversightTable, String> FILE = T.field(new Column("file", Type.STRING, Role.IDENTIFIER, "", "Path relative to the landing folder.", false), String.class);
    /** Physical line the record began on. */
    public static final Field<LandedOversightTable, Long> LINE = T.field(new Column("line", Type.LONG, Role.IDENTIFIER, "", "Physical line the record began on.", false), Long.class);
    /** Number of the record within the file. */
    public static final Field<LandedOversightTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.IDENTIFIER, "", "Number of the record within the file.", false), Long.class);
    /** The source that read it. */
    public static final Field<LandedOversightTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** First day of the period. */
    public static final Field<LandedOversightTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.ATTRIBUTE, "", "First day of the period.", true), LocalDate.class);
    /** Last day of the period. */
    public static final Field<LandedOversightTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the period.", true), LocalDate.class);
    /** The period in words. */
    public static final Field<LandedOversightTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", true), String.class);
    /** For a change between two periods: the earlier one it is measured from; null otherwise. */
    public static final Field<LandedOversightTable, String> PERIOD_AGAINST = T.field(new Column("period_against", Type.STRING, Role.ATTRIBUTE, "", "For a change between two periods: the earlier one it is measured from; null otherwise.", true), String.class);
    /** Trust code, as the extract gives it. */
    public static final Field<LandedOversightTable, String> TRUST_CODE = T.field(new Column("trust_code", Type.STRING, Role.ATTRIBUTE, "", "Trust code, as the extract gives it.", true), String.class);
    /** Trust name, as the extract gives it. */
    public static final Field<LandedOversightTable, String> TRUST_NAME = T.field(new Column("trust_name", Type.STRING, Role.ATTRIBUTE, "", "Trust name, as the extract gives it.", true), String.class);
    /** Trust type, as the extract gives it. */
    public static final Field<LandedOversightTable, String> TRUST_TYPE = T.field(new Column("trust_type", Type.STRING, Role.ATTRIBUTE, "", "Trust type, as the extract gives it.", true), String.class);
    /** Trust subtype, as the extract gives it. */
    public static final Field<LandedOversightTable, String> TRUST_SUBTYPE = T.field(new Column("trust_subtype", Type.STRING, Role.ATTRIBUTE, "", "Trust subtype, as the extract gives it.", true), String.class);
    /** Region, as the extract gives it. */
    public static final Field<LandedOversightTable, String> REGION = T.field(new Column("region", Type.STRING, Role.ATTRIBUTE, "", "Region, as the extract gives it.", true), String.class);
    /** Domain, as the extract gives it. */
    public static final Field<LandedOversightTable, String> DOMAIN = T.field(new Column("domain", Type.STRING, Role.ATTRIBUTE, "", "Domain, as the extract gives it.", true), String.class);
    /** Sub domain, as the extract gives it. */
    public static final Field<LandedOversightTable, String> SUB_DOMAIN = T.field(new Column("sub_domain", Type.STRING, Role.ATTRIBUTE, "", "Sub domain, as the extract gives it.", true), String.class);
    /** The metric, as in the observation of the same row. */
    public static final Field<LandedOversightTable, String> METRIC_ID = T.field(new Column("metric_id", Type.STRING, Role.ATTRIBUTE, "", "The metric, as in the observation of the same row.", true), String.class);
    /** Metric name, as the extract gives it. */
    public static final Field<LandedOversightTable, String> METRIC_NAME = T.field(new Column("metric_name", Type.STRING, Role.ATTRIBUTE, "", "Metric name, as the extract gives it.", true), String.class);
    /** Reporting date, as the extract gives it. */
    public static final Field<LandedOversightTable, String> REPORTING_DATE = T.field(new Column("reporting_date", Type.STRING, Role.ATTRIBUTE, "", "Reporting date, as the extract gives it.", true), String.class);
    /** The source's own unit text. */
    public static final Field<LandedOversightTable, String> UNIT = T.field(new Column("unit", Type.STRING, Role.ATTRIBUTE, "", "The source's own unit text.", true), String.class);
    /** The value in the source's unit. */
    public static final Field<LandedOversightTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.ATTRIBUTE, "", "The value in the source's unit.", true), Double.class);
    /** Present, missing, suppressed or not_applicable; for an item or action its own status. */
    public static final Field<LandedOversightTable, String> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "Present, missing, suppressed or not_applicable; for an item or action its own status.", true), String.class);
    /** Median, as the extract gives it. */
    public static final Field<LandedOversightTable, Double> MEDIAN = T.field(new Column("median", Type.DOUBLE, Role.ATTRIBUTE, "", "Median, as the extract gives it.", true), Double.class);
    /** Lower quartile, as the extract gives it. */
    public static final Field<LandedOversightTable, Double> LOWER_QUARTILE = T.field(new Column("lower_quartile", Type.DOUBLE, Role.ATTRIBUTE, "", "Lower quartile, as the extract gives it.", true), Double.class);
    /** Upper quartile, as the extract gives it. */
    public static final Field<LandedOversightTable, Double> UPPER_QUARTILE = T.field(new Column("upper_quartile", Type.DOUBLE, Role.ATTRIBUTE, "", "Upper quartile, as the extract gives it.", true), Double.class);
    /** The publisher's rank, 1 best; printed values that are equal may have different ranks, since values are rounded in print and ranked before. */
    public static final Field<LandedOversightTable, Double> RANK = T.field(new Column("rank", Type.DOUBLE, Role.ATTRIBUTE, "", "The publisher's rank, 1 best; printed values that are equal may have different ranks, since values are rounded in print and ranked before.", true), Double.class);
    /** When the source published it. */
    public static final Field<LandedOversightTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "When the source published it.", true), LocalDate.class);
    /** The delivery note's revision of the file. */
    public static final Field<LandedOversightTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "The delivery note's revision of the file.", true), Integer.class);
    /** Last day of the latest quarter in the file: files are cumulative, and a later one restates. */
    public static final Field<LandedOversightTable, LocalDate> FILE_QUARTER_END = T.field(new Column("file_quarter_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the latest quarter in the file: files are cumulative, and a later one restates.", true), LocalDate.class);

    /** The declaration. */
    public static final TypedTable<LandedOversightTable> TABLE = T.table();

    private LandedOversightTable() {}
}
