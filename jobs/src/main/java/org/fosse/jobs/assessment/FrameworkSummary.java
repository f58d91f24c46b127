package org.fosse.jobs.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fosse.config.Framework;
import org.fosse.schema.table.AssessmentSummaryTable;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.jspecify.annotations.Nullable;

/** All scores of one framework, summed up to a row per body, domain and round. */
final class FrameworkSummary {
    private record Round(String bodyCode, String round) {}

    private record Items(String bodyCode, String domainId, String round) {}

    private final Framework framework;
    private final Freshness freshness;
    private final Cohorts cohorts;
    private final List<PanelSeries> series;
    private final Peers peers;
    private final Map<Round, Estimate> agreement = new HashMap<>();
    private final Map<Items, List<Score>> items = new HashMap<>();

    FrameworkSummary(Framework framework, Collection<Score> scores, int suppressUpTo, Freshness freshness) {
        this.framework = framework;
        this.freshness = freshness;
        this.cohorts = new Cohorts(framework.cohorts(), scores);
        SmallGroups small = new SmallGroups(scores, suppressUpTo);
        this.series = PanelSeries.list(framework, scores, small);
        List<Panel> panels =
                series.stream().flatMap(each -> each.panels().stream()).toList();
        this.peers = new Peers(framework, panels);
        Map<Round, List<Panel>> rounds = new HashMap<>();
        panels.forEach(
                panel -> rounds.computeIfAbsent(new Round(panel.bodyCode(), panel.round()), unused -> new ArrayList<>())
                        .add(panel));
        rounds.forEach((round, ofRound) -> agreement.put(round, BodyAgreement.of(ofRound)));
        for (Score score : scores) {
            if (!score.ofDomain() && !small.hides(score)) {
                items.computeIfAbsent(
                                new Items(score.bodyCode(), score.domainId(), score.round()),
                                unused -> new ArrayList<>())
                        .add(score);
            }
        }
    }

    /** The rows, in order of body, domain and date; each in the order of {@link AssessmentSummaryTable#TABLE}. */
    List<Object[]> rows() {
        List<Object[]> rows = new ArrayList<>();
        for (PanelSeries each : series) {
            for (Panel panel : each.panels()) {
                List<@Nullable Object> row = new ArrayList<>();
                add(row, each, panel);
                rows.add(row.toArray());
            }
        }
        return rows;
    }

    private void add(List<@Nullable Object> row, PanelSeries of, Panel panel) {
        Framework.Domain domain = framework.findDomain(panel.domainId()).orElseThrow();
        Score any = panel.any();
        row.add(framework.id());
        row.add(panel.domainId());
        row.add(panel.bodyCode());
        row.add(panel.round());
        row.add(any.bodyLevel());
        row.add(any.bodyName());
        row.add(framework.name());
        row.add(domain.name());
        row.add(domain.parent());
        row.add(domain.qualityDomain());
        row.add(domain.phase());
        row.add(cohorts.of(panel.bodyCode()));
        row.add(framework.owners().get(any.bodyLevel()));
        row.add(panel.wording());
        row.add(panel.assessedOn());
        addVoices(row, panel);
        List<String> reasons = new ArrayList<>();
        addCentre(row, panel, reasons);
        addChange(row, of, panel, reasons);
        addPeers(row, panel, reasons);
        addNext(row, panel, domain, reasons);
        addEvidence(row, panel, domain);
        row.add(panel == of.latest());
        row.add(freshness.stale(panel.assessedOn()));
        row.add(freshness.ageDays(panel.assessedOn()));
        row.add(freshness.staleFrom(panel.assessedOn()));
        row.add(freshness.nextRoundDue(panel.assessedOn()));
        row.add(reasons.isEmpty() ? null : String.join(",", reasons));
    }

    private static void addVoices(List<@Nullable Object> row, Panel panel) {
        List<Score> scored = panel.scored();
        row.add((long) panel.all().size());
        row.add((long) scored.size());
        boolean counted = scored.stream().anyMatch(score -> score.respondents() != null);
        row.add(
                counted && !panel.tooFew()
                        ? scored.stream()
                                .map(Score::respondents)
                                .filter(Objects::nonNull)
                                .mapToInt(Integer::intValue)
                                .sum()
                        : null);
        row.add(scored.stream()
                .anyMatch(score -> score.assessorType().equals("independent")
                        || score.assessorType().equals("regulator")));
    }

    private void addCentre(List<@Nullable Object> row, Panel panel, List<String> reasons) {
        Estimate alpha =
                agreement.getOrDefault(new Round(panel.bodyCode(), panel.round()), Estimate.missing(0, Flag.NO_DATA));
        boolean none = panel.scored().isEmpty();
        if (none) {
            reasons.add("not_scored");
        } else if (panel.tooFew()) {
            reasons.add(Score.SMALL_GROUP);
        } else if (panel.small()) {
            reasons.add("no_breakdown_small_group");
        } else if (panel.scored().size() < 2) {
            reasons.add("one_voice");
        }
        if (panel.mixedWordings()) {
            reasons.add("mixed_wordings");
        }
        if (!alpha.exists() && !none) {
            reasons.add("agreement_" + alpha.flags().iterator().next().text());
        }
        int[] range = panel.findRange().orElse(null);
        row.add(framework.scale().best());
        row.add(panel.findMedian().orElse(null));
        row.add(panel.findInterpolatedMedian().orElse(null));
        row.add(range == null ? null : range[0]);
        row.add(range == null ? null : range[1]);
        row.add(panel.findConsensus().orElse(null));
        row.add(alpha.exists() ? alpha.value() : null);
        row.add(alpha.units());
        row.add(framework.reading().shareLevel());
        row.add(panel.findShare().orElse(null));
    }

    private void addChange(List<@Nullable Object> row, PanelSeries of, Panel panel, List<String> reasons) {
        Panel baseline = of.baselineOf(panel);
        Panel previous = of.before(panel);
        boolean scored = !panel.scored().isEmpty();
        PanelChange since = baseline == null || !scored
                ? null
                : PanelChange.find(framework, baseline, panel).orElse(null);
        PanelChange last = previous == null || !scored
                ? null
                : PanelChange.find(framework, previous, panel).orElse(null);
        if (baseline == null) {
            reasons.add("no_baseline");
        } else if (since == null && scored) {
            reasons.add(baseline.small() || panel.small() ? "baseline_small_group" : "no_common_voice");
        }
        row.add(baseline == null ? null : baseline.round());
        row.add(baseline == null ? null : baseline.findMedian().orElse(null));
        row.add(since == null ? null : since.steps());
        row.add(since == null ? 0L : since.voices());
        row.add(since == null ? null : since.up());
        row.add(since == null ? null : since.same());
        row.add(since == null ? null : since.down());
        row.add(since == null ? null : panel == baseline ? "baseline" : since.direction());
        row.add(previous == null ? null : previous.round());
        row.add(last == null ? null : last.steps());
    }

    private void addPeers(List<@Nullable Object> row, Panel panel, List<String> reasons) {
        Peers.Place place = peers.find(panel).orElse(null);
        if (!framework.scale().comparable()) {
            reasons.add("not_comparable");
        } else if (place == null && panel.findMedian().isPresent()) {
            reasons.add("no_peers");
        }
        row.add(peers.others(panel));
        row.add(place == null ? null : place.median());
        row.add(place == null ? null : place.percentile());
    }

    private void addNext(List<@Nullable Object> row, Panel panel, Framework.Domain domain, List<String> reasons) {
        Integer next = panel.findNextLevel().orElse(null);
        Integer described = next == null ? null : nextDescribed(domain, next);
        if (next == null && panel.findMedian().isPresent()) {
            reasons.add("at_best_level");
        } else if (next != null && !next.equals(described)) {
            reasons.add("next_level_not_described");
        }
        row.add(next);
        row.add(described);
        row.add(described == null ? null : domain.findText(described).orElse(null));
    }

    /** The nearest level from the next one up to the best that the framework describes; null when it describes none. */
    private @Nullable Integer nextDescribed(Framework.Domain domain, int next) {
        int towards = framework.scale().towardsBest();
        for (int level = next; framework.scale().holds(level); level += towards) {
            if (domain.findText(level).isPresent()) {
                return level;
            }
        }
        return null;
    }

    private void addEvidence(List<@Nullable Object> row, Panel panel, Framework.Domain domain) {
        Evidence evidence = Evidence.of(
                panel, items.getOrDefault(new Items(panel.bodyCode(), panel.domainId(), panel.round()), List.of()));
        row.add(evidence.references());
        row.add((long) domain.evidence().size());
        row.add(evidence.answered());
        row.add(evidence.present());
        row.add(evidence.disputed());
        row.add(evidence.newestOn());
        row.add(evidence.newestOn() == null ? null : freshness.stale(evidence.newestOn()));
    }
}
