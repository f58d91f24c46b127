package org.fosse.jobs.packed;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.Inputs;
import org.fosse.engine.PerKey;
import org.fosse.engine.Run;
import org.fosse.engine.SharedValue;
import org.fosse.schema.Field;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.DeprivationTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;

/**
 * Areas, bridges, deprivation groups and the catalogue, read once a run and sent to every task.
 *
 * @param geography areas and bridges
 * @param indicators the catalogue by id
 */
public record Reference(Geography geography, PerKey<IndicatorFacts> indicators) implements Serializable {
    /** Groups of England by deprivation; 1 is the most deprived. */
    public static final String DEPRIVATION_NATIONAL = "deprivation_national";
    /** Groups of the system's own areas by deprivation; 1 is the most deprived. */
    public static final String DEPRIVATION_LOCAL = "deprivation_local";

    /** The same in tenths; 1 is the most deprived. */
    public static final String DEPRIVATION_NATIONAL_DECILE = "deprivation_national_decile";
    /** The same in tenths; 1 is the most deprived. */
    public static final String DEPRIVATION_LOCAL_DECILE = "deprivation_local_decile";

    /** The order of all areas by deprivation score; 1 is the most deprived, equal scores share a place. */
    public static final String DEPRIVATION_RANK = "deprivation_rank";

    private static final Map<String, Field<DeprivationTable, Integer>> DEPRIVATION = Map.of(
            DEPRIVATION_NATIONAL, DeprivationTable.NATIONAL_GROUP,
            DEPRIVATION_LOCAL, DeprivationTable.LOCAL_GROUP,
            DEPRIVATION_NATIONAL_DECILE, DeprivationTable.NATIONAL_DECILE,
            DEPRIVATION_LOCAL_DECILE, DeprivationTable.LOCAL_DECILE);

    /** What a job that asks for it must declare. */
    public static final List<Table> INPUTS =
            Shared.tables(IndicatorFacts.INPUTS, AreaTable.TABLE, MembershipTable.TABLE, DeprivationTable.TABLE);

    private static final class OnTasks implements SharedValue<Broadcast<Reference>> {
        @Override
        public List<Table> inputs() {
            return INPUTS;
        }

        @Override
        public Broadcast<Reference> make(Inputs in, Run run) {
            JavaSparkContext context = run.spark();
            return context.broadcast(new Reference(geography(in), new PerKey<>(IndicatorFacts.collect(in))));
        }
    }

    /** The reference data of the run; read for the first job that asks. */
    public static Broadcast<Reference> of(Inputs in) {
        return in.get(new OnTasks());
    }

    /** The facts of an indicator. */
    public IndicatorFacts indicator(String id) {
        IndicatorFacts facts = indicators.find(id);
        if (facts == null) {
            throw new IllegalStateException("table indicator does not hold '" + id + "'");
        }
        return facts;
    }

    private static Geography geography(Inputs in) {
        Geography.Builder builder = bridges(in.rows(AreaTable.TABLE), in.rows(MembershipTable.TABLE));
        groups(in, builder);
        return builder.build();
    }

    /** Areas and the bridges between them, without groups. */
    public static Geography.Builder bridges(
            List<TableRow<AreaTable>> areas, List<TableRow<MembershipTable>> memberships) {
        Geography.Builder builder = new Geography.Builder();
        for (TableRow<AreaTable> row : areas) {
            Level.find(row.get(AreaTable.AREA_LEVEL))
                    .ifPresent(level -> builder.area(new Geography.Area(
                            row.get(AreaTable.AREA_CODE),
                            level,
                            row.get(AreaTable.AREA_NAME),
                            row.find(AreaTable.SYSTEM_CODE))));
        }
        for (TableRow<MembershipTable> row : memberships) {
            builder.member(
                    row.get(MembershipTable.MAPPING_ID),
                    row.get(MembershipTable.CHILD_CODE),
                    row.get(MembershipTable.PARENT_CODE),
                    row.get(MembershipTable.VALID_FROM),
                    row.get(MembershipTable.VALID_TO),
                    row.get(MembershipTable.SHARE),
                    row.get(MembershipTable.BASIS).equals(Shared.AS_IT_IS_NOW));
        }
        return builder;
    }

    private static void groups(Inputs in, Geography.Builder builder) {
        Map<String, Double> scores = new HashMap<>();
        for (TableRow<DeprivationTable> row : in.rows(DeprivationTable.TABLE)) {
            if (row.is(DeprivationTable.PREFERRED)) {
                scores.put(row.get(DeprivationTable.AREA_CODE), row.get(DeprivationTable.SCORE));
                DEPRIVATION.forEach((grouping, field) -> {
                    Integer group = row.find(field);
                    if (group != null) {
                        builder.group(grouping, row.get(DeprivationTable.AREA_CODE), group);
                    }
                });
            }
        }
        double[] inOrder = scores.values().stream()
                .mapToDouble(score -> -score)
                .distinct()
                .sorted()
                .toArray();
        scores.forEach(
                (code, score) -> builder.group(DEPRIVATION_RANK, code, Arrays.binarySearch(inOrder, -score) + 1));
    }
}
