package org.fosse.jobs.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.SharedValue;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AdjustedTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.tables.AdjustmentBasis;
import org.fosse.tables.JudgedBeside;
import org.fosse.tables.Judgement;
import org.fosse.tables.Reason;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Where an area stands in the system in one period: beside its like where table adjusted has it, otherwise on the funnel of all
 * areas of its level. A suspect value is not judged either way.
 *
 * @param crude its place on the funnel
 * @param like its place beside its like; null where there is no model and its list is not special
 */
record Placed(TableRow<FunnelTable> crude, @Nullable TableRow<AdjustedTable> like) {
    /** The places of whatever networks are shown, at their latest periods; asked for by indicator, span and area. */
    static final class OfLatest implements SharedValue<Map<OfLatest.At, Placed>> {
        static final List<Table> INPUTS = Shared.tables(LatestFigures.INPUTS, FunnelTable.TABLE, AdjustedTable.TABLE);

        record At(String indicator, Span span, String area) {}

        @Override
        public List<Table> inputs() {
            return INPUTS;
        }

        @Override
        public Map<At, Placed> make(Inputs in, Run run) {
            String system = run.config().system().code();
            Set<List<String>> wanted = new HashSet<>();
            in.get(new LatestFigures())
                    .values()
                    .forEach(ofNetwork -> ofNetwork
                            .values()
                            .forEach(group -> group.rows()
                                    .forEach(row -> wanted.add(wanted(
                                            group.indicator(),
                                            group.span(),
                                            row.get(NetworkExtractTable.AREA_CODE))))));
            Map<At, TableRow<AdjustedTable>> like = new HashMap<>();
            in.rows(
                            AdjustedTable.TABLE,
                            row -> row.get(AdjustedTable.PARENT_CODE).equals(system)
                                    && wanted.contains(wanted(
                                            row.get(AdjustedTable.INDICATOR_ID),
                                            new Span(
                                                    row.get(AdjustedTable.PERIOD_START),
                                                    row.get(AdjustedTable.PERIOD_END)),
                                            row.get(AdjustedTable.AREA_CODE))),
                            AdjustedTable.INDICATOR_ID,
                            AdjustedTable.PERIOD_START,
                            AdjustedTable.PERIOD_END,
                            AdjustedTable.PARENT_CODE,
                            AdjustedTable.AREA_CODE,
                            AdjustedTable.BASIS,
                            AdjustedTable.EXPECTED,
                            AdjustedTable.EXPECTED_LOWER_95,
                            AdjustedTable.EXPECTED_UPPER_95,
                            AdjustedTable.Z,
                            AdjustedTable.JUDGEMENT,
                            AdjustedTable.FALSE_DISCOVERY_RATE,
                            AdjustedTable.REASON)
                    .forEach(row -> like.put(
                            new At(
                                    row.get(AdjustedTable.INDICATOR_ID),
                                    new Span(row.get(AdjustedTable.PERIOD_START), row.get(AdjustedTable.PERIOD_END)),
                                    row.get(AdjustedTable.AREA_CODE)),
                            row));
            Map<At, Placed> all = new HashMap<>();
            in.rows(
                            FunnelTable.TABLE,
                            row -> row.get(FunnelTable.PARENT_CODE).equals(system)
                                    && wanted.contains(wanted(
                                            row.get(FunnelTable.INDICATOR_ID),
                                            new Span(
                                                    row.get(FunnelTable.PERIOD_START), row.get(FunnelTable.PERIOD_END)),
                                            row.get(FunnelTable.AREA_CODE))),
                            FunnelTable.INDICATOR_ID,
                            FunnelTable.PERIOD_START,
                            FunnelTable.PERIOD_END,
                            FunnelTable.PARENT_CODE,
                            FunnelTable.AREA_CODE,
                            FunnelTable.AVERAGE,
                            FunnelTable.FUNNEL_LOWER_95,
                            FunnelTable.FUNNEL_UPPER_95,
                            FunnelTable.ADJUSTED_LOWER_95,
                            FunnelTable.ADJUSTED_UPPER_95,
                            FunnelTable.ADJUSTED_LOWER_998,
                            FunnelTable.ADJUSTED_UPPER_998,
                            FunnelTable.Z_ADJUSTED,
                            FunnelTable.FALSE_DISCOVERY_RATE,
                            FunnelTable.POSITION_FALSE_DISCOVERY,
                            FunnelTable.JUDGEMENT_ADJUSTED,
                            FunnelTable.SUSPECT,
                            FunnelTable.REASON)
                    .forEach(row -> {
                        At at = new At(
                                row.get(FunnelTable.INDICATOR_ID),
                                new Span(row.get(FunnelTable.PERIOD_START), row.get(FunnelTable.PERIOD_END)),
                                row.get(FunnelTable.AREA_CODE));
                        all.put(at, new Placed(row, row.is(FunnelTable.SUSPECT) ? null : like.get(at)));
                    });
            return all;
        }

        private static List<String> wanted(String indicator, Span span, String area) {
            return List.of(indicator, span.start().toString(), span.end().toString(), area);
        }
    }

    boolean isSuspect() {
        return crude.is(FunnelTable.SUSPECT);
    }

    /** How it stands after overdispersion and the false discovery rate. */
    Judgement judgement() {
        if (isSuspect()) {
            return Judgement.NOT_JUDGED;
        }
        if (like != null) {
            return like.get(AdjustedTable.JUDGEMENT);
        }
        return switch (crude.get(FunnelTable.POSITION_FALSE_DISCOVERY)) {
            case NOT_JUDGED -> Judgement.NOT_JUDGED;
            case WITHIN -> Judgement.SIMILAR;
            case ABOVE, BELOW -> crude.get(FunnelTable.JUDGEMENT_ADJUSTED);
        };
    }

    JudgedBeside beside() {
        if (judgement() == Judgement.NOT_JUDGED) {
            return JudgedBeside.NOTHING;
        }
        return like == null ? JudgedBeside.THE_OTHERS : JudgedBeside.ITS_LIKE;
    }

    /** Why it is not judged, as codes of table reason; null where it is. */
    @Nullable
    String notJudgedWhy() {
        if (judgement() != Judgement.NOT_JUDGED) {
            return null;
        }
        if (isSuspect()) {
            return Reason.SUSPECT_VALUE.text();
        }
        String why = like == null ? crude.find(FunnelTable.REASON) : like.find(AdjustedTable.REASON);
        return why == null ? Reason.MOSTLY_CHANCE.text() : why;
    }

    /** Worth a question: a suspect value, or one that stands out and not on the better side. */
    boolean isToAsk() {
        return isSuspect()
                || switch (judgement()) {
                    case WORSE, HIGHER, LOWER -> true;
                    default -> false;
                };
    }

    /** -1 where it lies below what it is judged beside, 1 where above. */
    int side() {
        return strength() < 0 ? -1 : 1;
    }

    /** How far it lies from what it is judged beside, in standard errors; below 0 where it lies below. */
    double strength() {
        return like == null ? crude.number(FunnelTable.Z_ADJUSTED) : like.number(AdjustedTable.Z);
    }

    /** The lowest share of false alarms at which it stands out. */
    double falseDiscoveryRate() {
        return like == null
                ? crude.number(FunnelTable.FALSE_DISCOVERY_RATE)
                : like.number(AdjustedTable.FALSE_DISCOVERY_RATE);
    }

    double expected() {
        return hasModel() ? model().number(AdjustedTable.EXPECTED) : crude.number(FunnelTable.AVERAGE);
    }

    double expectedLower95() {
        return hasModel()
                ? model().number(AdjustedTable.EXPECTED_LOWER_95)
                : crude.number(FunnelTable.ADJUSTED_LOWER_95);
    }

    double expectedUpper95() {
        return hasModel()
                ? model().number(AdjustedTable.EXPECTED_UPPER_95)
                : crude.number(FunnelTable.ADJUSTED_UPPER_95);
    }

    private boolean hasModel() {
        return like != null && like.get(AdjustedTable.BASIS) != AdjustmentBasis.NOTHING;
    }

    private TableRow<AdjustedTable> model() {
        if (like == null) {
            throw new IllegalStateException("nothing is expected of its like");
        }
        return like;
    }
}
