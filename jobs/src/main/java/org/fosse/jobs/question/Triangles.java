package org.fosse.jobs.question;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.TriangulationTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.Level;
import org.fosse.tables.TriangulationVerdict;
import org.jspecify.annotations.Nullable;

/** All triangles of a system, with the parent's above each and the peers' beside it. */
final class Triangles {
    static final int QUARTERS = 8;

    /** A unit's part of quality, or one measure in it. */
    private record Subject(String unit, String domain, String measure) implements Comparable<Subject> {
        private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::unit)
                .thenComparing(Subject::domain)
                .thenComparing(Subject::measure);

        Subject ofUnit(String other) {
            return new Subject(other, domain, measure);
        }

        @Override
        public int compareTo(Subject other) {
            return ORDER.compare(this, other);
        }
    }

    /** What a triangle is about. */
    private record Place(Subject subject, Quarter quarter) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::subject).thenComparing(Place::quarter);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** The units of one level in a part of quality, or measure, and quarter. */
    private record Peers(Level level, String domain, String measure, Quarter quarter) {}

    /** What a triangle says. */
    private record Answer(TriangulationVerdict verdict, EvidenceDirection side) {
        static Answer of(Triangle triangle) {
            return new Answer(triangle.verdict(), triangle.side());
        }

        boolean isThere() {
            return verdict != TriangulationVerdict.NO_EVIDENCE;
        }
    }

    private final TreeMap<Place, Triangle> triangles = new TreeMap<>();
    /** A row of evidence of each unit, for what all of them share. */
    private final Map<String, TableRow<EvidenceTable>> units = new HashMap<>();

    /** The kinds of evidence that speak of a measure. */
    private final Map<Subject, Set<EvidenceKind>> kinds = new HashMap<>();

    private final Map<String, String> domains;
    private final Quarter last;

    private Triangles(Map<String, String> domains, Quarter last) {
        this.domains = domains;
        this.last = last;
    }

    /**
     * Every unit and part of quality with evidence in the last eight quarters has all eight; so has every measure that two
     * kinds of evidence speak of.
     *
     * @param domains the part of quality of each measure, wherever a contract may put it
     */
    static Triangles of(Collection<TableRow<EvidenceTable>> evidence, Map<String, String> domains, LocalDate today) {
        Triangles all = new Triangles(domains, Quarter.of(today));
        for (TableRow<EvidenceTable> each : evidence) {
            if (Triangle.takes(each)) {
                all.add(each, Quarter.of(each.get(EvidenceTable.PERIOD_END)), triangle -> triangle.add(each));
            }
        }
        for (Standing standing : Standing.of(evidence)) {
            all.add(standing.newest(), standing.quarter(), triangle -> triangle.add(standing));
        }
        all.triangles
                .keySet()
                .removeIf(place -> all.kinds
                                .getOrDefault(place.subject(), EnumSet.allOf(EvidenceKind.class))
                                .size()
                        < 2);
        return all;
    }

    /** @param of what is added, for its unit, part of quality, measure and kind */
    private void add(TableRow<EvidenceTable> of, Quarter quarter, Consumer<Triangle> piece) {
        if (quarter.compareTo(last.minus(QUARTERS - 1)) < 0 || quarter.compareTo(last) > 0) {
            return;
        }
        String unit = of.get(EvidenceTable.UNIT_CODE);
        String domain = of.get(EvidenceTable.QUALITY_DOMAIN);
        units.putIfAbsent(unit, of);
        piece.accept(triangle(new Subject(unit, domain, Shared.ALL), quarter));
        String measure = of.find(EvidenceTable.MEASURE_ID);
        if (measure != null) {
            Subject subject = new Subject(unit, domains.getOrDefault(measure, domain), measure);
            piece.accept(triangle(subject, quarter));
            kinds.computeIfAbsent(subject, none -> EnumSet.noneOf(EvidenceKind.class))
                    .add(of.get(EvidenceTable.KIND));
        }
    }

    private Triangle triangle(Subject subject, Quarter quarter) {
        if (!triangles.containsKey(new Place(subject, last))) {
            for (int back = 0; back < QUARTERS; back++) {
                triangles.put(new Place(subject, last.minus(back)), new Triangle());
            }
        }
        return requireNonNull(triangles.get(new Place(subject, quarter)));
    }

    List<TableRow<TriangulationTable>> rows() {
        Map<Peers, Map<Answer, Integer>> answers = new HashMap<>();
        triangles.forEach((place, triangle) -> answers.computeIfAbsent(peers(place), key -> new HashMap<>())
                .merge(Answer.of(triangle), 1, Integer::sum));
        return triangles.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue(), answers.getOrDefault(peers(each.getKey()), Map.of())))
                .toList();
    }

    private Peers peers(Place place) {
        Subject subject = place.subject();
        return new Peers(
                unit(subject).get(EvidenceTable.UNIT_LEVEL), subject.domain(), subject.measure(), place.quarter());
    }

    private TableRow<EvidenceTable> unit(Subject subject) {
        return requireNonNull(units.get(subject.unit()));
    }

    /** @param answers how often each is given at the level, this triangle's own among them */
    private TableRow<TriangulationTable> row(Place place, Triangle triangle, Map<Answer, Integer> answers) {
        Subject subject = place.subject();
        TableRow<EvidenceTable> unit = unit(subject);
        Triangle above = parent(place, unit.find(EvidenceTable.PARENT_CODE));
        Answer answer = Answer.of(triangle);
        long heard = answers.entrySet().stream()
                .filter(each -> each.getKey().isThere())
                .mapToLong(Map.Entry::getValue)
                .sum();
        RowBuilder<TriangulationTable> row = TriangulationTable.TABLE
                .row()
                .set(TriangulationTable.UNIT_CODE, subject.unit())
                .set(TriangulationTable.QUALITY_DOMAIN, subject.domain())
                .set(TriangulationTable.MEASURE_ID, subject.measure())
                .set(TriangulationTable.PERIOD_START, place.quarter().start())
                .set(TriangulationTable.PERIOD_END, place.quarter().end())
                .set(TriangulationTable.PERIOD_LABEL, place.quarter().label())
                .copy(TriangulationTable.UNIT_LEVEL, unit, EvidenceTable.UNIT_LEVEL)
                .copy(TriangulationTable.UNIT_NAME, unit, EvidenceTable.UNIT_NAME)
                .set(TriangulationTable.VERDICT, answer.verdict())
                .set(TriangulationTable.SIDE, answer.side())
                .copy(TriangulationTable.PARENT_CODE, unit, EvidenceTable.PARENT_CODE)
                .set(TriangulationTable.PARENT_VERDICT, above == null ? null : above.verdict())
                .set(TriangulationTable.PARENT_SIDE, above == null ? null : above.side())
                .set(TriangulationTable.PEERS, answer.isThere() ? heard - 1 : heard)
                .set(TriangulationTable.PEERS_SAME, answers.getOrDefault(answer, 1) - 1L);
        set(
                row,
                triangle.of(EvidenceKind.QUANTITATIVE),
                TriangulationTable.QUANTITATIVE,
                TriangulationTable.QUANTITATIVE_CONCERN,
                TriangulationTable.QUANTITATIVE_GOOD,
                TriangulationTable.QUANTITATIVE_ALL);
        set(
                row,
                triangle.of(EvidenceKind.CONTRACT),
                TriangulationTable.CONTRACT,
                TriangulationTable.CONTRACT_CONCERN,
                TriangulationTable.CONTRACT_GOOD,
                TriangulationTable.CONTRACT_ALL);
        set(
                row,
                triangle.of(EvidenceKind.ASSESSMENT),
                TriangulationTable.ASSESSMENT,
                TriangulationTable.ASSESSMENT_CONCERN,
                TriangulationTable.ASSESSMENT_GOOD,
                TriangulationTable.ASSESSMENT_ALL);
        set(
                row,
                triangle.of(EvidenceKind.QUALITATIVE),
                TriangulationTable.QUALITATIVE,
                TriangulationTable.QUALITATIVE_CONCERN,
                TriangulationTable.QUALITATIVE_GOOD,
                TriangulationTable.QUALITATIVE_ALL);
        return row.build();
    }

    private static void set(
            RowBuilder<TriangulationTable> row,
            Triangle.Pieces pieces,
            Field<TriangulationTable, EvidenceDirection> side,
            Field<TriangulationTable, Integer> concern,
            Field<TriangulationTable, Integer> good,
            Field<TriangulationTable, Integer> all) {
        row.set(side, pieces.side())
                .set(concern, pieces.concern())
                .set(good, pieces.good())
                .set(all, pieces.all());
    }

    private @Nullable Triangle parent(Place place, @Nullable String parent) {
        return parent == null ? null : triangles.get(new Place(place.subject().ofUnit(parent), place.quarter()));
    }
}
