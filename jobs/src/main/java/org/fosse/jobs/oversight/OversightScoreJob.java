package org.fosse.jobs.oversight;

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
import org.fosse.jobs.oversight.ScoreRow.RankedOver;
import org.fosse.schema.table.LandedOversightTable;
import org.fosse.schema.table.OversightScoreTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * The scores, averages and segments of the oversight framework, made again by the rules of the quarter's edition and held
 * against the published ones. A quarter is one group: rankings and quartiles go over all trusts of all files.
 */
public final class OversightScoreJob implements Job {
    @Override
    public Table output() {
        return OversightScoreTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandedOversightTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        List<OversightEdition> editions = List.copyOf(run.config().oversight().values());
        Dataset<Row> rows = in.get(LandedOversightTable.TABLE);
        return Groups.flatMap(
                rows,
                List.of("period_label", "period_start", "period_end"),
                List.of("file", "line", "seq"),
                Store.schema(OversightScoreTable.TABLE),
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
