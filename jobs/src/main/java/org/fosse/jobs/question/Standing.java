package org.fosse.jobs.question;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.StandingTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.StandingDirection;
import org.fosse.tables.StandingLevel;

/**
 * One indicator of one unit in one quarter: the newest evidence of each rule on its level and its direction, and the one vote
 * that they give together. Three months of one chart are one piece of evidence, not three.
 */
final class Standing {
    private static final Set<EvidenceRule> RULES = EnumSet.of(
            EvidenceRule.CHART_POINT,
            EvidenceRule.OTHERS,
            EvidenceRule.COMPARED,
            EvidenceRule.STANDARD,
            EvidenceRule.OWN_STANDARD);

    private final Quarter quarter;
    private final Map<EvidenceRule, TableRow<EvidenceTable>> newest = new EnumMap<>(EvidenceRule.class);

    private Standing(Quarter quarter) {
        this.quarter = quarter;
    }

    /** Whether evidence says how an indicator stands in its period, or where it goes. */
    static boolean takes(TableRow<EvidenceTable> evidence) {
        return RULES.contains(evidence.get(EvidenceTable.RULE))
                && evidence.get(EvidenceTable.KIND) == EvidenceKind.QUANTITATIVE
                && Evidence.isSeen(evidence);
    }

    /** Each indicator of each unit in each quarter with anything on it, in order of unit, indicator and quarter. */
    static Collection<Standing> of(Collection<TableRow<EvidenceTable>> evidence) {
        Map<List<String>, Standing> standings = new TreeMap<>(Evidence.BY_PARTS);
        evidence.stream().filter(Standing::takes).sorted(Evidence.BY_TIME).forEach(each -> {
            Quarter quarter = Quarter.of(each.get(EvidenceTable.PERIOD_END));
            List<String> key = List.of(
                    each.get(EvidenceTable.UNIT_CODE),
                    each.get(EvidenceTable.SUBJECT),
                    quarter.start().toString());
            standings.computeIfAbsent(key, none -> new Standing(quarter)).add(each);
        });
        return standings.values();
    }

    /** Comes in order of time. Where a unit has two funnels of one period, the worse place counts. */
    private void add(TableRow<EvidenceTable> evidence) {
        newest.merge(
                evidence.get(EvidenceTable.RULE),
                evidence,
                (earlier, later) -> earlier.get(EvidenceTable.PERIOD_END).equals(later.get(EvidenceTable.PERIOD_END))
                                && Evidence.points(earlier, EvidenceDirection.CONCERN)
                        ? earlier
                        : later);
    }

    private EvidenceDirection says(EvidenceRule rule) {
        TableRow<EvidenceTable> evidence = newest.get(rule);
        return evidence == null ? EvidenceDirection.UNKNOWN : evidence.get(EvidenceTable.DIRECTION);
    }

    /** A good level is no concern as long as it does not worsen, and nothing poor is good because it improves. */
    static EvidenceDirection vote(StandingLevel level, StandingDirection direction) {
        boolean worsening = direction == StandingDirection.WORSENING;
        if (level.isPoor() || (worsening && !level.isGood())) {
            return EvidenceDirection.CONCERN;
        }
        boolean improving = level == StandingLevel.ORDINARY && direction == StandingDirection.IMPROVING;
        return improving || (level.isGood() && !worsening) ? EvidenceDirection.GOOD : EvidenceDirection.NEITHER;
    }

    /** The newest piece of evidence, for whom and what it is about. */
    TableRow<EvidenceTable> newest() {
        return newest.values().stream().max(Evidence.BY_TIME).orElseThrow();
    }

    Quarter quarter() {
        return quarter;
    }

    StandingLevel level() {
        return StandingLevel.of(says(standard()), says(others()));
    }

    StandingDirection direction() {
        return StandingDirection.of(says(EvidenceRule.CHART_POINT));
    }

    EvidenceDirection vote() {
        return vote(level(), direction());
    }

    /** The national standard before the system's own. */
    private EvidenceRule standard() {
        return newest.containsKey(EvidenceRule.STANDARD) ? EvidenceRule.STANDARD : EvidenceRule.OWN_STANDARD;
    }

    /** All others of its level before the areas most like it, England or the system as a whole. */
    private EvidenceRule others() {
        return newest.containsKey(EvidenceRule.OTHERS) ? EvidenceRule.OTHERS : EvidenceRule.COMPARED;
    }

    /** A row of table standing. */
    TableRow<StandingTable> row() {
        TableRow<EvidenceTable> last = newest();
        return StandingTable.TABLE
                .row()
                .copy(StandingTable.UNIT_CODE, last, EvidenceTable.UNIT_CODE)
                .copy(StandingTable.INDICATOR_ID, last, EvidenceTable.SUBJECT)
                .set(StandingTable.PERIOD_START, quarter.start())
                .set(StandingTable.PERIOD_END, quarter.end())
                .set(StandingTable.PERIOD_LABEL, quarter.label())
                .copy(StandingTable.UNIT_LEVEL, last, EvidenceTable.UNIT_LEVEL)
                .copy(StandingTable.UNIT_NAME, last, EvidenceTable.UNIT_NAME)
                .copy(StandingTable.QUALITY_DOMAIN, last, EvidenceTable.QUALITY_DOMAIN)
                .copy(StandingTable.MEASURE_ID, last, EvidenceTable.MEASURE_ID)
                .copy(StandingTable.INDICATOR_NAME, last, EvidenceTable.SUBJECT_NAME)
                .set(StandingTable.VALUE_LEVEL, level())
                .set(StandingTable.AGAINST_STANDARD, says(standard()))
                .set(StandingTable.AGAINST_OTHERS, says(others()))
                .set(StandingTable.DIRECTION, direction())
                .set(StandingTable.VOTE, vote())
                .copy(StandingTable.LATEST_PERIOD_END, last, EvidenceTable.PERIOD_END)
                .set(StandingTable.SENTENCE, sentence(last.get(EvidenceTable.SUBJECT_NAME)))
                .build();
    }

    /** The level with its figures, then the direction. */
    private String sentence(String name) {
        String figures = Stream.of(standard(), others())
                .map(newest::get)
                .filter(Objects::nonNull)
                .map(each -> each.get(EvidenceTable.PHRASE).substring(name.length() + 2) + "; ")
                .collect(Collectors.joining());
        return name + ", " + quarter.label() + ": " + figures + "direction: "
                + direction().text() + ".";
    }
}
