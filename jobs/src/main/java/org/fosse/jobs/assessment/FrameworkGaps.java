package org.fosse.jobs.assessment;

import static org.fosse.tables.AssessmentGapKind.EVIDENCE_DISPUTED;
import static org.fosse.tables.AssessmentGapKind.HELP_NEEDED;
import static org.fosse.tables.AssessmentGapKind.NEVER_SCORED;
import static org.fosse.tables.AssessmentGapKind.NOT_SCORED;
import static org.fosse.tables.AssessmentGapKind.VOICES_ABSENT;
import static org.fosse.tables.AssessmentGapKind.VOICES_DISAGREE;
import static org.fosse.tables.AssessmentGapKind.VOICES_MISSING;
import static org.fosse.tables.AssessmentGapKind.VOICES_NOT_SHOWN;

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
import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AssessmentGapTable;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.tables.AssessmentGapKind;
import org.fosse.tables.AssessmentStatus;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the latest round of each body and domain leaves open. A rater who said the domain does not apply leaves nothing
 * open; a part of a domain stands for the whole when the whole itself was not scored, and the whole for parts of which there
 * is no row. A whole without a row, whose parts have rows, is not named beside them.
 */
final class FrameworkGaps {
    /** The round of what was never scored. */
    private static final String NO_ROUND = "none";

    private final Framework framework;
    private final Freshness freshness;
    private final List<TableRow<AssessmentGapTable>> gaps = new ArrayList<>();

    private FrameworkGaps(Framework framework, Freshness freshness) {
        this.framework = framework;
        this.freshness = freshness;
    }

    static List<TableRow<AssessmentGapTable>> list(Framework framework, Collection<Score> scores, Freshness freshness) {
        FrameworkGaps found = new FrameworkGaps(framework, freshness);
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
                        .add(score.rater()));
        TreeSet<String> rounds = new TreeSet<>();
        for (Framework.Domain domain : framework.domains()) {
            List<Score> all = domains.getOrDefault(domain.id(), List.of());
            List<Score> levels = all.stream().filter(Score::ofDomain).toList();
            Score newest = latestOf(levels);
            if (newest == null || !newest.scored()) {
                boolean spokenFor = partScored(domain, domains)
                        || (all.isEmpty() && (partAsked(domain, domains) || wholeScored(domain, domains)));
                if (domain.asks(ofBody.get(0).bodyCode()) && !spokenFor) {
                    addSilence(domain, ofBody.get(0), levels);
                }
            } else {
                TreeSet<String> took = heard.getOrDefault(newest.round(), new TreeSet<>());
                addRaters(domain, newest, inRoundOf(newest, levels), took);
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
                .sorted(Comparator.comparing(Score::rater))
                .toList();
    }

    private boolean partScored(Framework.Domain domain, Map<String, List<Score>> domains) {
        return framework.domains().stream()
                .filter(part -> domain.id().equals(part.parent()))
                .flatMap(part -> domains.getOrDefault(part.id(), List.of()).stream())
                .anyMatch(Score::scored);
    }

    private boolean partAsked(Framework.Domain domain, Map<String, List<Score>> domains) {
        return framework.domains().stream()
                .anyMatch(part -> domain.id().equals(part.parent()) && domains.containsKey(part.id()));
    }

    private boolean wholeScored(Framework.Domain part, Map<String, List<Score>> domains) {
        return part.parent() != null
                && domains.getOrDefault(part.parent(), List.of()).stream().anyMatch(Score::scored);
    }

    private void addSilence(Framework.Domain domain, Score any, List<Score> levels) {
        if (levels.isEmpty()) {
            String sentence = any.bodyName() + ": no voice has ever scored " + domain.name() + ".";
            add(start(domain, any, NEVER_SCORED, sentence)
                    .set(AssessmentGapTable.ROUND, NO_ROUND)
                    .set(AssessmentGapTable.ASSESSED_ON, null)
                    .set(AssessmentGapTable.STALE, null));
            return;
        }
        if (levels.stream().allMatch(score -> score.status() == AssessmentStatus.NOT_APPLICABLE)) {
            return;
        }
        TreeSet<String> why = new TreeSet<>();
        levels.forEach(score -> why.add(score.status().text()));
        Score newest = levels.stream().max(Score.BY_DATE).orElseThrow();
        String sentence = any.bodyName() + ": " + domain.name() + " was asked for and not scored ("
                + String.join(", ", why).replace('_', ' ') + ").";
        add(start(domain, newest, NOT_SCORED, sentence).set(AssessmentGapTable.CODE, String.join(",", why)));
    }

    /** Raters of the framework that took no part in the body's round: one row, whatever the number of domains. */
    private void addAbsent(Score newest, Set<String> took) {
        TreeSet<String> absent = new TreeSet<>(framework.voices());
        absent.removeAll(took);
        if (!absent.isEmpty()) {
            String sentence = newest.bodyName() + ": " + words(absent) + " took no part in " + newest.round() + ".";
            add(start(null, newest, VOICES_ABSENT, sentence).set(AssessmentGapTable.CODE, String.join(",", absent)));
        }
    }

    private void addRaters(Framework.Domain domain, Score newest, List<Score> round, Set<String> took) {
        TreeSet<String> missing = new TreeSet<>(framework.voices());
        missing.retainAll(took);
        round.stream()
                .filter(score -> score.scored() || score.status() == AssessmentStatus.NOT_APPLICABLE)
                .forEach(score -> missing.remove(score.rater()));
        if (!missing.isEmpty()) {
            String sentence = newest.bodyName() + ": no score by " + words(missing) + " on " + domain.name() + " in "
                    + newest.round() + ".";
            add(start(domain, newest, VOICES_MISSING, sentence)
                    .set(AssessmentGapTable.CODE, String.join(",", missing)));
        }
        List<Score> scored = round.stream().filter(Score::scored).toList();
        if (scored.size() < 2) {
            return;
        }
        if (scored.stream()
                .anyMatch(score ->
                        Reason.in(score.row().find(AssessmentScoreTable.REASON)).contains(Reason.SMALL_GROUP))) {
            String sentence = newest.bodyName() + ": the voices on " + domain.name()
                    + " are not compared, since few people stand behind one of them.";
            add(start(domain, newest, VOICES_NOT_SHOWN, sentence)
                    .reason(AssessmentGapTable.REASON, Reason.SMALL_GROUP));
        } else {
            addDisagreement(domain, scored);
        }
    }

    private void addDisagreement(Framework.Domain domain, List<Score> scored) {
        int towards = framework.scale().towardsBest();
        Map<Integer, TreeSet<String>> byLevel = new TreeMap<>(Comparator.comparingInt(level -> level * towards));
        scored.forEach(score -> byLevel.computeIfAbsent(score.levelOr(0), unused -> new TreeSet<>())
                .add(score.rater()));
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
        add(start(domain, any, VOICES_DISAGREE, sentence)
                .set(AssessmentGapTable.STEPS_APART, steps)
                .set(AssessmentGapTable.LOW_VOICES, String.join(",", below))
                .set(AssessmentGapTable.LOW_LEVEL, low)
                .set(AssessmentGapTable.HIGH_VOICES, String.join(",", above))
                .set(AssessmentGapTable.HIGH_LEVEL, high));
    }

    private void addNeeds(Framework.Domain domain, List<Score> round) {
        TreeSet<String> needs = new TreeSet<>();
        round.forEach(score -> needs.addAll(ScoreRules.listNeeds(score.row().find(AssessmentScoreTable.NEEDS))));
        for (String need : needs) {
            String what = framework.needs().getOrDefault(need, need);
            String sentence = round.get(0).bodyName() + " asks for help with " + domain.name() + ": "
                    + what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1) + ".";
            add(start(domain, round.get(0), HELP_NEEDED, sentence).set(AssessmentGapTable.CODE, need));
        }
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
                add(start(domain, round.get(0), EVIDENCE_DISPUTED, sentence).set(AssessmentGapTable.CODE, item));
            }
        });
    }

    /**
     * Starts a gap in the round of a score.
     *
     * @param domain null for what concerns every domain
     */
    private RowBuilder<AssessmentGapTable> start(
            Framework.@Nullable Domain domain, Score any, AssessmentGapKind kind, String sentence) {
        RowBuilder<AssessmentGapTable> gap = AssessmentGapTable.TABLE
                .row()
                .set(AssessmentGapTable.FRAMEWORK_ID, framework.id())
                .set(AssessmentGapTable.DOMAIN_ID, Shared.ALL)
                .set(AssessmentGapTable.BODY_CODE, any.bodyCode())
                .set(AssessmentGapTable.ROUND, any.round())
                .set(AssessmentGapTable.KIND, kind)
                .set(AssessmentGapTable.CODE, Shared.ALL)
                .set(AssessmentGapTable.BODY_LEVEL, any.bodyLevel())
                .set(AssessmentGapTable.BODY_NAME, any.bodyName())
                .set(AssessmentGapTable.OWNER, framework.owners().get(any.bodyLevel()))
                .set(AssessmentGapTable.ASSESSED_ON, any.assessedOn())
                .set(AssessmentGapTable.STALE, freshness.stale(any.assessedOn()))
                .set(AssessmentGapTable.SENTENCE, sentence);
        if (domain != null) {
            gap.set(AssessmentGapTable.DOMAIN_ID, domain.id())
                    .set(AssessmentGapTable.DOMAIN_NAME, domain.name())
                    .set(AssessmentGapTable.QUALITY_DOMAIN, domain.qualityDomain());
        }
        return gap;
    }

    private void add(RowBuilder<AssessmentGapTable> gap) {
        gaps.add(gap.build());
    }

    /** Raters as words: "staff and service user". */
    private static String words(Collection<String> raters) {
        String joined = raters.stream().map(rater -> rater.replace('_', ' ')).collect(Collectors.joining(", "));
        int last = joined.lastIndexOf(", ");
        return last < 0 ? joined : joined.substring(0, last) + " and " + joined.substring(last + 2);
    }
}
