// Written from src/main/schema/provider_share.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A provider and an area of the own system: which share of the provider's work is for the area, and which share of the area's work it does. Pairs with nothing between them have no row. */
public final class ProviderShareTable {
    private static final TypedTable.Builder<ProviderShareTable> T =
            new TypedTable.Builder<>("provider_share", Stage.COMPUTE, true, "A provider and an area of the own system: which share of the provider's work is for the area, and which share of the area's work it does. Pairs with nothing between them have no row.");

    /** ODS code of the provider, which may be a practice that treats as one. */
    public static final Field<ProviderShareTable, String> PROVIDER_CODE = T.field(new Column("provider_code", Type.STRING, Role.IDENTIFIER, "", "ODS code of the provider, which may be a practice that treats as one.", false), String.class);
    /** Code of the system, place, sub-ICB location or locality. */
    public static final Field<ProviderShareTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the system, place, sub-ICB location or locality.", false), String.class);
    /** What is shared: waiting_list, diagnostic_activity, admissions ... as the source's layout in conf/sources calls it; link where a register or a team says that the provider serves the area. */
    public static final Field<ProviderShareTable, String> FLOW = T.field(new Column("flow", Type.STRING, Role.IDENTIFIER, "", "What is shared: waiting_list, diagnostic_activity, admissions ... as the source's layout in conf/sources calls it; link where a register or a team says that the provider serves the area.", false), String.class);
    /** commissioner: counted by who is responsible for the patient. catchment: where patients live, as published. statutory: a register puts the provider into the area. stated: a team said so in the form provider_link. */
    public static final Field<ProviderShareTable, ShareBasis> BASIS = T.field(new Column("basis", Type.STRING, Role.IDENTIFIER, "", "commissioner: counted by who is responsible for the patient. catchment: where patients live, as published. statutory: a register puts the provider into the area. stated: a team said so in the form provider_link.", false), ShareBasis.class);
    /** First day of the period, or since when a link holds. */
    public static final Field<ProviderShareTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period, or since when a link holds.", false), LocalDate.class);
    /** Last day of the period; of a link 9999-12-31 while it goes on. */
    public static final Field<ProviderShareTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period; of a link 9999-12-31 while it goes on.", false), LocalDate.class);
    /** The period in words; null for a link. */
    public static final Field<ProviderShareTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words; null for a link.", true), String.class);
    /** Its name. */
    public static final Field<ProviderShareTable, String> PROVIDER_NAME = T.field(new Column("provider_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** Level of the area. */
    public static final Field<ProviderShareTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the area.", false), String.class);
    /** The area's name. */
    public static final Field<ProviderShareTable, String> AREA_NAME = T.field(new Column("area_name", Type.STRING, Role.ATTRIBUTE, "", "The area's name.", true), String.class);
    /** What the provider does for the area; null for a published share and a link. */
    public static final Field<ProviderShareTable, Double> AMOUNT = T.field(new Column("amount", Type.DOUBLE, Role.MEASURE, "patients or tests", "What the provider does for the area; null for a published share and a link.", true), Double.class);
    /** Of all that the provider does, wherever its patients come from; what is missing to 1 over the areas of a level is for areas outside the system, or for none. */
    public static final Field<ProviderShareTable, Double> SHARE_OF_PROVIDER = T.field(new Column("share_of_provider", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "Of all that the provider does, wherever its patients come from; what is missing to 1 over the areas of a level is for areas outside the system, or for none.", true), Double.class);
    /** Of all that providers do for the area; over all its providers they add to 1. Of a published catchment it is worked out from the providers' sizes in another flow: share times size, over the sum of these for all providers whose size is known. */
    public static final Field<ProviderShareTable, Double> SHARE_OF_AREA = T.field(new Column("share_of_area", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "Of all that providers do for the area; over all its providers they add to 1. Of a published catchment it is worked out from the providers' sizes in another flow: share times size, over the sum of these for all providers whose size is known.", true), Double.class);
    /** Whether the provider's contracts and assessments speak for the area: it does at least 5% of the area's work in the newest period of a flow, or a link that holds on the date of the run says so. */
    public static final Field<ProviderShareTable, Boolean> SPEAKS = T.field(new Column("speaks", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the provider's contracts and assessments speak for the area: it does at least 5% of the area's work in the newest period of a flow, or a link that holds on the date of the run says so.", false), Boolean.class);
    /** Whether this is the newest period of its flow, or a link that holds on the date of the run. */
    public static final Field<ProviderShareTable, Boolean> LATEST = T.field(new Column("latest", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether this is the newest period of its flow, or a link that holds on the date of the run.", false), Boolean.class);
    /** The source the row comes from; null for a row made from the area tables. */
    public static final Field<ProviderShareTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source the row comes from; null for a row made from the area tables.", true), String.class);
    /** The extract the row comes from, relative to the landing folder. */
    public static final Field<ProviderShareTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.ATTRIBUTE, "", "The extract the row comes from, relative to the landing folder.", true), String.class);
    /** When the source published it. */
    public static final Field<ProviderShareTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "When the source published it.", true), LocalDate.class);
    /** The flow whose counts say how large the providers are, where this one is a published share; null otherwise. */
    public static final Field<ProviderShareTable, String> SIZED_BY = T.field(new Column("sized_by", Type.STRING, Role.ATTRIBUTE, "", "The flow whose counts say how large the providers are, where this one is a published share; null otherwise.", true), String.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<ProviderShareTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<ProviderShareTable> TABLE = T.table(
            new Check("share_of_provider_is_a_share", "share_of_provider is null or (share_of_provider >= 0 and share_of_provider <= 1.000001)", "A share lies from 0 to 1."),
            new Check("share_of_area_is_a_share", "share_of_area is null or (share_of_area >= 0 and share_of_area <= 1.000001)", "A share lies from 0 to 1."));

    private ProviderShareTable() {}
}
