package org.fosse.jobs.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fosse.config.Polarity;
import org.fosse.jobs.figure.Figure;
import org.fosse.jobs.packed.Geography;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.table.BenchmarkTable;
import org.fosse.stats.BestPeersGap;
import org.fosse.stats.Difference;
import org.fosse.stats.Estimate;
import org.fosse.stats.Limits;
import org.fosse.tables.OpportunityWord;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * An area's room to improve, up to the best of its peers.
 *
 * @param result null where it is not judged or cannot be
 * @param perPerson denominator over multiplier; NaN without counts
 * @param bestPeers codes, null where there is no result
 * @param learningPeers codes, null where there are none
 * @param reason why there is no result
 */
record Opportunity(
        BestPeersGap.@Nullable Result result,
        double perPerson,
        @Nullable String bestPeers,
        @Nullable String learningPeers,
        @Nullable Reason reason) {

    /** @param fresh whether anybody is named to learn from */
    static Opportunity of(
            Figures figures,
            int entry,
            int[] peers,
            int best,
            IndicatorFacts indicator,
            Geography geography,
            boolean fresh) {
        if (indicator.polarity() == Polarity.NO_JUDGEMENT) {
            return none(Reason.NO_JUDGEMENT);
        }
        double sign = indicator.polarity() == Polarity.HIGHER_IS_BETTER ? 1 : -1;
        Figure area = figures.of(entry);
        if (!area.hasLimits95()) {
            return none(Reason.NO_LIMITS);
        }
        double[] values = new double[peers.length];
        double[] errors = new double[peers.length];
        List<String> learning = new ArrayList<>();
        for (int k = 0; k < peers.length; k++) {
            Figure peer = figures.ofArea(peers[k], Reason.MISSING);
            values[k] = sign * peer.value();
            errors[k] = peer.error();
            if (fresh && isBetter(peer, area, sign)) {
                learning.add(geography.code(peers[k]));
            }
        }
        BestPeersGap.Result result =
                BestPeersGap.of(sign * area.value(), area.error(), values, errors, best, Limits.P95, Limits.P998);
        if (!result.gap().exists()) {
            return new Opportunity(null, Double.NaN, null, joined(learning), Reason.TOO_FEW_PEERS);
        }
        return new Opportunity(
                result,
                area.isCounted() ? area.denominator() / indicator.multiplier() : Double.NaN,
                joined(result.best().stream().map(k -> geography.code(peers[k])).toList()),
                joined(learning),
                null);
    }

    private static Opportunity none(Reason reason) {
        return new Opportunity(null, Double.NaN, null, null, reason);
    }

    private static boolean isBetter(Figure peer, Figure area, double sign) {
        if (!peer.hasLimits998() || !area.hasLimits998()) {
            return false;
        }
        Limits limits = Difference.of(peer.estimate(), area.estimate()).limits(Limits.P998);
        return sign > 0 ? limits.lower() > 0 : limits.upper() < 0;
    }

    private static @Nullable String joined(List<String> codes) {
        if (codes.isEmpty()) {
            return null;
        }
        String[] sorted = codes.toArray(String[]::new);
        Arrays.sort(sorted);
        return String.join(",", sorted);
    }

    String method() {
        return result == null ? "none" : "opportunity to shrunken best peers";
    }

    /** Sets the columns of {@link BenchmarkTable#TABLE} that are about room to improve. */
    void set(RowBuilder<BenchmarkTable> row) {
        row.set(BenchmarkTable.BEST_PEERS, bestPeers).set(BenchmarkTable.LEARNING_PEERS, learningPeers);
        if (result == null) {
            row.set(
                    BenchmarkTable.OPPORTUNITY_WORDS,
                    reason == Reason.NO_JUDGEMENT ? OpportunityWord.NOT_JUDGED : OpportunityWord.NOT_KNOWN);
            return;
        }
        Estimate gap = result.gap();
        Limits limits95 = gap.limits(Limits.P95);
        Limits limits998 = gap.limits(Limits.P998);
        row.number(BenchmarkTable.GAP_TO_BEST_PLAIN, result.plain())
                .number(BenchmarkTable.OPPORTUNITY, room(gap.value()))
                .number(BenchmarkTable.OPPORTUNITY_LOWER_95, room(limits95.lower()))
                .number(BenchmarkTable.OPPORTUNITY_UPPER_95, room(limits95.upper()))
                .number(BenchmarkTable.OPPORTUNITY_LOWER_998, room(limits998.lower()))
                .number(BenchmarkTable.OPPORTUNITY_UPPER_998, room(limits998.upper()))
                .number(BenchmarkTable.OPPORTUNITY_PEOPLE, room(gap.value()) * perPerson)
                .number(BenchmarkTable.OPPORTUNITY_PEOPLE_LOWER_95, room(limits95.lower()) * perPerson)
                .number(BenchmarkTable.OPPORTUNITY_PEOPLE_UPPER_95, room(limits95.upper()) * perPerson)
                .set(
                        BenchmarkTable.OPPORTUNITY_WORDS,
                        limits95.lower() > 0
                                ? OpportunityWord.SIGNIFICANT_OPPORTUNITY
                                : OpportunityWord.NO_SIGNIFICANT_OPPORTUNITY);
    }

    private static double room(double gap) {
        return Math.max(0, gap);
    }
}
