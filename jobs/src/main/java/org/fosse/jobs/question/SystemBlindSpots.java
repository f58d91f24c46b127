package org.fosse.jobs.question;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fosse.config.Layout;
import org.fosse.config.Polarity;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.BlindSpotTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.RunInputTable;
import org.fosse.schema.table.StandardTable;
import org.fosse.tables.BlindSpotKind;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.fosse.tables.StandardKind;
import org.jspecify.annotations.Nullable;

/**
 * What the whole system cannot see, whichever unit one looks at: kinds of evidence that nobody delivered, measures of the
 * catalogue of which no unit has a value, and files that were delivered and could not be read.
 */
final class SystemBlindSpots {
    /** What is not known without a kind of evidence, who holds it, and how it is delivered. */
    private record Missing(String sight, String holders, String fill) {}

    private static final Map<EvidenceKind, Missing> MISSING = Map.of(
            EvidenceKind.QUANTITATIVE,
            new Missing(
                    "how any of its services does in figures",
                    "Publishers of national statistics; the system's analysts",
                    "Deliver indicators: docs/sources.md has what is read."),
            EvidenceKind.CONTRACT,
            new Missing(
                    "whether its contracts are kept",
                    "The contract teams of the system",
                    "Deliver the returns of quality schedules (docs/forms.md)."),
            EvidenceKind.ASSESSMENT,
            new Missing(
                    "how its bodies are rated or rate themselves",
                    "Regulators; the bodies themselves",
                    "Deliver assessment scores (docs/forms.md)."),
            EvidenceKind.QUALITATIVE,
            new Missing(
                    "what patients, staff and reviews say",
                    "The quality and patient safety teams of the system and its providers",
                    "Deliver soft intelligence: complaints, incidents, visits and surveys (docs/forms.md)."));

    /** What is to be done about measures that no publication that is read holds. */
    static final String ASKED =
            "No publication that is read holds them: ask those who count them (table blind_spot says where each"
                    + " is defined), and deliver them in the form indicator_values (docs/forms.md).";

    private final Unit system;
    private final List<Layout> layouts;
    private final List<TableRow<BlindSpotTable>> rows = new ArrayList<>();

    private SystemBlindSpots(Unit system, List<Layout> layouts) {
        this.system = system;
        this.layouts = layouts;
    }

    /**
     * @param kinds kinds of evidence that any unit has
     * @param indicators table indicator
     * @param valued indicators of which any unit has a value
     * @param standards table standard
     * @param files table run_input
     * @param layouts the publications that are read
     */
    static List<TableRow<BlindSpotTable>> of(
            Unit system,
            Set<EvidenceKind> kinds,
            List<TableRow<IndicatorTable>> indicators,
            Set<String> valued,
            List<TableRow<StandardTable>> standards,
            List<TableRow<RunInputTable>> files,
            List<Layout> layouts,
            LocalDate today) {
        SystemBlindSpots spots = new SystemBlindSpots(system, layouts);
        EnumSet.complementOf(kinds.isEmpty() ? EnumSet.noneOf(EvidenceKind.class) : EnumSet.copyOf(kinds))
                .forEach(spots::notDelivered);
        Set<String> national = standards.stream()
                .filter(row -> isNational(row, today))
                .map(row -> row.get(StandardTable.MEASURE_ID))
                .collect(toSet());
        Set<String> withdrawn = withdrawn(standards, today);
        indicators.stream()
                .filter(row -> !withdrawn.contains(row.get(IndicatorTable.MEASURE_ID)))
                .collect(groupingBy(row -> row.get(IndicatorTable.MEASURE_ID), TreeMap::new, toList()))
                .forEach((measure, editions) -> {
                    if (editions.stream().noneMatch(row -> valued.contains(row.get(IndicatorTable.INDICATOR_ID)))) {
                        spots.noSource(measure, editions, national.contains(measure));
                    }
                });
        files.stream().filter(SystemBlindSpots::isUnread).forEach(spots::notRead);
        return spots.rows;
    }

    /** A national standard or ambition that is in force, read in its source or not: its figure is not said here. */
    private static boolean isNational(TableRow<StandardTable> row, LocalDate today) {
        LocalDate to = row.find(StandardTable.IN_FORCE_TO);
        return row.get(StandardTable.KIND) != StandardKind.LOCAL
                && !row.get(StandardTable.IN_FORCE_FROM).isAfter(today)
                && (to == null || !to.isBefore(today));
    }

    /** Measures whose binding standards have all ended: nobody counts them any longer. */
    private static Set<String> withdrawn(List<TableRow<StandardTable>> standards, LocalDate today) {
        Map<Boolean, Set<String>> ended = standards.stream()
                .filter(row -> row.get(StandardTable.KIND) == StandardKind.STATUTORY
                        || row.get(StandardTable.KIND) == StandardKind.CONTRACT)
                .collect(partitioningBy(
                        row -> row.has(StandardTable.IN_FORCE_TO)
                                && row.get(StandardTable.IN_FORCE_TO).isBefore(today),
                        mapping(row -> row.get(StandardTable.MEASURE_ID), toSet())));
        Set<String> measures = new HashSet<>(ended.getOrDefault(true, Set.of()));
        measures.removeAll(ended.getOrDefault(false, Set.of()));
        standards.stream()
                .filter(row -> isNational(row, today))
                .forEach(row -> measures.remove(row.get(StandardTable.MEASURE_ID)));
        return measures;
    }

    private static boolean isUnread(TableRow<RunInputTable> file) {
        return Set.of("unrecognised", "refused", "unreadable").contains(file.get(RunInputTable.STATUS));
    }

    private void notDelivered(EvidenceKind kind) {
        Missing missing = requireNonNull(MISSING.get(kind));
        rows.add(begin(IndicatorNames.UNASSIGNED, kind.text(), missing.sight(), BlindSpotKind.NOT_DELIVERED)
                .set(BlindSpotTable.EVIDENCE_KIND, kind)
                .set(BlindSpotTable.DELIVERED_BY, missing.holders())
                .set(BlindSpotTable.FILL, missing.fill())
                .set(
                        BlindSpotTable.SENTENCE,
                        said("nobody can see " + missing.sight() + ", since no extract holds " + kind.text()
                                + " evidence on any of its units. " + missing.fill()))
                .build());
    }

    private void noSource(String measure, List<TableRow<IndicatorTable>> editions, boolean national) {
        TableRow<IndicatorTable> named = editions.stream()
                .filter(row -> row.get(IndicatorTable.INDICATOR_ID).equals(measure))
                .findFirst()
                .orElse(editions.get(0));
        String domain = named.find(IndicatorTable.QUALITY_DOMAIN);
        String name = named.get(IndicatorTable.INDICATOR_NAME);
        Layout layout = layout(editions);
        String fill = layout == null
                ? asked(named.find(IndicatorTable.REFERENCE))
                : "Look whether its newest edition was delivered"
                        + (layout.page() == null ? "." : " (" + layout.page() + ").");
        rows.add(begin(domain == null ? IndicatorNames.UNASSIGNED : domain, measure, name, BlindSpotKind.NO_SOURCE)
                .set(BlindSpotTable.EVIDENCE_KIND, EvidenceKind.QUANTITATIVE)
                .set(BlindSpotTable.TOPIC, layout == null ? named.find(IndicatorTable.SOURCE_SET) : layout.title())
                .set(BlindSpotTable.DELIVERED_BY, layout == null ? null : layout.publisher())
                .set(BlindSpotTable.FILL, fill)
                .set(
                        BlindSpotTable.SENTENCE,
                        said("no unit has a value of " + name
                                + (national ? ", for which a national standard or ambition is set. " : ". ") + fill))
                .set(BlindSpotTable.SOURCE_TABLE, (national ? StandardTable.TABLE : IndicatorTable.TABLE).name())
                .set(BlindSpotTable.SOURCE_KEY, measure)
                .reason(
                        BlindSpotTable.REASON,
                        editions.stream().allMatch(SystemBlindSpots::isUnjudged) ? Reason.NO_POLARITY : null)
                .build());
    }

    private static String asked(@Nullable String reference) {
        return "Ask who counts it" + (reference == null ? "" : " (defined in: " + reference + ")")
                + ". docs/sources.md has what is read; the form indicator_values (docs/forms.md) takes the rest.";
    }

    private static boolean isUnjudged(TableRow<IndicatorTable> row) {
        return Polarity.of(row.get(IndicatorTable.POLARITY)).side() == null;
    }

    /** The publication that holds an edition of a measure, of several the one with the plainest title; null where none names it. */
    private @Nullable Layout layout(List<TableRow<IndicatorTable>> editions) {
        return layouts.stream()
                .filter(layout -> layout.sheets().stream()
                        // What is of the country alone is no figure of any unit.
                        .filter(sheet -> sheet.areas().stream().anyMatch(area -> area.level() != Level.COUNTRY))
                        .flatMap(sheet -> sheet.measures().stream())
                        .anyMatch(measure -> editions.stream().anyMatch(row -> holds(measure, row))))
                .min(Comparator.comparingInt((Layout layout) -> layout.title().length())
                        .thenComparing(Layout::id))
                .orElse(null);
    }

    private static boolean holds(Layout.Measure measure, TableRow<IndicatorTable> row) {
        String id = row.get(IndicatorTable.INDICATOR_ID);
        return measure.indicatorColumn() == null
                ? measure.indicator().equals(id)
                : !measure.indicator().isEmpty() && id.startsWith(measure.indicator());
    }

    /** Whether a national standard cannot be judged. */
    static boolean isOfStandard(TableRow<BlindSpotTable> row) {
        return StandardTable.TABLE.name().equals(row.find(BlindSpotTable.SOURCE_TABLE));
    }

    private void notRead(TableRow<RunInputTable> file) {
        String name = file.get(RunInputTable.SOURCE_FILE);
        String remedy = file.find(RunInputTable.REMEDY);
        String fill = remedy == null ? "See table run_input." : remedy;
        rows.add(begin(IndicatorNames.UNASSIGNED, name, name, BlindSpotKind.FILE_NOT_READ)
                .set(BlindSpotTable.FILL, fill)
                .set(
                        BlindSpotTable.SENTENCE,
                        said("the file " + name + " was " + file.get(RunInputTable.STATUS) + ". " + fill))
                .set(BlindSpotTable.SOURCE_TABLE, RunInputTable.TABLE.name())
                .set(BlindSpotTable.SOURCE_KEY, name)
                .build());
    }

    private String said(String what) {
        return system.name() + " (" + system.code() + "): " + what;
    }

    private RowBuilder<BlindSpotTable> begin(String domain, String theme, String name, BlindSpotKind kind) {
        return BlindSpotTable.TABLE
                .row()
                .set(BlindSpotTable.UNIT_CODE, system.code())
                .set(BlindSpotTable.QUALITY_DOMAIN, domain)
                .set(BlindSpotTable.THEME, theme)
                .set(BlindSpotTable.KIND, kind)
                .set(BlindSpotTable.UNIT_LEVEL, system.level())
                .set(BlindSpotTable.UNIT_NAME, system.name())
                .set(BlindSpotTable.THEME_NAME, name);
    }
}
