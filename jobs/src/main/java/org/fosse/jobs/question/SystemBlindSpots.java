package org.fosse.jobs.question;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.BlindSpotTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.RunInputTable;
import org.fosse.schema.table.StandardTable;
import org.fosse.tables.BlindSpotKind;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.StandardKind;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * What the whole system cannot see, whichever unit one looks at: kinds of evidence that nobody delivered, measures of the
 * catalogue of which no unit has a value, and files that were delivered and could not be read.
 */
final class SystemBlindSpots {
    private static final Map<EvidenceKind, String> FORMS = Map.of(
            EvidenceKind.QUANTITATIVE, "Deliver indicators: docs/sources.md has what is read.",
            EvidenceKind.CONTRACT, "Deliver the returns of quality schedules (docs/forms.md).",
            EvidenceKind.ASSESSMENT, "Deliver assessment scores (docs/forms.md).",
            EvidenceKind.QUALITATIVE, "Deliver soft intelligence (docs/forms.md).");

    private final Unit system;
    private final List<TableRow<BlindSpotTable>> rows = new ArrayList<>();

    private SystemBlindSpots(Unit system) {
        this.system = system;
    }

    /**
     * @param kinds kinds of evidence that any unit has
     * @param indicators table indicator
     * @param valued indicators of which any unit has a value
     * @param standards table standard
     * @param files table run_input
     */
    static List<TableRow<BlindSpotTable>> of(
            Unit system,
            Set<EvidenceKind> kinds,
            List<TableRow<IndicatorTable>> indicators,
            Set<String> valued,
            List<TableRow<StandardTable>> standards,
            List<TableRow<RunInputTable>> files,
            LocalDate today) {
        SystemBlindSpots spots = new SystemBlindSpots(system);
        EnumSet.complementOf(kinds.isEmpty() ? EnumSet.noneOf(EvidenceKind.class) : EnumSet.copyOf(kinds))
                .forEach(spots::notDelivered);
        Set<String> national = standards.stream()
                .filter(row -> binds(row, today))
                .map(row -> row.get(StandardTable.MEASURE_ID))
                .collect(toSet());
        indicators.stream()
                .collect(groupingBy(row -> row.get(IndicatorTable.MEASURE_ID), TreeMap::new, toList()))
                .forEach((measure, editions) -> {
                    if (editions.stream().noneMatch(row -> valued.contains(row.get(IndicatorTable.INDICATOR_ID)))) {
                        spots.noSource(measure, editions, national.contains(measure));
                    }
                });
        files.stream().filter(SystemBlindSpots::isUnread).forEach(spots::notRead);
        return spots.rows;
    }

    /** A national standard that is in force. */
    private static boolean binds(TableRow<StandardTable> row, LocalDate today) {
        LocalDate to = row.find(StandardTable.IN_FORCE_TO);
        return row.is(StandardTable.VERIFIED)
                && (row.get(StandardTable.KIND) == StandardKind.STATUTORY
                        || row.get(StandardTable.KIND) == StandardKind.CONTRACT)
                && !row.get(StandardTable.IN_FORCE_FROM).isAfter(today)
                && (to == null || !to.isBefore(today));
    }

    private static boolean isUnread(TableRow<RunInputTable> file) {
        return Set.of("unrecognised", "refused", "unreadable").contains(file.get(RunInputTable.STATUS));
    }

    private void notDelivered(EvidenceKind kind) {
        add(
                IndicatorNames.UNASSIGNED,
                kind.text(),
                kind.text() + " evidence",
                BlindSpotKind.NOT_DELIVERED,
                "no extract holds " + kind.text() + " evidence on any of its units",
                FORMS.getOrDefault(kind, ""),
                null);
    }

    private void noSource(String measure, List<TableRow<IndicatorTable>> editions, boolean national) {
        TableRow<IndicatorTable> named = editions.stream()
                .filter(row -> row.get(IndicatorTable.INDICATOR_ID).equals(measure))
                .findFirst()
                .orElse(editions.get(0));
        String domain = named.find(IndicatorTable.QUALITY_DOMAIN);
        String name = named.get(IndicatorTable.INDICATOR_NAME);
        add(
                domain == null ? IndicatorNames.UNASSIGNED : domain,
                measure,
                name,
                BlindSpotKind.NO_SOURCE,
                "no unit has a value of " + name + (national ? ", which has a national standard" : ""),
                "Deliver the publication that holds it (docs/sources.md), or take it out of conf/indicators.",
                national ? StandardTable.TABLE : IndicatorTable.TABLE);
    }

    /** Whether a national standard cannot be judged. */
    static boolean isOfStandard(TableRow<BlindSpotTable> row) {
        return StandardTable.TABLE.name().equals(row.find(BlindSpotTable.SOURCE_TABLE));
    }

    private void notRead(TableRow<RunInputTable> file) {
        String name = file.get(RunInputTable.SOURCE_FILE);
        String remedy = file.find(RunInputTable.REMEDY);
        add(
                IndicatorNames.UNASSIGNED,
                name,
                name,
                BlindSpotKind.FILE_NOT_READ,
                "the file " + name + " was " + file.get(RunInputTable.STATUS),
                remedy == null ? "See table run_input." : remedy,
                RunInputTable.TABLE);
    }

    private void add(
            String domain,
            String theme,
            String name,
            BlindSpotKind kind,
            String what,
            String fill,
            @Nullable Table shows) {
        rows.add(BlindSpotTable.TABLE
                .row()
                .set(BlindSpotTable.UNIT_CODE, system.code())
                .set(BlindSpotTable.QUALITY_DOMAIN, domain)
                .set(BlindSpotTable.THEME, theme)
                .set(BlindSpotTable.KIND, kind)
                .set(BlindSpotTable.UNIT_LEVEL, system.level())
                .set(BlindSpotTable.UNIT_NAME, system.name())
                .set(BlindSpotTable.THEME_NAME, name)
                .set(BlindSpotTable.FILL, fill)
                .set(BlindSpotTable.SENTENCE, system.name() + " (" + system.code() + "): " + what + ". " + fill)
                .set(BlindSpotTable.SOURCE_TABLE, shows == null ? null : shows.name())
                .set(BlindSpotTable.SOURCE_KEY, shows == null ? null : theme)
                .build());
    }
}
