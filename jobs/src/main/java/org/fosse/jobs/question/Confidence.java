package org.fosse.jobs.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fosse.config.Questions;

/** How far a conclusion can be trusted, and what to collect next: from who agrees with it and who does not. */
record Confidence(
        String grade,
        String standing,
        List<String> agreeing,
        List<String> disagreeing,
        List<String> silent,
        String next) {
    private static final double SURE = 0.7;
    private static final double UNSURE = 0.4;
    private static final long FRESH_DAYS = 183;
    private static final long MANY_POINTS = 12;
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final List<String> ASKED_FIRST =
            List.of(Evidence.QUANTITATIVE, Evidence.QUALITATIVE, Evidence.CONTRACT, Evidence.ASSESSMENT);
    private static final Map<String, String> ASK = Map.of(
            Evidence.QUANTITATIVE, "an indicator with values by month",
            Evidence.CONTRACT, "a requirement of the quality schedule",
            Evidence.ASSESSMENT, "a round of assessment",
            Evidence.QUALITATIVE, "what people who use and provide the service say");

    /**
     * @param mine the signals of the conclusion
     * @param others the signals of the same unit and part of quality on the other side
     */
    static Confidence of(Ranking.Entry mine, List<Signal> others, Questions questions) {
        List<String> agreeing = mine.kinds();
        TreeSet<String> against = new TreeSet<>();
        others.forEach(signal -> against.add(signal.kind()));
        // A kind that says both cannot contradict another.
        against.removeAll(agreeing);
        boolean provider = mine.unit().level().equals("provider");
        List<String> silent = ASKED_FIRST.stream()
                .filter(kind -> !agreeing.contains(kind) && !against.contains(kind))
                // Only providers have quality schedules.
                .filter(kind -> provider || !kind.equals(Evidence.CONTRACT))
                .toList();
        long age = mine.all().stream().mapToLong(Signal::ageDays).min().orElse(Long.MAX_VALUE);
        long points = mine.all().stream().mapToLong(Signal::points).sum();
        String standing = !against.isEmpty() ? "disagree" : agreeing.size() > 1 ? "agree" : "alone";
        String grade = grade(agreeing.size(), against.size(), mine.certainty(), age, points, questions);
        return new Confidence(
                grade,
                standing,
                agreeing,
                List.copyOf(against),
                silent,
                next(standing, agreeing, against, silent, age, points));
    }

    private static String grade(int agree, int against, double certainty, long age, long points, Questions questions) {
        if (against >= agree || certainty < UNSURE || age > questions.staleAfterMonths() * DAYS_A_MONTH) {
            return "D";
        }
        if (against > 0) {
            return "C";
        }
        boolean sure = certainty >= SURE && age <= FRESH_DAYS;
        if (agree > 1) {
            return sure ? "A" : "B";
        }
        return sure && points >= MANY_POINTS ? "B" : "C";
    }

    private static String next(
            String standing,
            List<String> agreeing,
            TreeSet<String> against,
            List<String> silent,
            long age,
            long points) {
        List<String> steps = new ArrayList<>();
        if (standing.equals("disagree")) {
            steps.add("find out why " + Words.list(List.copyOf(against)) + " evidence says otherwise than "
                    + Words.list(agreeing));
        }
        if (age > FRESH_DAYS) {
            steps.add("ask for newer data");
        }
        if (points < MANY_POINTS) {
            steps.add("wait for more observations before acting on size");
        }
        if (!silent.isEmpty() && !standing.equals("agree")) {
            steps.add("collect " + ASK.get(silent.get(0)));
        }
        return steps.isEmpty() ? "Enough is known to act." : Words.capital(Words.list(steps)) + ".";
    }
}
