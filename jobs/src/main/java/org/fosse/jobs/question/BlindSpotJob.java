package org.fosse.jobs.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fosse.config.Indicator;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.BlindSpotTable;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.ProfileTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.RunInputTable;
import org.fosse.schema.table.SpineTable;
import org.fosse.schema.table.StandardTable;
import org.fosse.tables.EvidenceKind;
import org.jspecify.annotations.Nullable;

/** What are we missing? {@link BlindSpots} has the rules for each unit, {@link SystemBlindSpots} those for the system. */
public final class BlindSpotJob extends Declaration<BlindSpotTable> implements RowJob<BlindSpotTable> {
    public BlindSpotJob() {
        super(
                BlindSpotTable.TABLE,
                Shared.tables(
                        SystemUnits.INPUTS,
                        EvidenceTable.TABLE,
                        ProfileTable.TABLE,
                        IndicatorTable.TABLE,
                        SpineTable.TABLE,
                        StandardTable.TABLE,
                        RateTable.TABLE,
                        QualityScheduleTable.TABLE,
                        RunInputTable.TABLE));
    }

    @Override
    public List<TableRow<BlindSpotTable>> rows(Inputs in, Run run) {
        Units units = in.get(new SystemUnits());
        Set<String> codes = units.codes();
        List<TableRow<EvidenceTable>> evidence = in.rows(EvidenceTable.TABLE);
        List<TableRow<ProfileTable>> profiles = in.rows(ProfileTable.TABLE);
        List<TableRow<BlindSpotTable>> rows = new ArrayList<>(BlindSpots.of(
                units.all(),
                run.config().qualityDomains(),
                evidence,
                profiles,
                run.config().questions(),
                run.date()));
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        evidence.stream().filter(Evidence::isSeen).forEach(each -> kinds.add(each.get(EvidenceTable.KIND)));
        Set<String> valued = in
                .rows(
                        SpineTable.TABLE,
                        row -> codes.contains(row.get(SpineTable.AREA_CODE)) && row.has(SpineTable.VALUE),
                        SpineTable.INDICATOR_ID,
                        SpineTable.AREA_CODE,
                        SpineTable.VALUE)
                .stream()
                .map(row -> row.get(SpineTable.INDICATOR_ID))
                .collect(Collectors.toCollection(HashSet::new));
        // A measure may have values of groups only, or of a provider's contract only.
        Set<String> unseen = in
                .rows(
                        IndicatorTable.TABLE,
                        row -> row.is(IndicatorTable.IN_CATALOGUE)
                                && !valued.contains(row.get(IndicatorTable.INDICATOR_ID)))
                .stream()
                .map(row -> row.get(IndicatorTable.INDICATOR_ID))
                .collect(Collectors.toSet());
        in.rows(
                        RateTable.TABLE,
                        row -> unseen.contains(row.get(RateTable.INDICATOR_ID))
                                && codes.contains(row.get(RateTable.AREA_CODE))
                                && row.has(RateTable.VALUE),
                        RateTable.INDICATOR_ID,
                        RateTable.AREA_CODE,
                        RateTable.VALUE)
                .forEach(row -> valued.add(row.get(RateTable.INDICATOR_ID)));
        in.rows(
                        QualityScheduleTable.TABLE,
                        row -> row.has(QualityScheduleTable.VALUE) && row.has(QualityScheduleTable.MEASURE_ID))
                .forEach(row -> valued.add(row.get(QualityScheduleTable.MEASURE_ID)));
        rows.addAll(SystemBlindSpots.of(
                units.get(run.config().system().code()),
                kinds,
                in.rows(
                        IndicatorTable.TABLE,
                        row -> row.is(IndicatorTable.IN_CATALOGUE)
                                && isExpected(run.config().indicators().get(row.get(IndicatorTable.INDICATOR_ID)))),
                valued,
                in.rows(StandardTable.TABLE),
                in.rows(RunInputTable.TABLE),
                run.config().layouts(),
                run.date()));
        return rows;
    }

    private static boolean isExpected(@Nullable Indicator indicator) {
        return indicator == null || indicator.expected();
    }
}
