package org.fosse.jobs.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fosse.schema.table.AssessmentScoreTable;
import org.jspecify.annotations.Nullable;

/**
 * The evidence behind one panel: references given with the levels, and the yes-or-no items of the same body, domain and
 * round.
 *
 * @param references scored raters that name their evidence
 * @param answered items with an answer of any rater
 * @param present items to which every rater that answered said yes
 * @param disputed items to which one rater said yes and another no
 * @param newestOn the newest day of evidence; null where no rater gives one
 */
record PanelEvidence(
        long references,
        long answered,
        long present,
        long disputed,
        @Nullable LocalDate newestOn) {
    static PanelEvidence of(Panel panel, Collection<Score> itemsOfRound) {
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
                .filter(score -> score.row().has(AssessmentScoreTable.EVIDENCE_REF))
                .count();
        LocalDate newest = Stream.concat(panel.scored().stream(), itemsOfRound.stream())
                .map(score -> score.row().find(AssessmentScoreTable.EVIDENCE_ON))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new PanelEvidence(references, answers.size(), present, disputed, newest);
    }
}
