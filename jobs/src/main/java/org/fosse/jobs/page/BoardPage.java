package org.fosse.jobs.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
 * @param changes what is different from the last release of an earlier month
 * @param figures of the units whose concerns are first, then of the system and its places
 * @param units the system, then its places in order of name
 */
public record BoardPage(
        PageFacts facts,
        String coverage,
        List<Concern> summary,
        BoardChanges changes,
        List<Figures> figures,
        List<Unit> units) {
    private static final int MOST_SUMMARY = 12;
    private static final int MOST_LINES = 5;
    /** Whose concerns stand in the summary. */
    private static final Set<Level> BOARD = EnumSet.of(Level.SYSTEM, Level.SUB_ICB, Level.PLACE, Level.PROVIDER);

    /** A concern as the summary has it; its place is a range, since weights are a choice. */
    public record Concern(
            String unit, String domain, String places, String since, String grade, String action, String drivers) {}

    /** What a unit's measures with a standard say. */
    public record Figures(
            String id, String name, List<BoardFigures.Measure> measures, List<BoardFigures.Chart> charts) {}

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
     * @param figuresOf reads the figures of units, by their codes
     * @param earlier the release that it is compared with; null where there is none
     */
    public static BoardPage of(
            PageFacts facts,
            String coverage,
            String system,
            Tables tables,
            Function<List<String>, BoardFigures> figuresOf,
            BoardChanges.@Nullable Earlier earlier) {
        Map<List<String>, String> grades = new HashMap<>();
        tables.needs().stream()
                .filter(row -> row.get(InformationNeedTable.SIDE) == EvidenceDirection.CONCERN)
                .forEach(row -> grades.put(
                        List.of(row.get(InformationNeedTable.UNIT_CODE), row.get(InformationNeedTable.QUALITY_DOMAIN)),
                        row.get(InformationNeedTable.GRADE).text()));
        List<TableRow<ConcernTable>> ofBoard = tables.concerns().stream()
                .filter(BoardPage::isOfBoard)
                .sorted(Comparator.comparing(row -> row.get(ConcernTable.RANK)))
                .toList();
        List<BoardChanges.Unit> own = own(system, tables.areas());
        Map<String, BoardChanges.Unit> shown = new LinkedHashMap<>();
        ofBoard.stream()
                .limit(MOST_SUMMARY)
                .map(row -> new BoardChanges.Unit(
                        row.get(ConcernTable.UNIT_CODE), Shown.text(row.get(ConcernTable.UNIT_NAME))))
                .forEach(unit -> shown.putIfAbsent(unit.code(), unit));
        own.forEach(unit -> shown.putIfAbsent(unit.code(), unit));
        BoardFigures read = figuresOf.apply(List.copyOf(shown.keySet()));
        List<Figures> figures = new ArrayList<>();
        for (BoardChanges.Unit unit : shown.values()) {
            String id = "f" + figures.size();
            figures.add(new Figures(id, unit.name(), read.measures(id, unit.code()), read.charts(id, unit.code())));
        }
        List<Unit> units = new ArrayList<>();
        for (BoardChanges.Unit unit : own) {
            units.add(new Unit(
                    "u" + units.size(),
                    unit.name(),
                    questions(unit.code(), unit.code().equals(system), tables)));
        }
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
                BoardChanges.since(earlier, ofBoard, MOST_SUMMARY, List.copyOf(shown.values()), read),
                figures,
                units);
    }

    /** The system, then its places of today in order of name. */
    private static List<BoardChanges.Unit> own(String system, List<TableRow<AreaTable>> areas) {
        return Stream.concat(
                        areas.stream()
                                .filter(row -> row.get(AreaTable.AREA_CODE).equals(system)),
                        areas.stream()
                                .filter(row -> row.get(AreaTable.AREA_LEVEL).equals(Level.PLACE.text())
                                        && system.equals(row.find(AreaTable.SYSTEM_CODE))
                                        && !row.has(AreaTable.VALID_TO))
                                .sorted(Comparator.comparing(row -> row.get(AreaTable.AREA_NAME))))
                .map(area ->
                        new BoardChanges.Unit(area.get(AreaTable.AREA_CODE), Shown.text(area.get(AreaTable.AREA_NAME))))
                .toList();
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
                .distinct()
                .toList();
    }

    /** Whether a concern is of a unit that the board answers for. */
    static boolean isOfBoard(TableRow<ConcernTable> concern) {
        return BOARD.contains(concern.get(ConcernTable.UNIT_LEVEL));
    }
}
