package org.fosse.jobs.smallarea;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LandedSmallAreaTable;
import org.fosse.schema.table.SmallAreaFigureTable;
import org.jspecify.annotations.Nullable;

/**
 * How deprived the patients of a practice are, by where they live. The edition of the index that counts is the newest that is
 * not of a later year than the day on which patients were counted; where there is none, the oldest. A small area that the
 * edition does not have is taken for what it became or was before, where that gives one answer ({@link SmallAreaLinks}). All
 * other patients, and those whose area is a word or of another nation, are counted as not known.
 */
final class PatientFigures implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final SmallAreaLinks links;
    private final TreeMap<LocalDate, Edition> editions = new TreeMap<>();

    /** What is known by one edition of the index. */
    private record Edition(String label, Map<String, Integer> deciles, Map<String, Double> scores)
            implements Serializable {}

    PatientFigures(SmallAreaLinks links, List<SmallAreaIndex> indices) {
        this.links = links;
        indices.forEach(
                index -> editions.put(index.start(), new Edition(index.label(), index.deciles(), index.scores())));
    }

    /** @param patients of one practice and day, by one file */
    List<TableRow<SmallAreaFigureTable>> of(Iterable<TableRow<LandedSmallAreaTable>> patients) {
        List<TableRow<LandedSmallAreaTable>> rows = new ArrayList<>();
        patients.forEach(rows::add);
        rows.sort(Comparator.comparing((TableRow<LandedSmallAreaTable> row) -> row.get(LandedSmallAreaTable.LINE))
                .thenComparing(row -> row.get(LandedSmallAreaTable.SEQ)));
        TableRow<LandedSmallAreaTable> first = rows.get(0);
        Edition edition = edition(first.get(LandedSmallAreaTable.PERIOD_END));
        Core20 people = new Core20();
        Set<String> seen = new HashSet<>();
        double anew = 0;
        double scored = 0;
        double score = 0;
        boolean whole = true;
        for (TableRow<LandedSmallAreaTable> row : rows) {
            String code = row.get(LandedSmallAreaTable.CODE);
            whole &= seen.add(code) && row.has(LandedSmallAreaTable.PEOPLE);
            double amount = row.has(LandedSmallAreaTable.PEOPLE) ? row.get(LandedSmallAreaTable.PEOPLE) : 0;
            Integer decile = find(edition.deciles(), code);
            people.add(decile, amount);
            anew += decile == null || edition.deciles().containsKey(code) ? 0 : amount;
            Double rated = find(edition.scores(), code);
            if (rated != null) {
                scored += amount;
                score += amount * rated;
            }
        }
        String note = note(edition, people, anew, whole);
        List<TableRow<SmallAreaFigureTable>> figures = new ArrayList<>();
        figures.add(Core20.figure(
                        first,
                        SmallAreaIndicator.CORE20_PATIENTS,
                        note,
                        whole && people.isEnough(people.known()),
                        people.core(),
                        people.known())
                .build());
        figures.add(Core20.figure(
                        first,
                        SmallAreaIndicator.CORE20_PATIENTS_PLACED,
                        note,
                        whole && people.all() > 0,
                        people.known(),
                        people.all())
                .build());
        if (!edition.scores().isEmpty()) {
            boolean enough = whole && people.isEnough(scored);
            figures.add(Core20.figure(first, SmallAreaIndicator.IMD_PATIENTS_SCORE, note, enough, score, scored)
                    .set(SmallAreaFigureTable.VALUE, enough ? score / scored : null)
                    .build());
        }
        return figures;
    }

    private Edition edition(LocalDate day) {
        Map.Entry<LocalDate, Edition> found = editions.floorEntry(day);
        if (found == null) {
            found = editions.firstEntry();
        }
        return found == null ? new Edition("", Map.of(), Map.of()) : found.getValue();
    }

    private <V> @Nullable V find(Map<String, V> known, String code) {
        V own = known.get(code);
        return own != null ? own : links.common(code, known::get);
    }

    private static String note(Edition edition, Core20 people, double anew, boolean whole) {
        if (edition.label().isEmpty()) {
            return "No extract says how deprived small areas are";
        }
        StringBuilder note = new StringBuilder("Index of ").append(edition.label());
        if (anew > 0) {
            note.append("; ")
                    .append(Math.round(anew))
                    .append(" patients live in small areas that the index has in another shape");
        }
        if (people.unknown() > 0) {
            note.append("; of ").append(Math.round(people.unknown())).append(" patients no decile is known");
        }
        return (whole ? note : note.append("; a small area stands twice, or without a number")).toString();
    }
}
