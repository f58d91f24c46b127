package org.fosse.jobs.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fosse.config.ValueType;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.SharedValue;
import org.fosse.jobs.figure.FewAreas;
import org.fosse.jobs.figure.RoundedPlace;
import org.fosse.jobs.threshold.CarriedDigits;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AdjustedTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.stats.BenjaminiHochberg;
import org.fosse.stats.Limits;
import org.fosse.tables.AdjustmentBasis;
import org.fosse.tables.JudgedBeside;
import org.fosse.tables.Judgement;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.NotCalledOut;
import org.fosse.tables.Reason;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Where an area stands in the system in one period: beside its like where table adjusted has it, otherwise on the funnel of all
 * areas of its level, if there are enough of them (peers.fewest others). A suspect value is not judged either way, and what is not shown
 * is not judged at all.
 *
 * <p>What the tables call out was judged as if its counts were exact. Where they are rounded by chance it stays called out only if
 * it lies far away after the rounding's own variance, too ({@link RoundedPlace}), and after the number of looks at such distances ({@link Looks}). Where the
 * rounding is as large as what its like differ by, it hides how it stands.
 *
 * @param crude its place on the funnel
 * @param like its place beside its like; null where there is no model and its list is not special
 * @param seen its figure as it is shown
 * @param looks the number of looks, after the rounding; null of an exact figure, and of one that is not judged
 */
record Placed(
        TableRow<FunnelTable> crude,
        @Nullable TableRow<AdjustedTable> like,
        Seen seen,
        @Nullable Looks looks) {
    /** The least share of its distance from the average that what is expected of an area covers to be called the reason. */
    private static final double EXPLAINED = 0.5;

    Placed(TableRow<FunnelTable> crude, @Nullable TableRow<AdjustedTable> like, Seen seen) {
        this(crude, like, seen, null);
    }

    /**
     * The false discovery rate (Benjamini and Hochberg) of the two-sided p of z after the rounding, over the areas of the level that networks are
     * shown of the indicator in the period.
     *
     * @param most what it may be at most for an area to be called out
     */
    record Looks(double falseDiscoveryRate, double most) {
        boolean areTooMany() {
            return falseDiscoveryRate > most;
        }
    }

    /**
     * A figure as a network is shown it.
     *
     * @param base what counts are rounded to
     */
    record Seen(TableRow<NetworkExtractTable> row, TableRow<IndicatorTable> indicator, int base) {
        boolean isThere() {
            return row.has(NetworkExtractTable.VALUE);
        }

        boolean isRounded() {
            return row.get(NetworkExtractTable.PROTECTION) == LeavingAs.ROUNDED;
        }

        private double multiplier() {
            Double multiplier = indicator.find(IndicatorTable.MULTIPLIER);
            return multiplier == null ? 1 : multiplier;
        }

        /** How far the rounding moves a value, in standard deviations; 0 of an exact one, NaN where it cannot be told. */
        double error(double value) {
            if (!isRounded()) {
                return 0;
            }
            Long cells = row.find(NetworkExtractTable.ROUNDED_CELLS);
            if (cells == null) {
                return Double.NaN;
            }
            return RoundedPlace.error(base, cells, value, row.number(NetworkExtractTable.DENOMINATOR), multiplier());
        }

        /** A value with the digits that its rounding carries. */
        double carried(double value) {
            return new CarriedDigits(
                            MeasureUnit.of(indicator), isRounded() ? indicator.find(IndicatorTable.MULTIPLIER) : null)
                    .rounded(value, row.find(NetworkExtractTable.DENOMINATOR));
        }

        private double most() {
            return ValueType.of(indicator.get(IndicatorTable.VALUE_TYPE)) == ValueType.PROPORTION
                    ? multiplier()
                    : Double.POSITIVE_INFINITY;
        }
    }

    /** The places of whatever networks are shown, at their latest periods; asked for by indicator, span and area. */
    static final class OfLatest implements SharedValue<Map<OfLatest.At, Placed>> {
        static final List<Table> INPUTS =
                Shared.tables(LatestFigures.INPUTS, FunnelTable.TABLE, AdjustedTable.TABLE, IndicatorTable.TABLE);

        /** @param receiver the id of who is shown it: what one is shown, another may not be */
        record At(String receiver, String indicator, Span span, String area) {
            private Where where() {
                return new Where(indicator, span, area);
            }
        }

        private record Where(String indicator, Span span, String area) {}

        @Override
        public List<Table> inputs() {
            return INPUTS;
        }

        @Override
        public Map<At, Placed> make(Inputs in, Run run) {
            String system = run.config().system().code();
            int base = run.config().disclosure().roundTo();
            Map<String, TableRow<IndicatorTable>> indicators = in.rows(IndicatorTable.TABLE).stream()
                    .collect(Collectors.toMap(row -> row.get(IndicatorTable.INDICATOR_ID), Function.identity()));
            Set<List<String>> wanted = new HashSet<>();
            Map<At, Seen> seen = new HashMap<>();
            in.get(new LatestFigures())
                    .values()
                    .forEach(ofNetwork -> ofNetwork
                            .values()
                            .forEach(group -> group.rows().forEach(row -> {
                                String area = row.get(NetworkExtractTable.AREA_CODE);
                                wanted.add(wanted(group.indicator(), group.span(), area));
                                seen.put(
                                        new At(group.receiver().id(), group.indicator(), group.span(), area),
                                        new Seen(row, known(indicators, group.indicator()), base));
                            })));
            Map<Where, TableRow<AdjustedTable>> like = new HashMap<>();
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
                            new Where(
                                    row.get(AdjustedTable.INDICATOR_ID),
                                    new Span(row.get(AdjustedTable.PERIOD_START), row.get(AdjustedTable.PERIOD_END)),
                                    row.get(AdjustedTable.AREA_CODE)),
                            row));
            Map<Where, TableRow<FunnelTable>> crude = new HashMap<>();
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
                            FunnelTable.VALUE,
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
                            FunnelTable.REASON,
                            FunnelTable.AREAS)
                    .forEach(row -> crude.put(
                            new Where(
                                    row.get(FunnelTable.INDICATOR_ID),
                                    new Span(row.get(FunnelTable.PERIOD_START), row.get(FunnelTable.PERIOD_END)),
                                    row.get(FunnelTable.AREA_CODE)),
                            row));
            int fewest = run.config().comparison().peers().fewest();
            Map<At, Placed> all = new HashMap<>();
            seen.forEach((at, figure) -> {
                TableRow<FunnelTable> row = crude.get(at.where());
                if (row != null) {
                    TableRow<AdjustedTable> model = row.is(FunnelTable.SUSPECT) ? null : like.get(at.where());
                    all.put(at, new Placed(model == null ? FewAreas.judged(row, fewest) : row, model, figure));
                }
            });
            return withLooks(all, run.config().variation().falseDiscoveryRate());
        }

        /** An area that several are shown is looked at once. */
        private static Map<At, Placed> withLooks(Map<At, Placed> all, double most) {
            Map<List<Object>, Map<Where, List<At>>> ofLevel = new HashMap<>();
            all.forEach((at, placed) -> {
                if (placed.isLookedAt()) {
                    ofLevel.computeIfAbsent(
                                    List.of(
                                            at.indicator(),
                                            at.span(),
                                            placed.seen.row().get(NetworkExtractTable.AREA_LEVEL)),
                                    key -> new HashMap<>())
                            .computeIfAbsent(at.where(), key -> new ArrayList<>())
                            .add(at);
                }
            });
            ofLevel.values().forEach(group -> {
                List<List<At>> areas = List.copyOf(group.values());
                double[] rates = BenjaminiHochberg.adjustScores(areas.stream()
                        .mapToDouble(area -> Objects.requireNonNull(all.get(area.get(0)))
                                .place()
                                .z())
                        .toArray());
                for (int i = 0; i < rates.length; i++) {
                    Looks looks = new Looks(rates[i], most);
                    areas.get(i)
                            .forEach(at -> all.computeIfPresent(
                                    at, (same, placed) -> new Placed(placed.crude, placed.like, placed.seen, looks)));
                }
            });
            return all;
        }

        private static TableRow<IndicatorTable> known(Map<String, TableRow<IndicatorTable>> indicators, String id) {
            return Objects.requireNonNull(indicators.get(id), () -> "table indicator does not hold '" + id + "'");
        }

        private static List<String> wanted(String indicator, Span span, String area) {
            return List.of(indicator, span.start().toString(), span.end().toString(), area);
        }
    }

    /** Whether it is so far from all others that a mistake in the record is likely, whatever the rounding. */
    boolean isSuspect() {
        return seen.isThere() && crude.is(FunnelTable.SUSPECT) && isFar();
    }

    /** How it stands after overdispersion, the false discovery rate and the rounding of its counts. */
    Judgement judgement() {
        if (!seen.isThere() || crude.is(FunnelTable.SUSPECT)) {
            return Judgement.NOT_JUDGED;
        }
        Judgement asIfExact = asIfExact();
        if (!seen.isRounded() || asIfExact == Judgement.NOT_JUDGED) {
            return asIfExact;
        }
        if (isOut(asIfExact) && isFar()) {
            return looks != null && looks.areTooMany() ? Judgement.SIMILAR : asIfExact;
        }
        return error() < spread() ? Judgement.SIMILAR : Judgement.NOT_JUDGED;
    }

    /** Why it is not called out though it lies outside the usual range of its size or its like; null of all others. */
    @Nullable
    NotCalledOut notCalledOut() {
        if (judgement() != Judgement.SIMILAR) {
            return null;
        }
        double value = seen.carried(crude.number(FunnelTable.VALUE));
        if (isIn(value, seen.carried(rangeLower()), seen.carried(rangeUpper()))) {
            boolean isOnFunnel = isIn(
                    value,
                    seen.carried(crude.number(FunnelTable.ADJUSTED_LOWER_95)),
                    seen.carried(crude.number(FunnelTable.ADJUSTED_UPPER_95)));
            if (isOnFunnel) {
                return null;
            }
            return explained() >= EXPLAINED ? NotCalledOut.ITS_PEOPLE : NotCalledOut.RANGE_OF_LIKE;
        }
        return (isOut(asIfExact()) && !isFar()) || isIn(value, expectedLower95(), expectedUpper95())
                ? NotCalledOut.ROUNDING
                : NotCalledOut.MANY_COMPARED;
    }

    /** How much of the way from the average to its value what is expected of it goes; below 0 where it goes the other way. */
    private double explained() {
        double average = seen.carried(crude.number(FunnelTable.AVERAGE));
        return (expected() - average) / (crude.number(FunnelTable.VALUE) - average);
    }

    /** A limit that is not known holds everything. */
    private static boolean isIn(double value, double lower, double upper) {
        return !(value < lower || value > upper);
    }

    /** Whether it counts among the looks at rounded figures. */
    private boolean isLookedAt() {
        return seen.isRounded()
                && seen.isThere()
                && !crude.is(FunnelTable.SUSPECT)
                && asIfExact() != Judgement.NOT_JUDGED
                && Double.isFinite(place().z());
    }

    private RoundedPlace place() {
        return new RoundedPlace(crude.number(FunnelTable.VALUE), center(), spread(), error());
    }

    private Judgement asIfExact() {
        if (like != null) {
            return like.get(AdjustedTable.JUDGEMENT);
        }
        return switch (crude.get(FunnelTable.POSITION_FALSE_DISCOVERY)) {
            case NOT_JUDGED -> Judgement.NOT_JUDGED;
            case WITHIN -> Judgement.SIMILAR;
            case ABOVE, BELOW -> crude.get(FunnelTable.JUDGEMENT_ADJUSTED);
        };
    }

    /** Whether the network or practice is called out, on either side. */
    boolean standsOut() {
        return isOut(judgement());
    }

    private static boolean isOut(Judgement judgement) {
        return switch (judgement) {
            case WORSE, BETTER, HIGHER, LOWER -> true;
            default -> false;
        };
    }

    private boolean isFar() {
        return !seen.isRounded() || place().isFar();
    }

    /** The standard deviation of its like. */
    private double spread() {
        return RoundedPlace.spread(rangeLower(), rangeUpper());
    }

    private double error() {
        return seen.error(crude.number(FunnelTable.VALUE));
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
        if (!seen.isThere()) {
            String why = seen.row().find(NetworkExtractTable.REASON);
            return why == null ? Reason.NO_COUNTS.text() : why;
        }
        if (isSuspect()) {
            return Reason.SUSPECT_VALUE.text();
        }
        if (crude.is(FunnelTable.SUSPECT) || asIfExact() != Judgement.NOT_JUDGED) {
            return Reason.ROUNDED_TOO_MUCH.text();
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

    /** The lowest share of false alarms at which it stands out, of rounded counts after their rounding. */
    double falseDiscoveryRate() {
        if (looks != null) {
            return looks.falseDiscoveryRate();
        }
        return like == null
                ? crude.number(FunnelTable.FALSE_DISCOVERY_RATE)
                : like.number(AdjustedTable.FALSE_DISCOVERY_RATE);
    }

    /** What is expected of it, with the digits that its figure carries; NaN where that is not shown. */
    double expected() {
        return seen.isThere() ? seen.carried(center()) : Double.NaN;
    }

    /** The lower end of the range that its like lie in at 95% and its rounding takes it to; as {@link #expected}. */
    double expectedLower95() {
        double lower = rangeLower();
        double distance = Math.hypot(center() - lower, Limits.z(Limits.P95) * error());
        return seen.isThere() ? seen.carried(Math.max(Math.min(0, lower), center() - distance)) : Double.NaN;
    }

    double expectedUpper95() {
        double distance = Math.hypot(rangeUpper() - center(), Limits.z(Limits.P95) * error());
        return seen.isThere() ? seen.carried(Math.min(seen.most(), center() + distance)) : Double.NaN;
    }

    private double center() {
        return hasModel() ? model().number(AdjustedTable.EXPECTED) : crude.number(FunnelTable.AVERAGE);
    }

    private double rangeLower() {
        return hasModel()
                ? model().number(AdjustedTable.EXPECTED_LOWER_95)
                : crude.number(FunnelTable.ADJUSTED_LOWER_95);
    }

    private double rangeUpper() {
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
