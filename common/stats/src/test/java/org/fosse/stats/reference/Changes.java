package org.fosse.stats.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.fosse.stats.Limits;
import org.fosse.stats.RandomEffectsTrend;
import org.fosse.stats.RankedSlope;

/** Topic 11: a trend over periods and a slope over ranked units, against statsmodels. */
final class Changes {
    private Changes() {}

    static Map<String, ?> trend(Case unordered, Row expected) {
        Case given = unordered.byNumber("time");
        RandomEffectsTrend.Result made = RandomEffectsTrend.of(
                given.numbers("time"), given.numbers("value"), given.numbers("error"), (int) given.number("per_year"));
        Map<String, Object> answer = new HashMap<>();
        answer.put("slope", made.slope().value());
        answer.put("lower_95", made.slope().limits(Limits.P95).lower());
        answer.put("upper_95", made.slope().limits(Limits.P95).upper());
        answer.put("middle", made.middle());
        answer.put("standard_error", made.standardError());
        answer.put("p", made.p());
        answer.put("tau_squared", made.tauSquared());
        answer.put("correlation", made.correlation());
        answer.put("seasonal", made.seasonal());
        return answer;
    }

    static Map<String, ?> rankedSlope(Case unordered, Row expected) {
        Case given = unordered.byNumber("rank");
        RankedSlope method =
                given.text("value_type").equals("proportion") ? RankedSlope.ofProportions() : RankedSlope.ofRates();
        RankedSlope.Result made = method.of(
                Arrays.stream(given.numbers("rank"))
                        .mapToInt(rank -> (int) rank)
                        .toArray(),
                given.numbers("events"),
                given.numbers("people"));
        Map<String, Object> answer = new HashMap<>();
        answer.put("slope", made.slope().value());
        answer.put("relative", made.relative().value());
        answer.put("chance_error", made.chanceError());
        for (Limits limits : made.slope().limits()) {
            String level = limits.level() == Limits.P95 ? "95" : "998";
            answer.put("slope_lower_" + level, limits.lower());
            answer.put("slope_upper_" + level, limits.upper());
            answer.put(
                    "relative_lower_" + level,
                    made.relative().limits(limits.level()).lower());
            answer.put(
                    "relative_upper_" + level,
                    made.relative().limits(limits.level()).upper());
        }
        return answer;
    }
}
