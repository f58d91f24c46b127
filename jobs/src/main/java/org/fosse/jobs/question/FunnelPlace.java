package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.engine.Inputs;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AdjustedTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands in one period: beside its like where table adjusted has it, otherwise in the funnel. A suspect value is
 * suspect either way.
 *
 * @param crude its place in the funnel
 * @param like its place beside its like; null where there is no model and its list is not special
 */
record FunnelPlace(TableRow<FunnelTable> crude, @Nullable TableRow<AdjustedTable> like) {
    /** One funnel of one period. */
    record Of(String indicator, LocalDate start, LocalDate end, String parent) {}

    /** The places of the system's units from some day on. */
    static List<FunnelPlace> read(Inputs in, EvidenceScope scope) {
        Set<String> codes = scope.codes();
        LocalDate from = scope.from();
        String system = scope.config().system().code();
        Map<Of, Map<String, TableRow<AdjustedTable>>> adjusted = new HashMap<>();
        in.rows(
                        AdjustedTable.TABLE,
                        row -> codes.contains(row.get(AdjustedTable.AREA_CODE))
                                && !row.get(AdjustedTable.PERIOD_END).isBefore(from))
                .forEach(row -> adjusted.computeIfAbsent(ofAdjusted(row), none -> new HashMap<>())
                        .put(row.get(AdjustedTable.AREA_CODE), row));
        List<FunnelPlace> places = new ArrayList<>();
        in.rows(
                        FunnelTable.TABLE,
                        row -> codes.contains(row.get(FunnelTable.AREA_CODE))
                                && !row.get(FunnelTable.PERIOD_END).isBefore(from)
                                && isOwn(row, system),
                        FunnelTable.INDICATOR_ID,
                        FunnelTable.PERIOD_START,
                        FunnelTable.PERIOD_END,
                        FunnelTable.PERIOD_LABEL,
                        FunnelTable.PARENT_CODE,
                        FunnelTable.PARENT_LEVEL,
                        FunnelTable.CHILD_LEVEL,
                        FunnelTable.AREA_CODE,
                        FunnelTable.VALUE,
                        FunnelTable.NUMERATOR,
                        FunnelTable.DENOMINATOR,
                        FunnelTable.ADJUSTED_LOWER_95,
                        FunnelTable.ADJUSTED_UPPER_95,
                        FunnelTable.AVERAGE,
                        FunnelTable.AREAS,
                        FunnelTable.Z_ADJUSTED,
                        FunnelTable.FALSE_DISCOVERY_RATE,
                        FunnelTable.POSITION_FALSE_DISCOVERY,
                        FunnelTable.JUDGEMENT_ADJUSTED,
                        FunnelTable.SUSPECT,
                        FunnelTable.REASON)
                .forEach(row -> places.add(new FunnelPlace(
                        row,
                        row.is(FunnelTable.SUSPECT)
                                ? null
                                : adjusted.getOrDefault(ofFunnel(row), Map.of()).get(row.get(FunnelTable.AREA_CODE)))));
        return places;
    }

    /** A neighbourhood's funnel is read in the system; that of a provider or system in the country. */
    private static boolean isOwn(TableRow<FunnelTable> row, String system) {
        return row.get(FunnelTable.PARENT_CODE).equals(system)
                || (row.get(FunnelTable.PARENT_LEVEL).equals("country")
                        && Set.of("provider", "system", "place").contains(row.get(FunnelTable.CHILD_LEVEL)));
    }

    private static Of ofAdjusted(TableRow<AdjustedTable> row) {
        return new Of(
                row.get(AdjustedTable.INDICATOR_ID),
                row.get(AdjustedTable.PERIOD_START),
                row.get(AdjustedTable.PERIOD_END),
                row.get(AdjustedTable.PARENT_CODE));
    }

    private static Of ofFunnel(TableRow<FunnelTable> row) {
        return new Of(
                row.get(FunnelTable.INDICATOR_ID),
                row.get(FunnelTable.PERIOD_START),
                row.get(FunnelTable.PERIOD_END),
                row.get(FunnelTable.PARENT_CODE));
    }

    Of of() {
        return ofFunnel(crude);
    }

    String area() {
        return crude.get(FunnelTable.AREA_CODE);
    }

    LocalDate end() {
        return crude.get(FunnelTable.PERIOD_END);
    }

    boolean suspect() {
        return crude.is(FunnelTable.SUSPECT);
    }

    /** Where it stands after the false discovery rate. */
    EvidenceDirection direction() {
        if (suspect()) {
            return EvidenceDirection.CONCERN;
        }
        if (like != null) {
            return direction(like.get(AdjustedTable.JUDGEMENT));
        }
        return switch (crude.get(FunnelTable.POSITION_FALSE_DISCOVERY)) {
            case NOT_JUDGED -> EvidenceDirection.UNKNOWN;
            case WITHIN -> EvidenceDirection.NEITHER;
            case ABOVE, BELOW -> direction(crude.get(FunnelTable.JUDGEMENT_ADJUSTED));
        };
    }

    /** Whether it would be among its like, or the others, with another value, by 95% limits. */
    boolean isAmongOthers(double value) {
        double lower = like == null
                ? crude.number(FunnelTable.ADJUSTED_LOWER_95)
                : like.number(AdjustedTable.EXPECTED_LOWER_95);
        double upper = like == null
                ? crude.number(FunnelTable.ADJUSTED_UPPER_95)
                : like.number(AdjustedTable.EXPECTED_UPPER_95);
        return value >= lower && value <= upper;
    }

    private static EvidenceDirection direction(Judgement judgement) {
        return switch (judgement) {
            case WORSE -> EvidenceDirection.CONCERN;
            case BETTER -> EvidenceDirection.GOOD;
            case NOT_JUDGED -> EvidenceDirection.UNKNOWN;
            default -> EvidenceDirection.NEITHER;
        };
    }
}
