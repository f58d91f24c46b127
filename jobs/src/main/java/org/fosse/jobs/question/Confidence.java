package org.fosse.jobs.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.config.Questions;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.SignalTable;
import org.fosse.tables.ConfidenceGrade;
import org.fosse.tables.ConfidenceStanding;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.Level;

/** How far a conclusion can be trusted, and what to collect next: from who agrees with it and who does not. */
final class Confidence {
    private static final double SURE = 0.7;
    private static final double UNSURE = 0.4;
    private static final long FRESH_DAYS = 183;
    private static final long MANY_POINTS = 12;
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final List<EvidenceKind> ASKED_FIRST = List.of(
            EvidenceKind.QUANTITATIVE, EvidenceKind.QUALITATIVE, EvidenceKind.CONTRACT, EvidenceKind.ASSESSMENT);
    private static final Map<EvidenceKind, String> ASK = Map.of(
            EvidenceKind.QUANTITATIVE, "an indicator with values by month",
            EvidenceKind.CONTRACT, "a requirement of the quality schedule",
            EvidenceKind.ASSESSMENT, "a round of assessment",
            EvidenceKind.QUALITATIVE, "what people who use and provide the service say");

    private final Questions questions;
    private final Set<EvidenceKind> agreeing;
    private final Set<EvidenceKind> disagreeing = EnumSet.noneOf(EvidenceKind.class);
    private final List<EvidenceKind> silent;
    private final double certainty;
    private final long age;
    private final long points;

    /**
     * @param mine the signals of the conclusion
     * @param others the signals of the same unit and part of quality in the other direction
     */
    Confidence(Ranking.Entry mine, List<TableRow<SignalTable>> others, Questions questions) {
        this.questions = questions;
        this.agreeing = mine.kinds();
        others.forEach(signal -> disagreeing.add(signal.get(SignalTable.EVIDENCE_KIND)));
        // A kind that says both cannot contradict another.
        disagreeing.removeAll(agreeing);
        boolean provider = mine.level() == Level.PROVIDER;
        this.silent = ASKED_FIRST.stream()
                .filter(kind -> !agreeing.contains(kind) && !disagreeing.contains(kind))
                // Only providers have quality schedules.
                .filter(kind -> provider || kind != EvidenceKind.CONTRACT)
                .toList();
        this.certainty = mine.certainty();
        this.age = mine.all().stream()
                .mapToLong(signal -> signal.get(SignalTable.AGE_DAYS))
                .min()
                .orElseThrow();
        this.points = mine.all().stream()
                .mapToLong(signal -> signal.get(SignalTable.POINTS))
                .sum();
    }

    /** Kinds of evidence with a signal for it, in order of the word. */
    Set<EvidenceKind> agreeing() {
        return agreeing;
    }

    /** Kinds with a signal in the other direction only, in order of the word. */
    Set<EvidenceKind> disagreeing() {
        return disagreeing;
    }

    /** Kinds with no signal either way, the one to ask first coming first. */
    List<EvidenceKind> silent() {
        return silent;
    }

    /** Days from its newest evidence to the date of the run. */
    long age() {
        return age;
    }

    /** Observations that its signals rest on. */
    long points() {
        return points;
    }

    ConfidenceStanding standing() {
        if (!disagreeing.isEmpty()) {
            return ConfidenceStanding.DISAGREE;
        }
        return agreeing.size() > 1 ? ConfidenceStanding.AGREE : ConfidenceStanding.ALONE;
    }

    ConfidenceGrade grade() {
        if (disagreeing.size() >= agreeing.size()
                || certainty < UNSURE
                || age > questions.staleAfterMonths() * DAYS_A_MONTH) {
            return ConfidenceGrade.D;
        }
        if (!disagreeing.isEmpty()) {
            return ConfidenceGrade.C;
        }
        boolean sure = certainty >= SURE && age <= FRESH_DAYS;
        if (agreeing.size() > 1) {
            return sure ? ConfidenceGrade.A : ConfidenceGrade.B;
        }
        return sure && points >= MANY_POINTS ? ConfidenceGrade.B : ConfidenceGrade.C;
    }

    /** What to collect or find out next, as a sentence. */
    String next() {
        List<String> steps = new ArrayList<>();
        if (standing() == ConfidenceStanding.DISAGREE) {
            steps.add("find out why " + Phrases.words(disagreeing) + " evidence says otherwise than "
                    + Phrases.words(agreeing));
        }
        if (age > FRESH_DAYS) {
            steps.add("ask for newer data");
        }
        if (points < MANY_POINTS) {
            steps.add("wait for more observations before acting on size");
        }
        if (!silent.isEmpty() && standing() != ConfidenceStanding.AGREE) {
            steps.add("collect " + ASK.get(silent.get(0)));
        }
        return steps.isEmpty() ? "Enough is known to act." : Phrases.sentence(Phrases.list(steps));
    }
}
