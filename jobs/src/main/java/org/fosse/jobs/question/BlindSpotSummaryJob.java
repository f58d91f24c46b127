package org.fosse.jobs.question;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.fosse.config.Questions;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.BlindSpotSummaryTable;
import org.fosse.schema.table.BlindSpotTable;
import org.fosse.tables.BlindSpotKind;
import org.fosse.tables.Level;
import org.fosse.tables.Table;

/** Puts blind spots of one kind together, so that the first ten are worth a meeting. */
public final class BlindSpotSummaryJob implements RowJob<BlindSpotSummaryTable> {
    private static final int MOST_EXAMPLES = 5;
    /** What a national standard that cannot be judged counts more. */
    private static final double NATIONAL = 1.5;

    /** What is told together. */
    private record Group(Level level, String domain, BlindSpotKind kind, boolean whole, boolean national)
            implements Comparable<Group> {
        private static final Comparator<Group> ORDER = Comparator.comparing(Group::level)
                .thenComparing(Group::domain)
                .thenComparing(Group::kind)
                .thenComparing(Group::whole)
                .thenComparing(Group::national);

        static Group of(TableRow<BlindSpotTable> row) {
            return new Group(
                    row.get(BlindSpotTable.UNIT_LEVEL),
                    row.get(BlindSpotTable.QUALITY_DOMAIN),
                    row.get(BlindSpotTable.KIND),
                    row.get(BlindSpotTable.THEME).equals(Shared.ALL),
                    SystemBlindSpots.isOfStandard(row));
        }

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    /** A group with its rows and what it counts. */
    private record Scored(Group group, List<TableRow<BlindSpotTable>> rows, long units, long ofLevel, double score) {}

    @Override
    public TypedTable<BlindSpotSummaryTable> output() {
        return BlindSpotSummaryTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Shared.tables(SystemUnits.INPUTS, BlindSpotTable.TABLE);
    }

    @Override
    public List<TableRow<BlindSpotSummaryTable>> rows(Inputs in, Run run) {
        Map<Level, Long> units = in.get(new SystemUnits()).all().stream().collect(groupingBy(Unit::level, counting()));
        return rows(
                in.rows(BlindSpotTable.TABLE),
                units,
                run.config().questions(),
                run.config().qualityDomains());
    }

    /**
     * @param units how many there are of each level
     * @param domains the parts of quality, id to name
     */
    static List<TableRow<BlindSpotSummaryTable>> rows(
            List<TableRow<BlindSpotTable>> spots,
            Map<Level, Long> units,
            Questions questions,
            Map<String, String> domains) {
        List<Scored> scored = new ArrayList<>();
        spots.stream().collect(groupingBy(Group::of, TreeMap::new, toList())).forEach((group, rows) -> {
            long missing = rows.stream()
                    .map(row -> row.get(BlindSpotTable.UNIT_CODE))
                    .distinct()
                    .count();
            long all = Math.max(missing, units.getOrDefault(group.level(), missing));
            double score = questions.weight(group.kind())
                    * weight(group.level())
                    * (1 + missing / (double) all)
                    / 2
                    * (group.national() ? NATIONAL : 1);
            scored.add(new Scored(group, rows, missing, all, score));
        });
        List<Scored> order = scored.stream()
                .filter(each -> each.score() > 0)
                .sorted(Comparator.comparingDouble((Scored each) -> -each.score())
                        .thenComparing(Scored::group))
                .toList();
        List<TableRow<BlindSpotSummaryTable>> out = new ArrayList<>();
        for (Scored each : order) {
            out.add(row(each, out.size() + 1, domains));
        }
        return out;
    }

    private static double weight(Level level) {
        return switch (level) {
            case SYSTEM, REGION, COUNTRY -> 4;
            case SUB_ICB, PLACE, PROVIDER -> 3;
            case NEIGHBOURHOOD, LOCALITY -> 2;
            case PRACTICE, TEAM, DESIGN_GROUP -> 1;
        };
    }

    private static TableRow<BlindSpotSummaryTable> row(Scored scored, int rank, Map<String, String> domains) {
        Group group = scored.group();
        List<String> themes = mostFirst(scored.rows(), row -> row.get(BlindSpotTable.THEME_NAME));
        String examples = String.join("; ", themes.subList(0, Math.min(MOST_EXAMPLES, themes.size())));
        String domain = domains.getOrDefault(group.domain(), "what is not assigned to a part of quality")
                .toLowerCase(Locale.ROOT);
        List<String> fills = mostFirst(scored.rows(), row -> row.get(BlindSpotTable.FILL));
        // Whole kinds of evidence are asked for one by one.
        String fill = group.kind() == BlindSpotKind.NOT_DELIVERED ? String.join(" ", fills) : fills.get(0);
        String thing = group.kind() == BlindSpotKind.NO_SOURCE ? "measure" : "theme";
        String who = scored.ofLevel() == 1
                ? "The " + group.level().text()
                : scored.units() + " of " + scored.ofLevel() + " units of level "
                        + group.level().text();
        boolean ofNoPart = group.kind() == BlindSpotKind.NOT_DELIVERED || group.kind() == BlindSpotKind.FILE_NOT_READ;
        String what = ofNoPart
                ? said(group) + " " + examples
                : group.whole()
                        ? said(group) + " " + domain
                        : said(group) + " " + themes.size() + " " + thing + (themes.size() == 1 ? " of " : "s of ")
                                + domain + ": " + examples + (themes.size() > MOST_EXAMPLES ? " and others" : "");
        return BlindSpotSummaryTable.TABLE
                .row()
                .set(BlindSpotSummaryTable.RANK, rank)
                .set(BlindSpotSummaryTable.UNIT_LEVEL, group.level())
                .set(BlindSpotSummaryTable.QUALITY_DOMAIN, group.domain())
                .set(BlindSpotSummaryTable.KIND, group.kind())
                .set(BlindSpotSummaryTable.WHOLE, group.whole())
                .set(BlindSpotSummaryTable.SCORE, scored.score())
                .set(BlindSpotSummaryTable.UNITS, scored.units())
                .set(BlindSpotSummaryTable.UNITS_OF_LEVEL, scored.ofLevel())
                .set(BlindSpotSummaryTable.THEMES, (long) themes.size())
                .set(BlindSpotSummaryTable.EXAMPLES, group.whole() ? null : examples)
                .set(BlindSpotSummaryTable.FILL, fill)
                .set(BlindSpotSummaryTable.SENTENCE, who + ": " + what + ". " + fill)
                .build();
    }

    private static String said(Group group) {
        return switch (group.kind()) {
            case NO_DATA -> "no data on";
            case STALE -> "nothing new on";
            case SUPPRESSED -> "suppressed values of";
            case TOO_SMALL -> "too few numbers to judge";
            case SINGLE_SOURCE -> "one kind of evidence only on";
            case NEVER_ASSESSED -> "no assessment of";
            case NOT_DELIVERED -> "no extract holds";
            case NO_SOURCE -> group.national() ? "a national standard but no value of" : "no value of";
            case FILE_NOT_READ -> "files that could not be read:";
        };
    }

    /** The texts of the rows, the most frequent first, then in order. */
    private static List<String> mostFirst(
            List<TableRow<BlindSpotTable>> rows, Function<TableRow<BlindSpotTable>, String> text) {
        return rows.stream().collect(groupingBy(text, TreeMap::new, counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
