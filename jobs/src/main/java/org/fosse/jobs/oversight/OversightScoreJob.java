package org.fosse.jobs.oversight;

import static org.apache.spark.sql.functions.col;
import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.config.OversightEdition;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.Shared;
import org.fosse.jobs.land.LandJob;
import org.fosse.jobs.oversight.ScoreRow.RankedOver;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * The scores, averages and segments of the oversight framework, made again by the rules of the quarter's edition and held
 * against the published ones. A quarter is one group: rankings and quartiles go over all trusts of all files.
 */
public final class OversightScoreJob implements Job {
    private static final String SCORE = "score, 1 to 4, or segment";

    public static final Table TABLE = Table.published(
            "oversight_score",
            Stage.COMPUTE,
            "One figure of the oversight framework for one trust and quarter, computed from the published rows and as published: a metric score, a domain score or segment, the average, or a segment. On every one 1 is best. Each layer is computed from the published figures of the layer below, so that a difference shows once, where it arises.",
            List.of(
                    Column.key("quarter", STRING, "The quarter of publication."),
                    Column.key("trust_code", STRING, "ODS code of the trust."),
                    Column.key("metric_id", STRING, "The framework's id of the figure."),
                    Column.attribute("quarter_start", DATE, "First day of the quarter.")
                            .required(),
                    Column.attribute("quarter_end", DATE, "Last day of the quarter.")
                            .required(),
                    Column.attribute(
                            "edition", STRING, "The edition whose rules were used; null when none covers the quarter."),
                    Column.attribute(
                                    "kind",
                                    STRING,
                                    "metric_score, domain_score, domain_segment, average, unadjusted_segment, adjusted_segment (after the financial override), final_segment (with the improvement programme), or not_computed.")
                            .required(),
                    Column.attribute("trust_name", STRING, "Name of the trust.").required(),
                    Column.attribute("trust_type", STRING, "Type of the trust, as published."),
                    Column.attribute("trust_subtype", STRING, "Subtype of the trust, as published."),
                    Column.attribute("region", STRING, "Region of the trust, as published."),
                    Column.attribute("domain", STRING, "The framework's domain; null for figures over all domains."),
                    Column.attribute("metric_name", STRING, "The framework's name of the figure."),
                    Column.attribute("raw_metric_id", STRING, "The metric that a metric score is made from."),
                    Column.measure(
                            "raw_value",
                            DOUBLE,
                            "the metric's unit",
                            "The metric's value; null where it is not published."),
                    Column.measure(
                            "computed",
                            DOUBLE,
                            SCORE,
                            "The figure by the edition's rules, in two decimals; 0 where nothing was submitted; null where it cannot be computed, with the reason."),
                    Column.measure("published", DOUBLE, SCORE, "The published figure; null where none was published."),
                    Column.attribute(
                            "agrees",
                            BOOLEAN,
                            "Whether the two differ by at most 0.01 (published scores are rounded), or are the same segment; null where one is missing."),
                    Column.attribute(
                                    "model",
                                    STRING,
                                    "How it was computed: ranked, standard, floor, bands, combined (of two scores), given (not computed), mean, quartiles, thresholds, implied_cuts (at the cuts that the published segments imply), cap, programme, not_configured or none.")
                            .required(),
                    Column.measure(
                            "weight",
                            DOUBLE,
                            "weight",
                            "Weight of a metric score in averages; null where it does not count."),
                    Column.measure(
                            "ranked_trusts",
                            LONG,
                            "trusts",
                            "Trusts at hand over which the scores are spread: all that are ranked together, without those at a standard or below a floor."),
                    Column.measure(
                            "ranked_trusts_published",
                            LONG,
                            "trusts",
                            "The same as the published scores imply: the fewest trusts on whose even steps all of them lie; null when no number up to 300 fits."),
                    Column.attribute(
                            "consistent",
                            BOOLEAN,
                            "For a score that was ranked over more trusts than are at hand: whether it lies on the implied steps and in the order of the values; null otherwise."),
                    Column.measure(
                            "published_rank",
                            DOUBLE,
                            "rank, 1 best",
                            "The published rank of the figure within its type of trust."),
                    Shared.REASON,
                    Column.attribute("source_file", STRING, "The extract the published figure comes from."),
                    Column.attribute("source_line", LONG, "Its line there.")),
            new Check(
                    "score_in_range",
                    "computed is null or computed = 0 or (computed >= 1 and computed <= 5)",
                    "A computed figure is 0, which is no score, or from 1 to 5."),
            new Check(
                    "open_has_reason",
                    "computed is not null or reason is not null",
                    "A figure that was not computed says why."));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        List<OversightEdition> editions = List.copyOf(run.config().oversight().values());
        Dataset<Row> rows = in.get(LandJob.TABLE)
                .where(col(LandJob.OVERSEEN).isNotNull())
                .select("overseen.*", "file", "line", "seq");
        return Groups.flatMap(
                rows,
                List.of("period_label", "period_start", "period_end"),
                List.of("file", "line", "seq"),
                Store.schema(TABLE),
                (key, group) -> score(key, group, editions));
    }

    private static Iterator<Row> score(Row key, Iterator<Row> group, List<OversightEdition> editions) {
        LocalDate start = key.getAs("period_start");
        OversightEdition edition =
                editions.stream().filter(each -> each.covers(start)).findFirst().orElse(null);
        NewestFigures newest = new NewestFigures();
        group.forEachRemaining(row -> {
            newest.add(
                    figure(row),
                    row.<Integer>getAs("revision"),
                    row.<@Nullable LocalDate>getAs("published_on"),
                    row.<LocalDate>getAs("file_quarter_end"));
        });
        List<Figure> figures = newest.list();
        QuarterFigures quarter = new QuarterFigures(figures);
        return QuarterScores.of(edition, figures).stream()
                .map(row -> row(key, edition, row, quarter.any(row.trust())))
                .iterator();
    }

    private static Figure figure(Row row) {
        String type = row.getAs("trust_type");
        return new Figure(
                row.getAs("trust_code"),
                row.getAs("trust_name"),
                type == null ? "" : type,
                row.getAs("trust_subtype"),
                row.getAs("region"),
                row.getAs("domain"),
                row.getAs("metric_id"),
                row.getAs("metric_name"),
                row.getAs("unit"),
                row.getAs("value"),
                row.getAs("status"),
                row.getAs("rank"),
                row.getAs("file"),
                row.<Long>getAs("line"),
                false);
    }

    private static Row row(Row key, @Nullable OversightEdition edition, ScoreRow row, Figure trust) {
        Figure source = row.source();
        Figure used = row.used();
        Figure named = source == null ? used : source;
        RankedOver over = row.standing();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(key.getAs("period_label"));
        values.add(row.trust());
        values.add(row.metricId());
        values.add(key.getAs("period_start"));
        values.add(key.getAs("period_end"));
        values.add(edition == null ? null : edition.edition());
        values.add(row.kind().text());
        values.add(trust.trustName());
        values.add(trust.trustType().isEmpty() ? null : trust.trustType());
        values.add(trust.trustSubtype());
        values.add(trust.region());
        values.add(row.domain());
        values.add(named == null ? null : named.metricName());
        values.add(row.rawId());
        values.add(used == null ? null : used.value());
        values.add(row.computed());
        values.add(row.published());
        values.add(row.agrees());
        values.add(row.model());
        values.add(row.weight());
        values.add(over == null ? null : over.trusts());
        values.add(over == null ? null : over.implied());
        values.add(over == null ? null : over.consistent());
        values.add(source == null ? null : source.rank());
        values.add(row.reason());
        values.add(source == null ? null : source.file());
        values.add(source == null ? null : source.line());
        return RowFactory.create(values.toArray());
    }
}
