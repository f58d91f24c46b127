package org.fosse.jobs.variation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.fosse.schema.table.FindingTable.ADJUSTED_FOR;
import static org.fosse.schema.table.FindingTable.ALSO_IN;
import static org.fosse.schema.table.FindingTable.AREA_CODE;
import static org.fosse.schema.table.FindingTable.AREA_LEVEL;
import static org.fosse.schema.table.FindingTable.EXPECTED;
import static org.fosse.schema.table.FindingTable.FALSE_DISCOVERY_RATE;
import static org.fosse.schema.table.FindingTable.INDICATOR_ID;
import static org.fosse.schema.table.FindingTable.JUDGEMENT;
import static org.fosse.schema.table.FindingTable.PERIOD_LABEL;
import static org.fosse.schema.table.FindingTable.RANK;
import static org.fosse.schema.table.FindingTable.SENTENCE;
import static org.fosse.schema.table.FindingTable.VALUE;
import static org.fosse.schema.table.FindingTable.Z;
import static org.fosse.schema.table.FindingTable.Z_ADJUSTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AdjustedTable;
import org.fosse.schema.table.AdjustmentTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.FindingTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.SpecialListTable;
import org.fosse.tables.AdjustmentBasis;
import org.fosse.tables.Judgement;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * The variation to look at first within the system: for each indicator's latest period, the practice furthest from what is to
 * be expected of its like, among those that stand out at the false discovery rate. Where the indicator has a model (table
 * adjustment) that alone counts, and for special lists their kind; where it has none, the funnel does. What is worse by its
 * polarity comes first, then suspect values (check the record), then what is only higher or lower, which asks about recording
 * or need; within each the larger distance. One finding an indicator, and one suspect value, so that one odd register does
 * not fill the list; and one a practice and judgement, which names the further indicators, so that one odd practice does not
 * either. A suspect value is never called good or bad.
 */
public final class FindingJob extends Declaration<FindingTable> implements RowJob<FindingTable> {
    /** What a finding is called; the smaller order is looked at first. */
    private enum Kind {
        WORSE(1),
        SUSPECT(2),
        HIGHER(3),
        LOWER(3);

        private final int order;

        Kind(int order) {
            this.order = order;
        }
    }

    /**
     * @param crude its place in the funnel
     * @param adjusted its place beside what is expected of it; null where nothing is
     */
    private record Finding(
            Kind kind,
            TableRow<FunnelTable> crude,
            @Nullable TableRow<AdjustedTable> adjusted) {
        double signed() {
            return adjusted == null || !adjusted.has(AdjustedTable.Z)
                    ? crude.number(FunnelTable.Z_ADJUSTED)
                    : adjusted.number(AdjustedTable.Z);
        }

        double distance() {
            return Math.abs(signed());
        }
    }

    private static final Comparator<Finding> FURTHEST_FIRST =
            Comparator.comparingDouble(Finding::distance).reversed();

    public FindingJob() {
        super(
                FindingTable.TABLE,
                List.of(
                        FunnelTable.TABLE,
                        AdjustedTable.TABLE,
                        AdjustmentTable.TABLE,
                        SpecialListTable.TABLE,
                        IndicatorTable.TABLE,
                        AreaTable.TABLE));
    }

    @Override
    public List<TableRow<FindingTable>> rows(Inputs in, Run run) {
        Map<String, TableRow<IndicatorTable>> indicators = new HashMap<>();
        in.rows(IndicatorTable.TABLE).forEach(row -> indicators.put(row.get(IndicatorTable.INDICATOR_ID), row));
        Map<String, TableRow<AreaTable>> areas = new HashMap<>();
        in.rows(AreaTable.TABLE).forEach(row -> areas.put(row.get(AreaTable.AREA_CODE), row));
        Found found = new Found(in, run.config().system().code());
        List<Finding> findings = found.findings();
        findings.sort(Comparator.comparingInt((Finding each) -> each.kind().order)
                .thenComparing(FURTHEST_FIRST)
                .thenComparing(each -> each.crude().get(FunnelTable.INDICATOR_ID))
                .thenComparing(each -> each.crude().get(FunnelTable.AREA_CODE)));
        Map<List<String>, List<Finding>> ofPractice = findings.stream()
                .filter(each -> indicators.containsKey(each.crude().get(FunnelTable.INDICATOR_ID)))
                .collect(groupingBy(
                        each -> List.of(each.kind().name(), each.crude().get(FunnelTable.AREA_CODE)),
                        LinkedHashMap::new,
                        toList()));
        List<TableRow<FindingTable>> rows = new ArrayList<>();
        for (List<Finding> same : ofPractice.values()) {
            Finding finding = same.get(0);
            List<TableRow<IndicatorTable>> further = same.subList(1, same.size()).stream()
                    .map(each -> indicators.get(each.crude().get(FunnelTable.INDICATOR_ID)))
                    .toList();
            TableRow<FunnelTable> crude = finding.crude();
            TableRow<AdjustedTable> adjusted = finding.adjusted();
            TableRow<IndicatorTable> indicator = indicators.get(crude.get(FunnelTable.INDICATOR_ID));
            TableRow<AreaTable> area = areas.get(crude.get(FunnelTable.AREA_CODE));
            if (indicator != null && area != null) {
                String adjustedFor = found.adjustedFor(finding);
                var row = FindingTable.TABLE
                        .row()
                        .set(RANK, rows.size() + 1)
                        .copy(INDICATOR_ID, crude, FunnelTable.INDICATOR_ID)
                        .copy(AREA_CODE, crude, FunnelTable.AREA_CODE)
                        .copy(AREA_LEVEL, area, AreaTable.AREA_LEVEL)
                        .copy(PERIOD_LABEL, crude, FunnelTable.PERIOD_LABEL)
                        .set(JUDGEMENT, finding.kind().name().toLowerCase(Locale.ROOT))
                        .copy(VALUE, crude, FunnelTable.VALUE)
                        .copy(Z_ADJUSTED, crude, FunnelTable.Z_ADJUSTED)
                        .set(ADJUSTED_FOR, adjustedFor)
                        .set(
                                SENTENCE,
                                sentence(finding, indicator, area.get(AreaTable.AREA_NAME), adjustedFor)
                                        + also(further))
                        .set(
                                ALSO_IN,
                                further.isEmpty()
                                        ? null
                                        : further.stream()
                                                .map(each -> each.get(IndicatorTable.INDICATOR_ID))
                                                .collect(joining(", ")));
                if (adjusted != null) {
                    row.copy(EXPECTED, adjusted, AdjustedTable.EXPECTED)
                            .copy(Z, adjusted, AdjustedTable.Z)
                            .copy(FALSE_DISCOVERY_RATE, adjusted, AdjustedTable.FALSE_DISCOVERY_RATE);
                } else {
                    row.copy(EXPECTED, crude, FunnelTable.AVERAGE)
                            .copy(FALSE_DISCOVERY_RATE, crude, FunnelTable.FALSE_DISCOVERY_RATE);
                }
                rows.add(row.build());
            }
        }
        return rows;
    }

    /** The places of the system's practices in each indicator's latest period. */
    private static final class Found {
        private final List<TableRow<FunnelTable>> crude;
        private final Map<String, LocalDate> newest = new HashMap<>();
        /** By indicator; those of the latest period. */
        private final Map<String, TableRow<AdjustmentTable>> models = new HashMap<>();
        /** By indicator and practice; those of the latest period. */
        private final Map<String, TableRow<AdjustedTable>> adjusted = new HashMap<>();

        private final Map<String, String> special = new HashMap<>();

        Found(Inputs in, String system) {
            crude = in.rows(
                    FunnelTable.TABLE,
                    row -> system.equals(row.get(FunnelTable.PARENT_CODE))
                            && row.get(FunnelTable.CHILD_LEVEL).equals(Level.PRACTICE.text()));
            crude.forEach(row -> newest.merge(
                    row.get(FunnelTable.INDICATOR_ID),
                    row.get(FunnelTable.PERIOD_END),
                    (one, other) -> one.isAfter(other) ? one : other));
            in
                    .rows(
                            AdjustmentTable.TABLE,
                            row -> system.equals(row.get(AdjustmentTable.PARENT_CODE))
                                    && row.get(AdjustmentTable.CHILD_LEVEL).equals(Level.PRACTICE.text()))
                    .stream()
                    .filter(row -> isNewest(row.get(AdjustmentTable.INDICATOR_ID), row.get(AdjustmentTable.PERIOD_END)))
                    .forEach(row -> models.put(row.get(AdjustmentTable.INDICATOR_ID), row));
            in
                    .rows(
                            AdjustedTable.TABLE,
                            row -> system.equals(row.get(AdjustedTable.PARENT_CODE))
                                    && row.get(AdjustedTable.CHILD_LEVEL).equals(Level.PRACTICE.text()))
                    .stream()
                    .filter(row -> isNewest(row.get(AdjustedTable.INDICATOR_ID), row.get(AdjustedTable.PERIOD_END)))
                    .forEach(row -> adjusted.put(
                            row.get(AdjustedTable.INDICATOR_ID) + " " + row.get(AdjustedTable.AREA_CODE), row));
            in.rows(SpecialListTable.TABLE)
                    .forEach(row ->
                            special.put(row.get(SpecialListTable.AREA_CODE), row.get(SpecialListTable.KIND_SAYS)));
        }

        private boolean isNewest(String indicator, LocalDate end) {
            return end.equals(newest.get(indicator));
        }

        /** The furthest of each indicator's latest period, and the furthest of those that are suspect. */
        List<Finding> findings() {
            Map<String, Finding> furthest = new TreeMap<>();
            for (TableRow<FunnelTable> row : crude) {
                String indicator = row.get(FunnelTable.INDICATOR_ID);
                if (!isNewest(indicator, row.get(FunnelTable.PERIOD_END))) {
                    continue;
                }
                Finding finding = finding(row, adjusted.get(indicator + " " + row.get(FunnelTable.AREA_CODE)));
                if (finding != null) {
                    furthest.merge(indicator + " " + row.is(FunnelTable.SUSPECT), finding, Found::further);
                }
            }
            return new ArrayList<>(furthest.values());
        }

        private static Finding further(Finding one, Finding other) {
            Comparator<Finding> order =
                    FURTHEST_FIRST.thenComparing(each -> each.crude().get(FunnelTable.AREA_CODE));
            return order.compare(one, other) <= 0 ? one : other;
        }

        private @Nullable Finding finding(TableRow<FunnelTable> row, @Nullable TableRow<AdjustedTable> beside) {
            boolean unlike = special.containsKey(row.get(FunnelTable.AREA_CODE));
            if (row.is(FunnelTable.SUSPECT) && !unlike) {
                return new Finding(Kind.SUSPECT, row, null);
            }
            if (beside != null) {
                return kind(beside.get(AdjustedTable.JUDGEMENT), row, beside);
            }
            return unlike || isModelled(row.get(FunnelTable.INDICATOR_ID)) || !row.is(FunnelTable.WORTH_A_QUESTION)
                    ? null
                    : kind(
                            row.find(FunnelTable.JUDGEMENT_ADJUSTED) == Judgement.WORSE
                                            || row.find(FunnelTable.JUDGEMENT) == Judgement.WORSE
                                    ? Judgement.WORSE
                                    : row.number(FunnelTable.Z_ADJUSTED) > 0 ? Judgement.HIGHER : Judgement.LOWER,
                            row,
                            null);
        }

        private boolean isModelled(String indicator) {
            TableRow<AdjustmentTable> model = models.get(indicator);
            return model != null && model.has(AdjustmentTable.FITTED_IN);
        }

        private static @Nullable Finding kind(
                Judgement judgement, TableRow<FunnelTable> row, @Nullable TableRow<AdjustedTable> beside) {
            return switch (judgement) {
                case WORSE -> new Finding(Kind.WORSE, row, beside);
                case HIGHER -> new Finding(Kind.HIGHER, row, beside);
                case LOWER -> new Finding(Kind.LOWER, row, beside);
                default -> null;
            };
        }

        /** What a finding is adjusted for, in words; null where nothing is. */
        @Nullable
        String adjustedFor(Finding finding) {
            if (finding.adjusted() == null) {
                return null;
            }
            if (finding.adjusted().get(AdjustedTable.BASIS) == AdjustmentBasis.LIKE_LISTS) {
                return special.get(finding.crude().get(FunnelTable.AREA_CODE));
            }
            TableRow<AdjustmentTable> model = models.get(finding.crude().get(FunnelTable.INDICATOR_ID));
            return model == null
                    ? null
                    : model.get(AdjustmentTable.COVARIATES).replace(",", ", ").replace('_', ' ');
        }
    }

    private static String also(List<TableRow<IndicatorTable>> further) {
        return further.isEmpty()
                ? ""
                : " It is also furthest in: "
                        + further.stream()
                                .map(each -> each.get(IndicatorTable.INDICATOR_NAME))
                                .collect(joining("; "))
                        + ".";
    }

    private static String sentence(
            Finding finding, TableRow<IndicatorTable> indicator, String area, @Nullable String adjustedFor) {
        TableRow<FunnelTable> crude = finding.crude();
        String subject = "%s, %s: %s (%s)"
                .formatted(
                        indicator.get(IndicatorTable.INDICATOR_NAME),
                        crude.get(FunnelTable.PERIOD_LABEL),
                        area,
                        crude.get(FunnelTable.AREA_CODE));
        if (finding.kind() == Kind.SUSPECT) {
            return subject
                    + " has a value so far above all others that a mistake is likelier than a finding; check the record first.";
        }
        String ending = finding.kind() == Kind.WORSE
                ? ", on the worse side."
                : "; a question about recording or need, neither good nor bad.";
        String side = finding.signed() > 0 ? "above" : "below";
        TableRow<AdjustedTable> adjusted = finding.adjusted();
        if (adjusted == null) {
            return "%s lies furthest %s what chance and the usual variation explain for a practice of its size, among %d practices of the system; not adjusted for its patients%s"
                    .formatted(subject, side, crude.get(FunnelTable.AREAS), ending);
        }
        boolean like = adjusted.get(AdjustedTable.BASIS) == AdjustmentBasis.LIKE_LISTS;
        return subject + " has "
                + MeasureUnit.of(indicator)
                        .against(
                                crude.number(FunnelTable.VALUE),
                                " and lies furthest " + side + " the ",
                                adjusted.number(AdjustedTable.EXPECTED))
                + " that is expected of " + (like ? adjustedFor : "practices like it (" + adjustedFor + ")")
                + ending;
    }
}
