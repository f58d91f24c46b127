package org.fosse.jobs.variation;

import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fosse.config.Variation;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.PackedTable;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** Where each area lies on the funnel of its parent; {@link GroupFunnel} has the limits, {@link FunnelRows} the rows. */
public final class FunnelJob implements PackedTable {
    private static final String UNIT = "the indicator's unit";

    public static final Table TABLE = Table.published(
            "funnel",
            Stage.COMPUTE,
            "One area on the funnel of its parent area: how far its value lies from that of all areas together, given its size; for chance alone, and allowing for variation between areas beyond chance. An area that cannot be placed has a row with the reason.",
            List.of(
                    Shared.INDICATOR_ID,
                    Shared.PERIOD_START,
                    Shared.PERIOD_END,
                    Shared.PARENT_CODE,
                    Shared.CHILD_LEVEL,
                    Shared.AREA_CODE,
                    Shared.PARENT_LEVEL,
                    Shared.PERIOD_LABEL,
                    Shared.VALUE,
                    Shared.NUMERATOR,
                    Shared.DENOMINATOR,
                    measure(
                            "average",
                            UNIT,
                            "Centre of the funnel: the value of all areas of the parent together (sum of numerators / sum of denominators), suspect values left out."),
                    measure(
                            "funnel_lower_95",
                            UNIT,
                            "Lower 95% limit at the area's size for chance alone: average less z standard errors for proportions, exact Poisson for rates."),
                    measure("funnel_upper_95", UNIT, "Upper 95% limit at the area's size for chance alone."),
                    measure("funnel_lower_998", UNIT, "Lower 99.8% limit at the area's size for chance alone."),
                    measure("funnel_upper_998", UNIT, "Upper 99.8% limit at the area's size for chance alone."),
                    measure(
                            "z_score",
                            "standard errors",
                            "Distance from the average in standard errors of chance alone: (p - p0) / sqrt(p0 (1 - p0) / n), for rates (O - E) / sqrt(E)."),
                    Column.attribute(
                                    "position",
                                    STRING,
                                    "Against the limits for chance alone: below 99.8%, below 95%, within, above 95%, above 99.8% or not judged.")
                            .required(),
                    Column.attribute(
                                    "judgement",
                                    STRING,
                                    "The position in words: better, similar or worse by the indicator's polarity; higher or lower where there is no judgement; not judged where there is no position or the value is suspect.")
                            .required(),
                    measure(
                            "phi",
                            "ratio",
                            "Overdispersion of the group: mean squared score of its areas on the transformed scale, the tenth at each end set to the limit (winsorised) or, as SHMI does, left out; 1 where areas differ by chance only (Spiegelhalter 2005)."),
                    measure(
                            "tau_squared",
                            "squared transformed scale",
                            "Variance between the areas beyond chance by moments (DerSimonian and Laird) on the scale that method names; 0 where there is none."),
                    measure(
                            "adjusted_lower_95",
                            UNIT,
                            "Lower 95% limit allowing for variation between areas: transformed back from target less z sqrt(s^2 + tau_squared); the limit for chance alone where phi is not above 1."),
                    measure("adjusted_upper_95", UNIT, "Upper 95% limit allowing for variation between areas."),
                    measure("adjusted_lower_998", UNIT, "Lower 99.8% limit allowing for variation between areas."),
                    measure("adjusted_upper_998", UNIT, "Upper 99.8% limit allowing for variation between areas."),
                    measure(
                            "z_adjusted",
                            "standard errors",
                            "Distance from the average on the transformed scale divided by sqrt(s^2 + tau_squared)."),
                    Column.attribute(
                                    "position_adjusted",
                                    STRING,
                                    "Against the adjusted limits, in the words of position.")
                            .required(),
                    Column.attribute("judgement_adjusted", STRING, "The adjusted position in words, as judgement.")
                            .required(),
                    measure(
                            "false_discovery_rate",
                            "probability",
                            "Lowest share of false alarms among the areas of the group that stand out at which this one does too: two-sided p of z_adjusted after Benjamini and Hochberg (1995)."),
                    Column.attribute(
                                    "position_false_discovery",
                                    STRING,
                                    "below or above where false_discovery_rate is not above the configured rate (5%), within otherwise, or not judged.")
                            .required(),
                    measure(
                            "shrinkage_weight",
                            "share",
                            "Share of the area's distance from the average that shrinking keeps: tau_squared / (tau_squared + s^2), from 0 (all chance) to 1."),
                    measure(
                            "shrunken_value",
                            UNIT,
                            "The value drawn towards the average by that weight on the transformed scale (empirical Bayes by moments), for ranking and screening; null for a suspect value, which shrinking would leave nearly as it is."),
                    Column.attribute(
                                    "suspect",
                                    BOOLEAN,
                                    "Whether the value is more likely a mistake in the record than a finding: at least 8 robust standard deviations above the median of all areas of its level, and separated by a gap (3 times the odds or rate of the next lower) with at most 3 values beyond it; the figures are configuration.")
                            .required(),
                    Column.attribute(
                                    "worth_a_question",
                                    BOOLEAN,
                                    "Whether to ask: a suspect value (check the record), or position_false_discovery outside and not on the better side (ask why).")
                            .required(),
                    Column.measure("areas", LONG, "areas", "Areas that average, phi and tau_squared rest on.")
                            .required(),
                    Shared.METHOD,
                    Shared.REASON),
            new Check(
                    "position_or_reason",
                    "position <> 'not judged' or reason is not null",
                    "An area that is not judged has a reason."),
            new Check(
                    "suspect_is_not_praised",
                    "not suspect or judgement = 'not judged'",
                    "A suspect value has no judgement."));

    private static Column measure(String name, String unit, String description) {
        return Column.measure(name, DOUBLE, unit, description);
    }

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public Statistic statistic(Inputs in, Run run) {
        Variation settings = run.config().variation();
        return Statistic.perPeriod(period -> rows(period, settings));
    }

    /** The rows of one indicator and period, in order of parent, child level and area. */
    static Iterator<Row> rows(PeriodValues period, Variation settings) {
        StratumValues values = period.all();
        if (values == null) {
            return List.<Row>of().iterator();
        }
        boolean[] suspect = SuspectValues.of(values, AreaEffects.of(values), settings.suspect());
        List<Row> rows = new ArrayList<>();
        for (ComparisonGroup group : period.groups(values)) {
            new FunnelRows(period, values, group, suspect, settings).addTo(rows);
        }
        return rows.iterator();
    }
}
