package org.fosse.jobs.question;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.fosse.config.QualityDomains;
import org.fosse.config.Questions;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.BlindSpotSummaryTable;
import org.fosse.schema.table.BlindSpotTable;
import org.fosse.tables.BlindSpotKind;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what is filled together, and ranks it by what a board loses: kinds of evidence that nobody delivered one by
 * one; measures without a value by the publication that holds them, and those that no publication does together; what is not known of a provider of the system for itself;
 * what is not known of other units by their level. What only those who handle the data can act on comes last.
 */
final class BlindSpotGroups {
    private static final int MOST_EXAMPLES = 5;
    /** What a national standard or ambition that cannot be judged counts more. */
    private static final double NATIONAL = 1.5;

    private static final Set<BlindSpotKind> TECHNICAL =
            EnumSet.of(BlindSpotKind.FILE_NOT_READ, BlindSpotKind.SUPPRESSED, BlindSpotKind.TOO_SMALL);

    /**
     * What is told together.
     *
     * @param unit the one provider that it is about; empty for all units of the level
     * @param foreign whether these are providers whose home is not the system
     * @param about what is filled at once: a publication, a kind of evidence; empty where the units say it
     */
    private record Group(
            boolean technical,
            Level level,
            String unit,
            boolean foreign,
            BlindSpotKind kind,
            boolean whole,
            String about)
            implements Comparable<Group> {
        private static final Comparator<Group> ORDER = Comparator.comparing(Group::technical)
                .thenComparing(
                        Group::level,
                        Comparator.comparingDouble((Level level) -> -weight(level, false))
                                .thenComparing(Comparator.naturalOrder()))
                .thenComparing(Group::kind)
                .thenComparing(Group::unit)
                .thenComparing(Group::foreign)
                .thenComparing(Group::whole, Comparator.reverseOrder())
                .thenComparing(Group::about);

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }

        double weight() {
            return weight(level, foreign);
        }

        private static double weight(Level level, boolean foreign) {
            return switch (level) {
                case SYSTEM, REGION, COUNTRY -> 4;
                case PROVIDER -> foreign ? 1 : 3;
                case SUB_ICB, PLACE -> 3;
                case NEIGHBOURHOOD, LOCALITY -> 2;
                case PRACTICE, TEAM, DESIGN_GROUP -> 1;
            };
        }
    }

    /** A group with its rows and what it counts. */
    private record Scored(Group group, List<TableRow<BlindSpotTable>> rows, double score) {}

    private final Questions questions;
    private final Map<String, String> domains;
    private final Map<Level, Long> units;
    private final Set<String> own;
    private final Map<String, Long> measures;

    /**
     * @param domains the parts of quality, id to name
     * @param units how many there are of each level
     * @param own the providers whose home is the system
     * @param measures how many measures with a direction each part of quality has
     */
    BlindSpotGroups(
            Questions questions,
            Map<String, String> domains,
            Map<Level, Long> units,
            Set<String> own,
            Map<String, Long> measures) {
        this.questions = questions;
        this.domains = domains;
        this.units = units;
        this.own = own;
        this.measures = measures;
    }

    List<TableRow<BlindSpotSummaryTable>> rows(List<TableRow<BlindSpotTable>> spots) {
        List<Scored> scored = new ArrayList<>();
        spots.stream()
                .collect(groupingBy(this::group, TreeMap::new, toList()))
                .forEach((group, rows) -> scored.add(new Scored(group, rows, score(group, rows))));
        List<TableRow<BlindSpotSummaryTable>> out = new ArrayList<>();
        scored.stream()
                .filter(each -> each.score() > 0)
                .sorted(Comparator.comparing((Scored each) -> each.group().technical())
                        .thenComparing(each -> -each.score())
                        .thenComparing(Scored::group))
                .forEach(each -> out.add(row(each, out.size() + 1)));
        return out;
    }

    private Group group(TableRow<BlindSpotTable> row) {
        BlindSpotKind kind = row.get(BlindSpotTable.KIND);
        Level level = row.get(BlindSpotTable.UNIT_LEVEL);
        boolean technical = TECHNICAL.contains(kind)
                || Reason.in(row.find(BlindSpotTable.REASON)).contains(Reason.NO_POLARITY);
        boolean provider = level == Level.PROVIDER && !technical;
        boolean home = own.contains(row.get(BlindSpotTable.UNIT_CODE));
        boolean whole = row.get(BlindSpotTable.THEME).equals(Shared.ALL);
        return new Group(
                technical,
                level,
                provider && home ? row.get(BlindSpotTable.UNIT_CODE) : "",
                provider && !home,
                kind,
                whole,
                switch (kind) {
                    case NOT_DELIVERED -> row.get(BlindSpotTable.THEME);
                    // What no publication holds comes in one form, whoever is asked for it.
                    case NO_SOURCE ->
                        technical || !row.has(BlindSpotTable.DELIVERED_BY)
                                ? ""
                                : Objects.requireNonNullElse(row.find(BlindSpotTable.TOPIC), "");
                    // What is true of one part of quality need not be of another, unless it is one unit's.
                    default ->
                        whole && !(provider && home) && level != Level.SYSTEM
                                ? row.get(BlindSpotTable.QUALITY_DOMAIN)
                                : "";
                });
    }

    private double score(Group group, List<TableRow<BlindSpotTable>> rows) {
        boolean national = rows.stream().anyMatch(SystemBlindSpots::isOfStandard);
        return questions.weight(group.kind())
                * group.weight()
                * (1 + Math.min(1, share(group, rows)))
                / 2
                * (national ? NATIONAL : 1);
    }

    /** How much of what could be seen is not. */
    private double share(Group group, List<TableRow<BlindSpotTable>> rows) {
        return switch (group.kind()) {
            case NOT_DELIVERED, FILE_NOT_READ -> 1;
            case NO_SOURCE -> {
                double all = domainsOf(rows).stream()
                        .mapToLong(domain -> measures.getOrDefault(domain, 0L))
                        .sum();
                yield rows.size() / Math.max(all, rows.size());
            }
            // A single theme is little of what could be seen of a unit.
            default -> group.whole() ? rows.size() / ((double) ofLevel(group, rows) * Math.max(1, domains.size())) : 0;
        };
    }

    private static long count(List<TableRow<BlindSpotTable>> rows) {
        return rows.stream()
                .map(row -> row.get(BlindSpotTable.UNIT_CODE))
                .distinct()
                .count();
    }

    /** A provider of the system is told by itself. */
    private long ofLevel(Group group, List<TableRow<BlindSpotTable>> rows) {
        return group.unit().isEmpty() ? Math.max(count(rows), units.getOrDefault(group.level(), 0L)) : 1;
    }

    private static SortedSet<String> domainsOf(List<TableRow<BlindSpotTable>> rows) {
        return rows.stream().map(row -> row.get(BlindSpotTable.QUALITY_DOMAIN)).collect(toCollection(TreeSet::new));
    }

    private TableRow<BlindSpotSummaryTable> row(Scored scored, int rank) {
        Group group = scored.group();
        List<TableRow<BlindSpotTable>> rows = scored.rows();
        List<String> themes = themes(rows);
        List<String> fills = mostFirst(rows, row -> row.get(BlindSpotTable.FILL));
        String fill = group.kind() == BlindSpotKind.NO_SOURCE
                        && fills.size() > 1
                        && group.about().isEmpty()
                ? SystemBlindSpots.ASKED
                : fills.get(0);
        List<String> holders = mostFirst(rows, row -> row.find(BlindSpotTable.DELIVERED_BY));
        TableRow<BlindSpotTable> first = rows.get(0);
        boolean one = !group.unit().isEmpty();
        return BlindSpotSummaryTable.TABLE
                .row()
                .set(BlindSpotSummaryTable.RANK, rank)
                .set(BlindSpotSummaryTable.TECHNICAL, group.technical())
                .set(BlindSpotSummaryTable.UNIT_LEVEL, group.level())
                .set(BlindSpotSummaryTable.UNIT_CODE, one ? group.unit() : null)
                .set(BlindSpotSummaryTable.UNIT_NAME, one ? first.get(BlindSpotTable.UNIT_NAME) : null)
                .set(BlindSpotSummaryTable.QUALITY_DOMAIN, String.join(", ", domainsOf(rows)))
                .set(BlindSpotSummaryTable.KIND, group.kind())
                .set(
                        BlindSpotSummaryTable.TOPIC,
                        group.kind() == BlindSpotKind.NO_SOURCE
                                        && !group.about().isEmpty()
                                ? group.about()
                                : null)
                .set(BlindSpotSummaryTable.WHOLE, group.whole())
                .set(BlindSpotSummaryTable.SCORE, scored.score())
                .set(BlindSpotSummaryTable.UNITS, count(rows))
                .set(BlindSpotSummaryTable.UNITS_OF_LEVEL, Math.max(count(rows), units.getOrDefault(group.level(), 0L)))
                .set(BlindSpotSummaryTable.THEMES, (long) themes.size())
                .set(BlindSpotSummaryTable.EXAMPLES, group.whole() ? null : some(themes, "; "))
                .set(BlindSpotSummaryTable.DELIVERED_BY, holders.isEmpty() ? null : holders.get(0))
                .set(BlindSpotSummaryTable.FILL, fill)
                .set(
                        BlindSpotSummaryTable.SENTENCE,
                        who(group, rows) + ": " + what(group, rows, themes) + "."
                                + (holders.isEmpty() ? "" : " Who has it: " + holders.get(0) + ".")
                                + " " + fill)
                .build();
    }

    private String who(Group group, List<TableRow<BlindSpotTable>> rows) {
        if (group.kind() == BlindSpotKind.NO_SOURCE && !group.about().isEmpty()) {
            return group.about();
        }
        if (group.level() == Level.SYSTEM || !group.unit().isEmpty()) {
            TableRow<BlindSpotTable> row = rows.get(0);
            return row.get(BlindSpotTable.UNIT_NAME) + " (" + row.get(BlindSpotTable.UNIT_CODE) + ")";
        }
        long missing = count(rows);
        return (missing == ofLevel(group, rows) ? "All " : missing + " of ") + ofLevel(group, rows) + " "
                + plural(group.level());
    }

    private static String plural(Level level) {
        return switch (level) {
            case LOCALITY -> "localities";
            case COUNTRY -> "countries";
            case SUB_ICB -> "sub-ICB locations";
            case DESIGN_GROUP -> "design groups";
            default -> level.text() + "s";
        };
    }

    private String what(Group group, List<TableRow<BlindSpotTable>> rows, List<String> themes) {
        String parts = Phrases.list(domainsOf(rows).stream()
                .map(domain -> QualityDomains.name(domain, domains))
                .toList());
        String some = some(themes, ", ");
        return switch (group.kind()) {
            case NOT_DELIVERED -> "nobody can see " + themes.get(0);
            case NO_SOURCE -> {
                long standards =
                        rows.stream().filter(SystemBlindSpots::isOfStandard).count();
                yield "nobody can see " + amount(themes.size(), "measure") + " of " + parts
                        + (standards == 0
                                ? ""
                                : ", " + (themes.size() == 1 ? "" : standards + " of them ")
                                        + "with a national standard or ambition")
                        + ", for any unit: " + some;
            }
            case NO_DATA -> group.whole() ? "nothing at all is known about " + parts : "no value of " + some;
            case STALE -> "nothing newer than " + newest(rows) + " is known about " + (group.whole() ? parts : some);
            case NEVER_ASSESSED -> "never assessed: " + (group.whole() ? parts : some);
            case SINGLE_SOURCE -> "one kind of evidence alone speaks to " + parts;
            case SUPPRESSED -> "the newest values of " + some + " are suppressed";
            case TOO_SMALL -> "numbers too small or too few to judge " + some;
            case FILE_NOT_READ -> amount(themes.size(), "file") + " could not be read: " + some;
        };
    }

    private static String amount(int count, String of) {
        return count + " " + of + (count == 1 ? "" : "s");
    }

    private static String newest(List<TableRow<BlindSpotTable>> rows) {
        return rows.stream()
                .map(row -> row.find(BlindSpotTable.SINCE))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(Object::toString)
                .orElse("it should be");
    }

    /** The names of what is missing: with a national standard first, then what most units lack. */
    private static List<String> themes(List<TableRow<BlindSpotTable>> rows) {
        List<String> all = mostFirst(
                rows.stream().filter(SystemBlindSpots::isOfStandard).toList(),
                row -> row.get(BlindSpotTable.THEME_NAME));
        List<String> themes = new ArrayList<>(all);
        mostFirst(rows, row -> row.get(BlindSpotTable.THEME_NAME)).stream()
                .filter(each -> !all.contains(each))
                .forEach(themes::add);
        return themes;
    }

    private static String some(List<String> themes, String between) {
        return String.join(between, themes.subList(0, Math.min(MOST_EXAMPLES, themes.size())))
                + (themes.size() > MOST_EXAMPLES ? " and " + (themes.size() - MOST_EXAMPLES) + " more" : "");
    }

    /** The texts of the rows that have one, the most frequent first, then in order. */
    private static List<String> mostFirst(
            List<TableRow<BlindSpotTable>> rows, Function<TableRow<BlindSpotTable>, @Nullable String> text) {
        return rows.stream()
                .map(text)
                .filter(Objects::nonNull)
                .collect(groupingBy(each -> each, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
