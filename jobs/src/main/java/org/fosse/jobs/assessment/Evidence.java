package org.fosse.jobs.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The evidence behind one panel: references given with the levels, and the yes-or-no items of the same body, domain and
 * round.
 *
 * @param references scored voices that name their evidence
 * @param answered items with an answer of any voice
 * @param present items to which every voice that answered said yes
 * @param disputed items to which one voice said yes and another no
 * @param newestOn the newest day of evidence; null where no voice gives one
 */
record Evidence(
        long references,
        long answered,
        long present,
        long disputed,
        @Nullable LocalDate newestOn) {
    static Evidence of(Panel panel, Collection<Score> itemsOfRound) {
        Map<String, TreeSet<String>> answers = new TreeMap<>();
        for (Score item : itemsOfRound) {
            if (item.answer() != null) {
                answers.computeIfAbsent(item.itemId(), unused -> new TreeSet<>())
                        .add(Objects.requireNonNull(item.answer()));
            }
        }
        long disputed =
                answers.values().stream().filter(said -> said.size() > 1).count();
        long present = answers.values().stream()
                .filter(said -> said.size() == 1 && said.contains("yes"))
                .count();
        long references = panel.scored().stream()
                .filter(score -> score.evidenceRef() != null)
                .count();
        LocalDate newest = java.util.stream.Stream.concat(panel.scored().stream(), itemsOfRound.stream())
                .map(Score::evidenceOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Evidence(references, answers.size(), present, disputed, newest);
    }
}
