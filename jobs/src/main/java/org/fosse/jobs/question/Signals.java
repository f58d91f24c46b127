package org.fosse.jobs.question;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.config.Questions;

/** Picks the signals out of all evidence on one unit, by the rules of the configuration. */
final class Signals {
    /** In order of time; the rest of the key makes the order full. */
    static final Comparator<Evidence> BY_TIME = Comparator.comparing(Evidence::to)
            .thenComparing(Evidence::from, Comparator.reverseOrder())
            .thenComparing(Evidence::source)
            .thenComparing(Evidence::rule)
            .thenComparing(Evidence::key);

    /** Keys of several parts, part by part: never glued, so that no two are taken for one. */
    static final Comparator<List<String>> BY_PARTS =
            (one, other) -> Arrays.compare(one.toArray(String[]::new), other.toArray(String[]::new));

    private static final Map<String, String> CONCERNS = Map.ofEntries(
            Map.entry(Evidence.SUPPORT, "support_asked"),
            Map.entry(Evidence.HARM, "balancing_harm"),
            Map.entry(Evidence.RANK, "last_of_level"),
            Map.entry(Evidence.CHART, "special_cause_concern"),
            Map.entry(Evidence.ASSURANCE, "failing_assurance"),
            Map.entry(Evidence.FUNNEL, "funnel_outlier"),
            Map.entry(Evidence.SUSPECT, "suspect_record"),
            Map.entry(Evidence.BREACH, "breach_run"),
            Map.entry(Evidence.INEQUALITY, "widening_inequality"),
            Map.entry(Evidence.CHANGE, "falling_assessment"),
            Map.entry(Evidence.RATING, "poor_rating"),
            Map.entry(Evidence.VOICES, "voices_apart"));
    private static final Map<String, String> BRIGHT = Map.of(
            Evidence.CHART, "special_cause_improvement",
            Evidence.ASSURANCE, "consistently_passing",
            Evidence.FUNNEL, "funnel_better",
            Evidence.BEST, "best_of_type",
            Evidence.INEQUALITY, "narrowing_inequality",
            Evidence.CHANGE, "rising_assessment",
            Evidence.RATING, "good_rating",
            Evidence.ACTION, "action_worked");
    /** These come period by period, so that a good one must last to be more than luck. */
    private static final List<String> BY_PERIOD = List.of(Evidence.CHART, Evidence.FUNNEL);
    /** A place in the best quarter is as certain as it is frequent among so many comparisons. */
    private static final int LAST_PLACES = 6;

    private final Questions questions;
    private final LocalDate today;
    private final LocalDate from;
    private final List<Signal> signals = new ArrayList<>();

    private Signals(Questions questions, LocalDate today) {
        this.questions = questions;
        this.today = today;
        this.from = today.minusMonths(questions.lookBackMonths());
    }

    static List<Signal> of(List<Evidence> evidence, Questions questions, LocalDate today) {
        Signals signals = new Signals(questions, today);
        Map<List<String>, List<Evidence>> series = new TreeMap<>(BY_PARTS);
        Map<String, List<Evidence>> items = new TreeMap<>();
        for (Evidence each : evidence.stream().sorted(BY_TIME).toList()) {
            if (each.rule().equals(Evidence.INTELLIGENCE)) {
                items.computeIfAbsent(each.domain(), domain -> new ArrayList<>())
                        .add(each);
            } else if (CONCERNS.containsKey(each.rule()) || BRIGHT.containsKey(each.rule())) {
                // A suspect value stands in the place of the funnel's in its period.
                String line = each.rule().equals(Evidence.SUSPECT) ? Evidence.FUNNEL : each.rule();
                series.computeIfAbsent(seriesOf(each, line), key -> new ArrayList<>())
                        .add(each);
            }
        }
        series.values().forEach(signals::newest);
        items.values().forEach(each -> signals.intelligence(each));
        return signals.strongest();
    }

    /** What follows each other in time: one subject of one source and contract, and of funnels one parent. */
    private static List<String> seriesOf(Evidence each, String line) {
        boolean single = each.rule().equals(Evidence.INEQUALITY)
                || each.rule().equals(Evidence.ACTION)
                || each.rule().equals(Evidence.HARM);
        String parent = line.equals(Evidence.FUNNEL) && each.detail() != null ? each.detail() : "";
        List<String> series = new ArrayList<>(each.theme());
        series.addAll(List.of(line, parent, single ? each.key() : ""));
        return series;
    }

    private void newest(List<Evidence> series) {
        Evidence last = series.get(series.size() - 1);
        boolean good = last.side().equals(Evidence.GOOD);
        String rule = last.side().equals(Evidence.CONCERN)
                ? CONCERNS.get(last.rule())
                : good ? BRIGHT.get(last.rule()) : null;
        if (rule == null || last.to().isBefore(from) || "stale".equals(last.reason())) {
            return;
        }
        int run = last.run();
        LocalDate since = last.since();
        if (series.size() > 1 && run <= 1) {
            int first = series.size() - 1;
            // A period that is missing ends the run: nobody knows on which side it was.
            while (first > 0
                    && series.get(first - 1).side().equals(last.side())
                    && series.get(first).follows(series.get(first - 1))) {
                first--;
            }
            run = series.size() - first;
            since = since == null ? series.get(first).from() : since;
        }
        double sure = last.sure();
        if (last.rule().equals(Evidence.BEST)) {
            List<Evidence> latest = series.subList(Math.max(0, series.size() - LAST_PLACES), series.size());
            sure *= latest.stream()
                            .filter(each -> each.side().equals(Evidence.GOOD))
                            .count()
                    / (double) LAST_PLACES;
        }
        if (good && BY_PERIOD.contains(last.rule()) && run < questions.sustainedPeriods()) {
            return;
        }
        signals.add(signal(
                last, rule, since == null ? last.from() : since, last.size(), sure, last.points(), last.phrase()));
    }

    /**
     * Intelligence agrees where two kinds of it point the same way in a part of quality, or where one kind does and another
     * kind of evidence with it.
     */
    private void intelligence(List<Evidence> items) {
        for (String side : List.of(Evidence.CONCERN, Evidence.GOOD)) {
            List<Evidence> same = items.stream()
                    .filter(item -> item.side().equals(side) && !item.to().isBefore(from))
                    .collect(toList());
            if (same.isEmpty()) {
                continue;
            }
            Evidence last = same.get(same.size() - 1);
            TreeSet<String> kinds = new TreeSet<>();
            TreeSet<String> themes = new TreeSet<>();
            long count = 0;
            double size = 0;
            for (Evidence item : same) {
                kinds.add(item.detail() == null ? "item" : item.detail().replace('_', ' '));
                themes.add(item.subject());
                count += item.points();
                size = Math.max(size, item.size());
            }
            boolean joined = signals.stream()
                    .anyMatch(signal -> signal.domain().equals(last.domain())
                            && signal.side().equals(side));
            if (kinds.size() < 2 && !joined) {
                continue;
            }
            int agreeing = kinds.size() + (joined ? 1 : 0);
            String phrase = "people and reviews " + (side.equals(Evidence.CONCERN) ? "raise " : "praise ")
                    + Words.list(List.copyOf(themes)) + " (" + String.join(", ", kinds) + "; " + same.size()
                    + (same.size() == 1 ? " item" : " items")
                    + ", " + count + " counted)";
            signals.add(signal(
                    last,
                    side.equals(Evidence.CONCERN) ? "agreeing_intelligence" : "positive_intelligence",
                    same.get(0).from(),
                    size,
                    1 - Math.pow(0.5, agreeing),
                    count,
                    phrase));
        }
    }

    private Signal signal(
            Evidence of, String rule, LocalDate since, double size, double sure, long points, String phrase) {
        long age = Math.max(0, ChronoUnit.DAYS.between(of.to(), today));
        double recency = 1 - 0.5 * Evidence.share(age / (double) ChronoUnit.DAYS.between(from, today));
        return new Signal(
                of.unit(),
                of.domain(),
                rule,
                of.subject(),
                of.subjectName(),
                of.side(),
                of.kind(),
                of.pathway(),
                questions.weight(rule),
                Evidence.share(size),
                Evidence.share(sure * recency),
                since,
                of.to(),
                points,
                age,
                phrase,
                of.source(),
                of.key());
    }

    /** Where one rule says the same of one subject twice (two charts, two funnels), the stronger. */
    private List<Signal> strongest() {
        Map<String, List<Signal>> same = signals.stream()
                .filter(signal -> signal.weight() > 0)
                .collect(groupingBy(
                        signal -> signal.domain() + "\n" + signal.rule() + "\n" + signal.subject(),
                        TreeMap::new,
                        toList()));
        return same.values().stream()
                .map(each -> each.stream()
                        .max(Comparator.comparingDouble(Signal::score)
                                .thenComparing(Signal::key, Comparator.reverseOrder()))
                        .orElseThrow())
                .toList();
    }
}
