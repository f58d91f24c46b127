// Written from src/main/schema/fact_provider_share.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A provider and an area of the own system: which share of the provider's work is for the area, and which share of the area's work it does; or a link that says that it works for it. */
public final class FactProviderShareTable {
    private static final TypedTable.Builder<FactProviderShareTable> T =
            new TypedTable.Builder<>("fact_provider_share", Folder.STAR, Stage.PUBLISH, true, "A provider and an area of the own system: which share of the provider's work is for the area, and which share of the area's work it does; or a link that says that it works for it.");

    /** Its provider. */
    public static final Field<FactProviderShareTable, String> PROVIDER_KEY = T.field(new Column("provider_key", Type.STRING, Role.IDENTIFIER, "", "Its provider.", false).leadingTo(new ForeignKey("dim_provider", null)), String.class);
    /** The area, as it is now. */
    public static final Field<FactProviderShareTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "The area, as it is now.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** What is shared: waiting_list, diagnostic_activity, admissions ... as the source's layout in conf/sources calls it; link where a register or a team says that the provider serves the area. */
    public static final Field<FactProviderShareTable, String> FLOW = T.field(new Column("flow", Type.STRING, Role.IDENTIFIER, "", "What is shared: waiting_list, diagnostic_activity, admissions ... as the source's layout in conf/sources calls it; link where a register or a team says that the provider serves the area.", false), String.class);
    /** commissioner: counted by who is responsible for the patient. catchment: where patients live, as published. statutory: a register puts the provider into the area. stated: a team said so in the form provider_link. */
    public static final Field<FactProviderShareTable, ShareBasis> BASIS = T.field(new Column("basis", Type.STRING, Role.IDENTIFIER, "", "commissioner: counted by who is responsible for the patient. catchment: where patients live, as published. statutory: a register puts the provider into the area. stated: a team said so in the form provider_link.", false), ShareBasis.class);
    /** First day of the period, or since when a link holds. */
    public static final Field<FactProviderShareTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period, or since when a link holds.", false), LocalDate.class);
    /** Last day of the period; of a link 9999-12-31 while it goes on. */
    public static final Field<FactProviderShareTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period; of a link 9999-12-31 while it goes on.", false), LocalDate.class);
    /** Its reason. */
    public static final Field<FactProviderShareTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** The period in words; null for a link. */
    public static final Field<FactProviderShareTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words; null for a link.", true), String.class);
    /** What the provider does for the area; null for a published share and a link. */
    public static final Field<FactProviderShareTable, Double> AMOUNT = T.field(new Column("amount", Type.DOUBLE, Role.MEASURE, "patients or tests", "What the provider does for the area; null for a published share and a link.", true), Double.class);
    /** Of all that the provider does, wherever its patients come from; what is missing to 1 over the areas of a level is for areas outside the system, or for none. */
    public static final Field<FactProviderShareTable, Double> SHARE_OF_PROVIDER = T.field(new Column("share_of_provider", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "Of all that the provider does, wherever its patients come from; what is missing to 1 over the areas of a level is for areas outside the system, or for none.", true), Double.class);
    /** Of all that providers do for the area; over all its providers they add to 1. Of a published catchment it is worked out from the providers' sizes in another flow: share times size, over the sum of these for all providers whose size is known. */
    public static final Field<FactProviderShareTable, Double> SHARE_OF_AREA = T.field(new Column("share_of_area", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "Of all that providers do for the area; over all its providers they add to 1. Of a published catchment it is worked out from the providers' sizes in another flow: share times size, over the sum of these for all providers whose size is known.", true), Double.class);
    /** Whether the provider's contracts and assessments speak for the area: it does at least 5% of the area's work in the newest period of a flow, or a link that holds on the date of the run says so. */
    public static final Field<FactProviderShareTable, Boolean> SPEAKS = T.field(new Column("speaks", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the provider's contracts and assessments speak for the area: it does at least 5% of the area's work in the newest period of a flow, or a link that holds on the date of the run says so.", false), Boolean.class);
    /** Whether this is the newest period of its flow, or a link that holds on the date of the run. */
    public static final Field<FactProviderShareTable, Boolean> LATEST = T.field(new Column("latest", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether this is the newest period of its flow, or a link that holds on the date of the run.", false), Boolean.class);

    /** The declaration. */
    public static final TypedTable<FactProviderShareTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactProviderShareTable, ProviderShareTable> PROJECTION = new Projection<>(TABLE, ProviderShareTable.TABLE, null, false, List.of(
            List.of(ProviderShareTable.PROVIDER_CODE),
            List.of(ProviderShareTable.AREA_CODE),
            List.of(ProviderShareTable.FLOW),
            List.of(ProviderShareTable.BASIS),
            List.of(ProviderShareTable.PERIOD_START),
            List.of(ProviderShareTable.PERIOD_END),
            List.of(ProviderShareTable.REASON),
            List.of(ProviderShareTable.PERIOD_LABEL),
            List.of(ProviderShareTable.AMOUNT),
            List.of(ProviderShareTable.SHARE_OF_PROVIDER),
            List.of(ProviderShareTable.SHARE_OF_AREA),
            List.of(ProviderShareTable.SPEAKS),
            List.of(ProviderShareTable.LATEST)));

    private FactProviderShareTable() {}
}
