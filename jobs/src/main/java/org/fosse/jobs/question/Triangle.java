package org.fosse.jobs.question;

import static java.util.Objects.requireNonNull;
import static org.fosse.tables.EvidenceDirection.CONCERN;
import static org.fosse.tables.EvidenceDirection.GOOD;
import static org.fosse.tables.EvidenceDirection.MIXED;
import static org.fosse.tables.EvidenceDirection.NEITHER;
import static org.fosse.tables.EvidenceDirection.NONE;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.StandingLevel;
import org.fosse.tables.TriangulationVerdict;

/** The kinds of evidence on one unit, part of quality and quarter, side by side. */
final class Triangle {
    /** From this share on one direction stands for its kind. */
    private static final double MOST = 2 / 3.0;

    /** Evidence that tells of its period, rather than of now; what the level and direction of an indicator are told by is Standing. */
    private static final Set<EvidenceRule> RULES = EnumSet.of(
            EvidenceRule.SEGMENT,
            EvidenceRule.BREACH,
            EvidenceRule.INEQUALITY,
            EvidenceRule.ASSESSMENT_LEVEL,
            EvidenceRule.RATING,
            EvidenceRule.RATER_DISAGREEMENT,
            EvidenceRule.INTELLIGENCE);

    /** The pieces of one kind. */
    static final class Pieces {
        private int concern;
        private int good;
        private int all;
        private boolean neverGood;

        private void add(EvidenceDirection direction) {
            all++;
            concern += direction == CONCERN ? 1 : 0;
            good += direction == GOOD ? 1 : 0;
        }

        int concern() {
            return concern;
        }

        int good() {
            return good;
        }

        int all() {
            return all;
        }

        /** What they say together. */
        EvidenceDirection side() {
            int said = concern + good;
            if (said == 0) {
                return all == 0 ? NONE : NEITHER;
            }
            if (concern >= MOST * said) {
                return CONCERN;
            }
            return good >= MOST * said && !neverGood ? GOOD : MIXED;
        }
    }

    private final Map<EvidenceKind, Pieces> pieces = new EnumMap<>(EvidenceKind.class);

    Triangle() {
        for (EvidenceKind kind : EvidenceKind.values()) {
            pieces.put(kind, new Pieces());
        }
    }

    /** Whether evidence tells of its period, rather than of now or of nothing. */
    static boolean takes(TableRow<EvidenceTable> evidence) {
        return RULES.contains(evidence.get(EvidenceTable.RULE)) && Evidence.isSeen(evidence);
    }

    void add(TableRow<EvidenceTable> evidence) {
        of(evidence.get(EvidenceTable.KIND)).add(evidence.get(EvidenceTable.DIRECTION));
    }

    /** One vote of an indicator. Nothing is good while one of them is below its standard and worse than the others. */
    void add(Standing standing) {
        Pieces quantitative = of(EvidenceKind.QUANTITATIVE);
        quantitative.add(standing.vote());
        quantitative.neverGood |= standing.level() == StandingLevel.BELOW_STANDARD_AND_OTHERS;
    }

    Pieces of(EvidenceKind kind) {
        return requireNonNull(pieces.get(kind));
    }

    private List<EvidenceDirection> sides() {
        return pieces.values().stream()
                .map(Pieces::side)
                .filter(side -> side != NONE)
                .toList();
    }

    TriangulationVerdict verdict() {
        List<EvidenceDirection> sides = sides();
        if (sides.size() < 2) {
            return sides.isEmpty() ? TriangulationVerdict.NO_EVIDENCE : TriangulationVerdict.SINGLE_SOURCE;
        }
        if (sides.contains(CONCERN) && sides.contains(GOOD)) {
            return TriangulationVerdict.DISAGREE;
        }
        return EnumSet.copyOf(sides).size() == 1 ? TriangulationVerdict.AGREE : TriangulationVerdict.PARTLY;
    }

    /** What they say together: concern or good where any does and none says the opposite, otherwise mixed or neither. */
    EvidenceDirection side() {
        List<EvidenceDirection> sides = sides();
        if (sides.isEmpty()) {
            return NONE;
        }
        boolean concern = sides.contains(CONCERN);
        boolean good = sides.contains(GOOD);
        if (concern != good) {
            return concern ? CONCERN : GOOD;
        }
        return concern || sides.contains(MIXED) ? MIXED : NEITHER;
    }
}
