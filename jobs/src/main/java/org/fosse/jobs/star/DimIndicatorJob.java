package org.fosse.jobs.star;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fosse.config.Polarity;
import org.fosse.config.Standard;
import org.fosse.config.Standards;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.DimIndicatorTable;
import org.fosse.schema.table.IndicatorTable;

/** Table {@code dim_indicator}. */
public final class DimIndicatorJob extends Declaration<DimIndicatorTable> implements RowJob<DimIndicatorTable> {
    public DimIndicatorJob() {
        super(DimIndicatorTable.TABLE, IndicatorFacts.INPUTS);
    }

    @Override
    public List<TableRow<DimIndicatorTable>> rows(Inputs in, Run run) {
        Map<String, IndicatorFacts> facts = IndicatorFacts.collect(in);
        List<TableRow<DimIndicatorTable>> rows = new ArrayList<>();
        for (TableRow<IndicatorTable> indicator : in.rows(IndicatorTable.TABLE)) {
            IndicatorFacts own = facts.get(indicator.get(IndicatorTable.INDICATOR_ID));
            RowBuilder<DimIndicatorTable> row = DimIndicatorTable.TABLE.row(IndicatorTable.TABLE, indicator);
            if (own != null) {
                setStandards(row, own.standards(), run.date());
            }
            rows.add(row.build());
        }
        if (!facts.containsKey(JoinedKey.NONE)) {
            rows.add(none());
        }
        return rows;
    }

    /** What no indicator measures. */
    private static TableRow<DimIndicatorTable> none() {
        return DimIndicatorTable.TABLE
                .row()
                .set(DimIndicatorTable.INDICATOR_ID, JoinedKey.NONE)
                .set(DimIndicatorTable.MEASURE_ID, JoinedKey.NONE)
                .set(DimIndicatorTable.INDICATOR_NAME, "No indicator")
                .set(DimIndicatorTable.VALUE_TYPE, JoinedKey.NONE)
                .set(DimIndicatorTable.ADDITIVE, false)
                .set(DimIndicatorTable.POLARITY, Polarity.NO_JUDGEMENT.text())
                .set(DimIndicatorTable.IN_CATALOGUE, false)
                .build();
    }

    private static void setStandards(RowBuilder<DimIndicatorTable> row, Standards standards, LocalDate date) {
        Standard binding = standards.binding(null, date);
        if (binding != null) {
            row.set(DimIndicatorTable.STANDARD, binding.value())
                    .set(DimIndicatorTable.STANDARD_KIND, binding.kind())
                    .set(DimIndicatorTable.STANDARD_SOURCE, binding.source());
        }
        Standard ambition = standards.ambition(null, date);
        if (ambition != null) {
            row.set(DimIndicatorTable.AMBITION, ambition.value())
                    .set(DimIndicatorTable.AMBITION_DUE_ON, ambition.due())
                    .set(DimIndicatorTable.AMBITION_SOURCE, ambition.source());
        }
    }
}
