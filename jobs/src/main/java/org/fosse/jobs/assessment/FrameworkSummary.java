package org.fosse.jobs.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fosse.config.Framework;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.schema.table.AssessmentSummaryTable;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.tables.AssessmentChange;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** All scores of one framework, summed up to a row per body, domain and round. */
final class FrameworkSummary {
    /** Kinds of assessor who are no part of the body. */
    private static final Set<String> FROM_OUTSIDE = Set.of("independent", "regulator");

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

    /** The rows, in order of body, domain and date. */
    List<TableRow<AssessmentSummaryTable>> rows() {
        List<TableRow<AssessmentSummaryTable>> rows = new ArrayList<>();
        for (PanelSeries each : series) {
            for (Panel panel : each.panels()) {
                rows.add(row(each, panel));
            }
        }
        return rows;
    }

    private TableRow<AssessmentSummaryTable> row(PanelSeries of, Panel panel) {
        Framework.Domain domain = framework.findDomain(panel.domainId()).orElseThrow();
        RowBuilder<AssessmentSummaryTable> row = AssessmentSummaryTable.TABLE.row();
        List<Reason> reasons = new ArrayList<>();
        setSubject(row, panel, domain);
        setRaters(row, panel);
        setCentre(row, panel, reasons);
        setAgreement(row, panel, reasons);
        setChange(row, of, panel, reasons);
        setPeers(row, panel, reasons);
        setNext(row, panel, domain, reasons);
        setEvidence(row, panel, domain);
        return row.set(AssessmentSummaryTable.ASSESSED_ON, panel.assessedOn())
                .set(AssessmentSummaryTable.LATEST, panel == of.latest())
                .set(AssessmentSummaryTable.STALE, freshness.stale(panel.assessedOn()))
                .set(AssessmentSummaryTable.AGE_DAYS, freshness.ageDays(panel.assessedOn()))
                .set(AssessmentSummaryTable.STALE_FROM, freshness.staleFrom(panel.assessedOn()))
                .set(AssessmentSummaryTable.NEXT_ROUND_DUE, freshness.nextRoundDue(panel.assessedOn()))
                .reasons(AssessmentSummaryTable.REASON, reasons)
                .build();
    }

    private void setSubject(RowBuilder<AssessmentSummaryTable> row, Panel panel, Framework.Domain domain) {
        Score any = panel.any();
        row.set(AssessmentSummaryTable.FRAMEWORK_ID, framework.id())
                .set(AssessmentSummaryTable.DOMAIN_ID, panel.domainId())
                .set(AssessmentSummaryTable.BODY_CODE, panel.bodyCode())
                .set(AssessmentSummaryTable.ROUND, panel.round())
                .set(AssessmentSummaryTable.BODY_LEVEL, any.bodyLevel())
                .set(AssessmentSummaryTable.BODY_NAME, any.bodyName())
                .set(AssessmentSummaryTable.FRAMEWORK_NAME, framework.name())
                .set(AssessmentSummaryTable.DOMAIN_NAME, domain.name())
                .set(AssessmentSummaryTable.PARENT_DOMAIN_ID, domain.parent())
                .set(AssessmentSummaryTable.QUALITY_DOMAIN, domain.qualityDomain())
                .set(AssessmentSummaryTable.PHASE, domain.phase())
                .set(AssessmentSummaryTable.COHORT, cohorts.of(panel.bodyCode()))
                .set(AssessmentSummaryTable.OWNER, framework.owners().get(any.bodyLevel()))
                .set(AssessmentSummaryTable.WORDING_VERSION, panel.wording());
    }

    private static void setRaters(RowBuilder<AssessmentSummaryTable> row, Panel panel) {
        List<Score> scored = panel.scored();
        List<Integer> respondents =
                scored.stream().map(Score::respondents).filter(Objects::nonNull).toList();
        if (!respondents.isEmpty() && !panel.tooFew()) {
            row.set(
                    AssessmentSummaryTable.RESPONDENTS,
                    respondents.stream().mapToInt(Integer::intValue).sum());
        }
        row.set(AssessmentSummaryTable.VOICES, (long) panel.all().size())
                .set(AssessmentSummaryTable.VOICES_SCORED, (long) scored.size())
                .set(
                        AssessmentSummaryTable.INDEPENDENT,
                        scored.stream()
                                .map(score -> score.row().get(AssessmentScoreTable.ASSESSOR_TYPE))
                                .anyMatch(FROM_OUTSIDE::contains));
    }

    private void setCentre(RowBuilder<AssessmentSummaryTable> row, Panel panel, List<Reason> reasons) {
        if (panel.scored().isEmpty()) {
            reasons.add(Reason.NOT_SCORED);
        } else if (panel.tooFew()) {
            reasons.add(Reason.SMALL_GROUP);
        } else if (panel.small()) {
            reasons.add(Reason.NO_BREAKDOWN_SMALL_GROUP);
        } else if (panel.scored().size() < 2) {
            reasons.add(Reason.ONE_VOICE);
        }
        if (panel.mixedWordings()) {
            reasons.add(Reason.MIXED_WORDINGS);
        }
        panel.findRange()
                .ifPresent(range -> row.set(AssessmentSummaryTable.LOWEST_LEVEL, range[0])
                        .set(AssessmentSummaryTable.HIGHEST_LEVEL, range[1]));
        row.set(AssessmentSummaryTable.SCALE_BEST, framework.scale().best())
                .set(AssessmentSummaryTable.MEDIAN, panel.findMedian().orElse(null))
                .set(
                        AssessmentSummaryTable.INTERPOLATED_MEDIAN,
                        panel.findInterpolatedMedian().orElse(null))
                .set(AssessmentSummaryTable.SHARE_LEVEL, framework.reading().shareLevel())
                .set(AssessmentSummaryTable.SHARE_AT_OR_ABOVE, panel.findShare().orElse(null));
    }

    private void setAgreement(RowBuilder<AssessmentSummaryTable> row, Panel panel, List<Reason> reasons) {
        Estimate alpha =
                agreement.getOrDefault(new Round(panel.bodyCode(), panel.round()), Estimate.missing(0, Flag.NO_DATA));
        if (!alpha.exists() && !panel.scored().isEmpty()) {
            reasons.add(withoutAgreement(alpha.flags().iterator().next()));
        }
        row.set(AssessmentSummaryTable.CONSENSUS, panel.findConsensus().orElse(null))
                .number(AssessmentSummaryTable.AGREEMENT, alpha.value())
                .set(AssessmentSummaryTable.AGREEMENT_DOMAINS, alpha.units());
    }

    private static Reason withoutAgreement(Flag flag) {
        return switch (flag) {
            case NO_DATA -> Reason.AGREEMENT_NO_DATA;
            case SOME_EXCLUDED -> Reason.AGREEMENT_SOME_EXCLUDED;
            case ALL_EQUAL -> Reason.AGREEMENT_ALL_EQUAL;
            default -> Reason.AGREEMENT_TOO_FEW;
        };
    }

    private void setChange(RowBuilder<AssessmentSummaryTable> row, PanelSeries of, Panel panel, List<Reason> reasons) {
        Panel baseline = of.baselineOf(panel);
        PanelChange since = change(baseline, panel);
        if (baseline == null) {
            reasons.add(Reason.NO_BASELINE);
        } else if (since == null && !panel.scored().isEmpty()) {
            reasons.add(baseline.small() || panel.small() ? Reason.BASELINE_SMALL_GROUP : Reason.NO_COMMON_VOICE);
        }
        if (baseline != null) {
            row.set(AssessmentSummaryTable.BASELINE_ROUND, baseline.round())
                    .set(
                            AssessmentSummaryTable.BASELINE_MEDIAN,
                            baseline.findMedian().orElse(null));
        }
        row.set(AssessmentSummaryTable.VOICES_COMPARED, since == null ? 0L : since.raters());
        if (since != null) {
            row.set(AssessmentSummaryTable.STEPS_CHANGED, since.steps())
                    .set(AssessmentSummaryTable.VOICES_UP, since.up())
                    .set(AssessmentSummaryTable.VOICES_SAME, since.same())
                    .set(AssessmentSummaryTable.VOICES_DOWN, since.down())
                    .set(
                            AssessmentSummaryTable.DIRECTION,
                            panel == baseline ? AssessmentChange.BASELINE : since.direction());
        }
        Panel previous = of.before(panel);
        if (previous != null) {
            PanelChange last = change(previous, panel);
            row.set(AssessmentSummaryTable.PREVIOUS_ROUND, previous.round())
                    .set(AssessmentSummaryTable.STEPS_SINCE_PREVIOUS, last == null ? null : last.steps());
        }
    }

    /** The change since an earlier panel; null where there is none, or nothing is scored now. */
    private @Nullable PanelChange change(@Nullable Panel then, Panel now) {
        return then == null || now.scored().isEmpty()
                ? null
                : PanelChange.find(framework, then, now).orElse(null);
    }

    private void setPeers(RowBuilder<AssessmentSummaryTable> row, Panel panel, List<Reason> reasons) {
        Peers.Place place = peers.find(panel).orElse(null);
        if (!framework.scale().comparable()) {
            reasons.add(Reason.NOT_COMPARABLE);
        } else if (place == null && panel.findMedian().isPresent()) {
            reasons.add(Reason.NO_PEERS);
        }
        row.set(AssessmentSummaryTable.PEERS, peers.others(panel));
        if (place != null) {
            row.set(AssessmentSummaryTable.PEER_MEDIAN, place.median())
                    .set(AssessmentSummaryTable.PEER_PERCENTILE, place.percentile());
        }
    }

    private void setNext(
            RowBuilder<AssessmentSummaryTable> row, Panel panel, Framework.Domain domain, List<Reason> reasons) {
        Integer next = panel.findNextLevel().orElse(null);
        Integer described = next == null ? null : nextDescribed(domain, next);
        if (next == null && panel.findMedian().isPresent()) {
            reasons.add(Reason.AT_BEST_LEVEL);
        } else if (next != null && !next.equals(described)) {
            reasons.add(Reason.NEXT_LEVEL_NOT_DESCRIBED);
        }
        row.set(AssessmentSummaryTable.NEXT_LEVEL, next)
                .set(AssessmentSummaryTable.NEXT_DESCRIBED_LEVEL, described)
                .set(
                        AssessmentSummaryTable.NEXT_LEVEL_TEXT,
                        described == null ? null : domain.findText(described).orElse(null));
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

    private void setEvidence(RowBuilder<AssessmentSummaryTable> row, Panel panel, Framework.Domain domain) {
        PanelEvidence evidence = PanelEvidence.of(
                panel, items.getOrDefault(new Items(panel.bodyCode(), panel.domainId(), panel.round()), List.of()));
        row.set(AssessmentSummaryTable.EVIDENCE_REFERENCES, evidence.references())
                .set(AssessmentSummaryTable.EVIDENCE_ITEMS, (long)
                        domain.evidence().size())
                .set(AssessmentSummaryTable.ITEMS_ANSWERED, evidence.answered())
                .set(AssessmentSummaryTable.ITEMS_PRESENT, evidence.present())
                .set(AssessmentSummaryTable.ITEMS_DISPUTED, evidence.disputed())
                .set(AssessmentSummaryTable.EVIDENCE_ON, evidence.newestOn())
                .set(
                        AssessmentSummaryTable.EVIDENCE_STALE,
                        evidence.newestOn() == null ? null : freshness.stale(evidence.newestOn()));
    }
}
