package org.fosse.jobs.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.engine.RowFile;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ActionEffectTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.BlindSpotSummaryTable;
import org.fosse.schema.table.BlindSpotTable;
import org.fosse.schema.table.BrightSpotTable;
import org.fosse.schema.table.ConcernTable;
import org.fosse.schema.table.InformationNeedTable;
import org.fosse.schema.table.LearningPeerTable;
import org.fosse.tables.EffectRole;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * What the board and its quality group read: the concerns of the system, and the six questions for the system and each of its
 * places. Internal: nothing on it is protected.
 *
 * @param coverage what the release holds, in a sentence
 * @param summary the first concerns of units that the board answers for
 * @param changes what is different from the release before
 * @param units the system, then its places in order of name
 */
public record BoardPage(PageFacts facts, String coverage, List<Concern> summary, Changes changes, List<Unit> units) {
    private static final int MOST_SUMMARY = 12;
    private static final int MOST_LINES = 5;
    private static final String CONCERNS = "concern";
    /** Whose concerns stand in the summary. */
    private static final Set<Level> BOARD = EnumSet.of(Level.SYSTEM, Level.SUB_ICB, Level.PLACE, Level.PROVIDER);

    /** A concern as the summary has it; its place is a range, since weights are a choice. */
    public record Concern(
            String unit, String domain, String places, String since, String grade, String action, String drivers) {}

    /** What is different from the release before. */
    public record Changes(String says, List<String> lines) {}

    /** The answers about one unit. */
    public record Unit(String id, String name, List<Question> questions) {}

    /**
     * One of the six questions.
     *
     * @param lines the answers, the first ones
     * @param nothing what is said where there are none
     */
    public record Question(String title, List<String> lines, String nothing) {}

    /** The tables that the page is made of. */
    public record Tables(
            List<TableRow<ConcernTable>> concerns,
            List<TableRow<BlindSpotTable>> blindSpots,
            List<TableRow<BlindSpotSummaryTable>> blindSpotSummary,
            List<TableRow<InformationNeedTable>> needs,
            List<TableRow<ActionEffectTable>> effects,
            List<TableRow<BrightSpotTable>> brightSpots,
            List<TableRow<LearningPeerTable>> peers,
            List<TableRow<AreaTable>> areas) {}

    /**
     * The page of a release.
     *
     * @param system the code of the system
     * @param before the folder of the release before; null where there is none
     */
    public static BoardPage of(PageFacts facts, String coverage, String system, Tables tables, @Nullable Path before) {
        Map<List<String>, String> grades = new HashMap<>();
        tables.needs().stream()
                .filter(row -> row.get(InformationNeedTable.SIDE) == EvidenceDirection.CONCERN)
                .forEach(row -> grades.put(
                        List.of(row.get(InformationNeedTable.UNIT_CODE), row.get(InformationNeedTable.QUALITY_DOMAIN)),
                        row.get(InformationNeedTable.GRADE).text()));
        List<TableRow<ConcernTable>> ofBoard = tables.concerns().stream()
                .filter(row -> BOARD.contains(row.get(ConcernTable.UNIT_LEVEL)))
                .sorted(Comparator.comparing(row -> row.get(ConcernTable.RANK)))
                .toList();
        List<Unit> units = new ArrayList<>();
        Stream.concat(
                        tables.areas().stream()
                                .filter(row -> row.get(AreaTable.AREA_CODE).equals(system)),
                        tables.areas().stream()
                                .filter(row -> row.get(AreaTable.AREA_LEVEL).equals(Level.PLACE.text())
                                        && system.equals(row.find(AreaTable.SYSTEM_CODE))
                                        && !row.has(AreaTable.VALID_TO))
                                .sorted(Comparator.comparing(row -> row.get(AreaTable.AREA_NAME))))
                .forEach(area -> units.add(new Unit(
                        "u" + units.size(),
                        Shown.text(area.get(AreaTable.AREA_NAME)),
                        questions(
                                area.get(AreaTable.AREA_CODE),
                                area.get(AreaTable.AREA_CODE).equals(system),
                                tables))));
        return new BoardPage(
                facts,
                coverage,
                ofBoard.stream()
                        .limit(MOST_SUMMARY)
                        .map(row -> concern(
                                row,
                                grades.getOrDefault(
                                        List.of(row.get(ConcernTable.UNIT_CODE), row.get(ConcernTable.QUALITY_DOMAIN)),
                                        "not graded")))
                        .toList(),
                changes(ofBoard, before),
                units);
    }

    public String html() {
        return Template.html(JteBoardGenerated::render, this);
    }

    private static Concern concern(TableRow<ConcernTable> row, String grade) {
        int best = row.get(ConcernTable.RANK_BEST);
        int worst = row.get(ConcernTable.RANK_WORST);
        return new Concern(
                Shown.text(row.get(ConcernTable.UNIT_NAME)),
                Shown.text(row.get(ConcernTable.QUALITY_DOMAIN_NAME)),
                best == worst ? Integer.toString(best) : best + " to " + worst,
                Shown.month(row.get(ConcernTable.FIRST_SEEN)),
                grade,
                row.get(ConcernTable.ACTION_STATUS).replace('_', ' '),
                Shown.text(row.get(ConcernTable.DRIVERS)));
    }

    private static List<Question> questions(String unit, boolean isSystem, Tables tables) {
        return List.of(
                new Question(
                        "Where are we most worried?",
                        lines(
                                tables.concerns(),
                                row -> row.get(ConcernTable.UNIT_CODE).equals(unit),
                                Comparator.comparing(row -> row.get(ConcernTable.RANK)),
                                row -> row.get(ConcernTable.SENTENCE)),
                        "No concern was found."),
                new Question("What are we missing?", missing(unit, isSystem, tables), "No blind spot was found."),
                new Question(
                        "Do we need to know more?",
                        lines(
                                tables.needs(),
                                row -> row.get(InformationNeedTable.UNIT_CODE).equals(unit),
                                Comparator.comparing((TableRow<InformationNeedTable> row) ->
                                                row.get(InformationNeedTable.GRADE))
                                        .reversed(),
                                row -> row.get(InformationNeedTable.QUALITY_DOMAIN)
                                                .replace('_', ' ') + " ("
                                        + row.get(InformationNeedTable.SIDE).text() + "), trust "
                                        + row.get(InformationNeedTable.GRADE).text() + ": "
                                        + row.get(InformationNeedTable.NEXT)),
                        "There is no conclusion that would need more."),
                new Question(
                        "Is enough being done?",
                        effects(unit, tables, row -> row.get(ActionEffectTable.ROLE) == EffectRole.TARGET),
                        "The register has no action here whose effect is measured."),
                new Question("Who does better, and what goes right?", better(unit, tables), "Nothing stands out."),
                new Question(
                        "What moved the wrong way after an action?",
                        effects(
                                unit,
                                tables,
                                row -> row.get(ActionEffectTable.ROLE) == EffectRole.BALANCING
                                        && row.is(ActionEffectTable.MOVED_ADVERSELY)),
                        "Nothing that is watched moved the wrong way."));
    }

    /** Of the system what is most worth a meeting; of a place its own blind spots. */
    private static List<String> missing(String unit, boolean isSystem, Tables tables) {
        return isSystem
                ? lines(
                        tables.blindSpotSummary(),
                        row -> !row.is(BlindSpotSummaryTable.TECHNICAL)
                                && row.get(BlindSpotSummaryTable.UNIT_LEVEL) == Level.SYSTEM,
                        Comparator.comparing(row -> row.get(BlindSpotSummaryTable.RANK)),
                        row -> row.get(BlindSpotSummaryTable.SENTENCE))
                : lines(
                        tables.blindSpots(),
                        row -> row.get(BlindSpotTable.UNIT_CODE).equals(unit),
                        BlindSpotTable.TABLE.byKey(),
                        row -> row.get(BlindSpotTable.SENTENCE));
    }

    private static List<String> effects(String unit, Tables tables, Predicate<TableRow<ActionEffectTable>> wanted) {
        return lines(
                tables.effects(),
                row -> row.get(ActionEffectTable.AREA_CODE).equals(unit) && wanted.test(row),
                ActionEffectTable.TABLE.byKey(),
                row -> row.get(ActionEffectTable.SENTENCE));
    }

    private static List<String> better(String unit, Tables tables) {
        return Stream.concat(
                        lines(
                                tables.brightSpots(),
                                row -> row.get(BrightSpotTable.UNIT_CODE).equals(unit),
                                Comparator.comparing(row -> row.get(BrightSpotTable.RANK)),
                                row -> row.get(BrightSpotTable.SENTENCE))
                                .stream(),
                        lines(
                                tables.peers(),
                                row -> row.get(LearningPeerTable.UNIT_CODE).equals(unit),
                                Comparator.comparing(row -> row.get(LearningPeerTable.PEER_RANK)),
                                row -> row.get(LearningPeerTable.SENTENCE))
                                .stream())
                .limit(MOST_LINES)
                .toList();
    }

    private static <T> List<String> lines(
            List<TableRow<T>> rows,
            Predicate<TableRow<T>> wanted,
            Comparator<TableRow<T>> order,
            Function<TableRow<T>, String> sentence) {
        return rows.stream()
                .filter(wanted)
                .sorted(order)
                .limit(MOST_LINES)
                .map(row -> Shown.text(sentence.apply(row)))
                .toList();
    }

    /** Which of the first concerns are new, and which of the release before are among them no more. */
    private static Changes changes(List<TableRow<ConcernTable>> now, @Nullable Path before) {
        if (before == null || !Files.isDirectory(before.resolve(CONCERNS))) {
            return new Changes("This is the first page: there is nothing before it to compare with.", List.of());
        }
        Map<List<String>, String> then;
        try {
            then = first(read(before.resolve(CONCERNS)));
        } catch (IOException | RuntimeException e) { // A release of another version may break in any way.
            return new Changes("The release before could not be compared: its table is of another form.", List.of());
        }
        Map<List<String>, String> fresh = first(now);
        List<String> lines = new ArrayList<>();
        fresh.forEach((key, said) -> {
            if (!then.containsKey(key)) {
                lines.add("New among the first: " + said + ".");
            }
        });
        then.forEach((key, said) -> {
            if (!fresh.containsKey(key)) {
                lines.add("No longer among the first: " + said + ".");
            }
        });
        lines.sort(Comparator.naturalOrder());
        return new Changes(
                lines.isEmpty()
                        ? "The first concerns are the same as in the release before."
                        : "Of the first " + MOST_SUMMARY + " concerns:",
                lines);
    }

    private static Map<List<String>, String> first(List<TableRow<ConcernTable>> rows) {
        return rows.stream()
                .filter(row -> BOARD.contains(row.get(ConcernTable.UNIT_LEVEL)))
                .sorted(Comparator.comparing(row -> row.get(ConcernTable.RANK)))
                .limit(MOST_SUMMARY)
                .collect(Collectors.toMap(
                        row -> List.of(row.get(ConcernTable.UNIT_CODE), row.get(ConcernTable.QUALITY_DOMAIN)),
                        row -> Shown.text(row.get(ConcernTable.UNIT_NAME)) + ", "
                                + Shown.text(row.get(ConcernTable.QUALITY_DOMAIN_NAME))));
    }

    private static List<TableRow<ConcernTable>> read(Path folder) throws IOException {
        List<TableRow<ConcernTable>> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                rows.addAll(RowFile.read(
                        file,
                        ConcernTable.TABLE,
                        ConcernTable.UNIT_CODE,
                        ConcernTable.QUALITY_DOMAIN,
                        ConcernTable.UNIT_LEVEL,
                        ConcernTable.UNIT_NAME,
                        ConcernTable.QUALITY_DOMAIN_NAME,
                        ConcernTable.RANK));
            }
        }
        return rows;
    }
}
