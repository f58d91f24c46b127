package org.fosse.jobs.packed;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.area.MembershipJob;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.DeprivationTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;

/**
 * Areas, bridges, deprivation groups and the catalogue, read once a run and sent to every task.
 *
 * @param geography areas and bridges
 * @param indicators the catalogue by id
 */
public record Reference(Geography geography, Map<String, IndicatorFacts> indicators) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** Groups of England by deprivation; 1 is the most deprived. */
    public static final String DEPRIVATION_NATIONAL = "deprivation_national";
    /** Groups of the system's own areas by deprivation; 1 is the most deprived. */
    public static final String DEPRIVATION_LOCAL = "deprivation_local";

    /** The same in tenths; 1 is the most deprived. */
    public static final String DEPRIVATION_NATIONAL_DECILE = "deprivation_national_decile";
    /** The same in tenths; 1 is the most deprived. */
    public static final String DEPRIVATION_LOCAL_DECILE = "deprivation_local_decile";

    private static final List<String> DEPRIVATION =
            List.of(DEPRIVATION_NATIONAL, DEPRIVATION_LOCAL, DEPRIVATION_NATIONAL_DECILE, DEPRIVATION_LOCAL_DECILE);

    /** What a job that asks for it must declare. */
    public static final List<Table> INPUTS =
            List.of(AreaTable.TABLE, MembershipTable.TABLE, DeprivationTable.TABLE, IndicatorTable.TABLE);

    /** The reference data of the run; collected by the first job that asks. */
    @SuppressWarnings("unchecked")
    public static Broadcast<Reference> of(Inputs in, Run run) {
        return (Broadcast<Reference>) in.once("reference", () -> {
            JavaSparkContext context =
                    JavaSparkContext.fromSparkContext(run.spark().sparkContext());
            return context.broadcast(new Reference(geography(in), IndicatorFacts.collect(in)));
        });
    }

    /** The facts of an indicator. */
    public IndicatorFacts indicator(String id) {
        IndicatorFacts facts = indicators.get(id);
        if (facts == null) {
            throw new IllegalStateException("table indicator does not hold '" + id + "'");
        }
        return facts;
    }

    private static Geography geography(Inputs in) {
        Geography.Builder builder = new Geography.Builder();
        for (Row row : in.get(AreaTable.TABLE)
                .select("area_code", "area_level", "area_name", "system_code")
                .collectAsList()) {
            Level.find(row.getString(1))
                    .ifPresent(level -> builder.area(
                            new Geography.Area(row.getString(0), level, row.getString(2), row.getString(3))));
        }
        for (Row row : in.get(MembershipTable.TABLE)
                .select("mapping_id", "child_code", "parent_code", "valid_from", "valid_to", "share", "basis")
                .collectAsList()) {
            builder.member(
                    row.getString(0),
                    row.getString(1),
                    row.getString(2),
                    row.<LocalDate>getAs(3),
                    row.<LocalDate>getAs(4),
                    row.getDouble(5),
                    row.getString(6).equals(MembershipJob.AS_IT_IS_NOW));
        }
        for (Row row : in.get(DeprivationTable.TABLE)
                .where("preferred")
                .select("area_code", "national_group", "local_group", "national_decile", "local_decile")
                .collectAsList()) {
            for (int i = 0; i < DEPRIVATION.size(); i++) {
                if (!row.isNullAt(i + 1)) {
                    builder.group(DEPRIVATION.get(i), row.getString(0), row.getInt(i + 1));
                }
            }
        }
        return builder.build();
    }
}
