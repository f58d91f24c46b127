package org.fosse.jobs.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fosse.config.Framework;
import org.jspecify.annotations.Nullable;

/**
 * What the latest round of each body and domain leaves open. A voice that said the domain does not apply leaves nothing
 * open; a part of a domain stands for the whole when the whole itself was not scored.
 */
final class FrameworkGaps {
    private static final String NOT_APPLICABLE = "not_applicable";

    private final Framework framework;
    private final List<Gap> gaps = new ArrayList<>();

    private FrameworkGaps(Framework framework) {
        this.framework = framework;
    }

    static List<Gap> list(Framework framework, Collection<Score> scores) {
        FrameworkGaps found = new FrameworkGaps(framework);
        Map<String, List<Score>> bodies = new TreeMap<>();
        scores.forEach(score -> bodies.computeIfAbsent(score.bodyCode(), unused -> new ArrayList<>())
                .add(score));
        bodies.values().forEach(found::addBody);
        return found.gaps;
    }

    private void addBody(List<Score> ofBody) {
        Map<String, List<Score>> domains = new TreeMap<>();
        ofBody.forEach(score -> domains.computeIfAbsent(score.domainId(), unused -> new ArrayList<>())
                .add(score));
        Map<String, TreeSet<String>> heard = new TreeMap<>();
        ofBody.stream()
                .filter(Score::scored)
                .forEach(score -> heard.computeIfAbsent(score.round(), unused -> new TreeSet<>())
                        .add(score.voice()));
        TreeSet<String> rounds = new TreeSet<>();
        for (Framework.Domain domain : framework.domains()) {
            List<Score> all = domains.getOrDefault(domain.id(), List.of());
            List<Score> levels = all.stream().filter(Score::ofDomain).toList();
            Score newest = latestOf(levels);
            if (newest == null || !newest.scored()) {
                if (domain.asks(ofBody.get(0).bodyCode()) && !partScored(domain, domains)) {
                    addSilence(domain, ofBody.get(0), levels);
                }
            } else {
                TreeSet<String> took = heard.getOrDefault(newest.round(), new TreeSet<>());
                addVoices(domain, newest, inRoundOf(newest, levels), took);
                if (rounds.add(newest.round())) {
                    addAbsent(newest, took);
                }
            }
            Score latest = latestOf(all);
            if (latest != null) {
                addNeeds(domain, inRoundOf(latest, all));
                addDisputes(domain, inRoundOf(latest, all));
            }
        }
    }

    /** The newest score, or the newest row of all when nothing is scored; null without rows. */
    private static @Nullable Score latestOf(List<Score> scores) {
        return scores.stream()
                .max(Comparator.comparing(Score::scored).thenComparing(Score.BY_DATE))
                .orElse(null);
    }

    private static List<Score> inRoundOf(Score newest, List<Score> scores) {
        return scores.stream()
                .filter(score -> score.round().equals(newest.round()))
                .sorted(Comparator.comparing(Score::voice))
                .toList();
    }

    private boolean partScored(Framework.Domain domain, Map<String, List<Score>> domains) {
        return framework.domains().stream()
                .filter(part -> domain.id().equals(part.parent()))
                .flatMap(part -> domains.getOrDefault(part.id(), List.of()).stream())
                .anyMatch(Score::scored);
    }

    private void addSilence(Framework.Domain domain, Score any, List<Score> levels) {
        if (levels.isEmpty()) {
            String sentence = any.bodyName() + ": no voice has ever scored " + domain.name() + ".";
            add(domain.id(), any, Gap.NO_ROUND, "never_scored", Gap.ALL, null, sentence);
            return;
        }
        TreeSet<String> why = new TreeSet<>();
        levels.forEach(score -> why.add(score.status()));
        if (why.equals(new TreeSet<>(List.of(NOT_APPLICABLE)))) {
            return;
        }
        Score newest = levels.stream().max(Score.BY_DATE).orElseThrow();
        String sentence = any.bodyName() + ": " + domain.name() + " was asked for and not scored ("
                + String.join(", ", why).replace('_', ' ') + ").";
        add(domain.id(), newest, newest.round(), "not_scored", String.join(",", why), null, sentence);
    }

    /** Voices of the framework that took no part in the body's round: one row, whatever the number of domains. */
    private void addAbsent(Score newest, Set<String> took) {
        TreeSet<String> absent = new TreeSet<>(framework.voices());
        absent.removeAll(took);
        if (!absent.isEmpty()) {
            String sentence = newest.bodyName() + ": " + words(absent) + " took no part in " + newest.round() + ".";
            add(Gap.ALL, newest, newest.round(), "voices_absent", String.join(",", absent), null, sentence);
        }
    }

    private void addVoices(Framework.Domain domain, Score newest, List<Score> round, Set<String> took) {
        TreeSet<String> missing = new TreeSet<>(framework.voices());
        missing.retainAll(took);
        round.stream()
                .filter(score -> score.scored() || score.status().equals(NOT_APPLICABLE))
                .forEach(score -> missing.remove(score.voice()));
        if (!missing.isEmpty()) {
            String voices = String.join(",", missing);
            String sentence = newest.bodyName() + ": no score by " + words(missing) + " on " + domain.name() + " in "
                    + newest.round() + ".";
            add(domain.id(), newest, newest.round(), "voices_missing", voices, null, sentence);
        }
        List<Score> scored = round.stream().filter(Score::scored).toList();
        if (scored.size() < 2) {
            return;
        }
        if (scored.stream().anyMatch(score -> Score.SMALL_GROUP.equals(score.reason()))) {
            String sentence = newest.bodyName() + ": the voices on " + domain.name()
                    + " are not compared, since few people stand behind one of them.";
            add(domain.id(), newest, newest.round(), "voices_not_shown", Gap.ALL, Score.SMALL_GROUP, sentence);
        } else {
            addDisagreement(domain, scored);
        }
    }

    private void addDisagreement(Framework.Domain domain, List<Score> scored) {
        int towards = framework.scale().towardsBest();
        Map<Integer, TreeSet<String>> byLevel = new TreeMap<>(Comparator.comparingInt(level -> level * towards));
        scored.forEach(score -> byLevel.computeIfAbsent(score.levelOr(0), unused -> new TreeSet<>())
                .add(score.voice()));
        List<Integer> levels = List.copyOf(byLevel.keySet());
        int low = levels.get(0);
        int high = levels.get(levels.size() - 1);
        int steps = Math.abs(high - low);
        if (steps < framework.reading().disagreementSteps()) {
            return;
        }
        TreeSet<String> below = byLevel.getOrDefault(low, new TreeSet<>());
        TreeSet<String> above = byLevel.getOrDefault(high, new TreeSet<>());
        Score any = scored.get(0);
        String sentence = any.bodyName() + ", " + domain.name() + ": level " + high + " by " + words(above) + ", level "
                + low + " by " + words(below) + ".";
        gaps.add(new Gap(
                domain.id(),
                any.bodyCode(),
                any.bodyLevel(),
                any.bodyName(),
                any.round(),
                "voices_disagree",
                Gap.ALL,
                any.assessedOn(),
                steps,
                String.join(",", below),
                low,
                String.join(",", above),
                high,
                sentence,
                null));
    }

    private void addNeeds(Framework.Domain domain, List<Score> round) {
        Map<String, TreeSet<String>> voices = new TreeMap<>();
        for (Score score : round) {
            for (String need : ScoreRules.listNeeds(score.needs())) {
                voices.computeIfAbsent(need, unused -> new TreeSet<>()).add(score.voice());
            }
        }
        voices.forEach((need, by) -> {
            String what = framework.needs().getOrDefault(need, need);
            String sentence = round.get(0).bodyName() + " asks for help with " + domain.name() + ": "
                    + what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1) + ".";
            add(domain.id(), round.get(0), round.get(0).round(), "help_needed", need, null, sentence);
        });
    }

    private void addDisputes(Framework.Domain domain, List<Score> round) {
        Map<String, TreeSet<String>> answers = new TreeMap<>();
        for (Score score : round) {
            if (score.answer() != null) {
                answers.computeIfAbsent(score.itemId(), unused -> new TreeSet<>())
                        .add(score.answer());
            }
        }
        answers.forEach((item, said) -> {
            if (said.size() > 1) {
                String sentence = round.get(0).bodyName() + ": voices differ on \""
                        + domain.evidence().getOrDefault(item, item) + "\".";
                add(domain.id(), round.get(0), round.get(0).round(), "evidence_disputed", item, null, sentence);
            }
        });
    }

    private void add(
            String domainId,
            Score any,
            String round,
            String kind,
            String code,
            @Nullable String reason,
            String sentence) {
        gaps.add(new Gap(
                domainId,
                any.bodyCode(),
                any.bodyLevel(),
                any.bodyName(),
                round,
                kind,
                code,
                round.equals(Gap.NO_ROUND) ? null : any.assessedOn(),
                null,
                null,
                null,
                null,
                null,
                sentence,
                reason));
    }

    /** Voices as words: "staff and service user". */
    private static String words(Collection<String> voices) {
        String joined = voices.stream().map(voice -> voice.replace('_', ' ')).collect(Collectors.joining(", "));
        int last = joined.lastIndexOf(", ");
        return last < 0 ? joined : joined.substring(0, last) + " and " + joined.substring(last + 2);
    }
}
