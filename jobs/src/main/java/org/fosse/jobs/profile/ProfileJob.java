package org.fosse.jobs.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.speaker.Speakers;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.schema.table.IndicatorReadingTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.ProfileTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.tables.Reason;

/**
 * The join Fosse exists for. Each area or provider has one row per quality domain: its indicators, the requirements of
 * its quality schedule, and its assessment levels. {@link Speakers} says which of the contracts and assessments of others
 * speak for an area too.
 */
public final class ProfileJob extends Declaration<ProfileTable> implements RowJob<ProfileTable> {

    public ProfileJob() {
        super(
                ProfileTable.TABLE,
                Shared.tables(
                        Speakers.INPUTS,
                        IndicatorReadingTable.TABLE,
                        IndicatorTable.TABLE,
                        QualityScheduleTable.TABLE,
                        AssessmentScoreTable.TABLE));
    }

    @Override
    public List<TableRow<ProfileTable>> rows(Inputs in, Run run) {
        Profiles profiles = new Profiles(in.rows(AreaTable.TABLE), in.get(new Speakers.OfRun()));
        addReadings(profiles, in);
        in.rows(QualityScheduleTable.TABLE, row -> row.is(QualityScheduleTable.LATEST))
                .forEach(profiles::addReturn);
        in.rows(AssessmentScoreTable.TABLE, ProfileJob::counts).forEach(profiles::addScore);
        return profiles.rows();
    }

    private static void addReadings(Profiles profiles, Inputs in) {
        Map<String, TableRow<IndicatorTable>> indicators = new HashMap<>();
        in.rows(IndicatorTable.TABLE).forEach(row -> indicators.put(row.get(IndicatorTable.INDICATOR_ID), row));
        for (TableRow<IndicatorReadingTable> row : in.rows(
                IndicatorReadingTable.TABLE,
                each -> each.has(IndicatorReadingTable.QUALITY_DOMAIN),
                IndicatorReadingTable.AREA_CODE,
                IndicatorReadingTable.INDICATOR_ID,
                IndicatorReadingTable.QUALITY_DOMAIN,
                IndicatorReadingTable.PERIOD_END,
                IndicatorReadingTable.JUDGEMENT,
                IndicatorReadingTable.METHOD,
                IndicatorReadingTable.MEETS_STANDARD)) {
            TableRow<IndicatorTable> indicator = indicators.get(row.get(IndicatorReadingTable.INDICATOR_ID));
            if (indicator != null) {
                profiles.addReading(
                        row, indicator.get(IndicatorTable.INDICATOR_NAME), indicator.get(IndicatorTable.MEASURE_ID));
            }
        }
    }

    /** Whether a score is a rater's latest level of a domain, shown or withheld. */
    static boolean counts(TableRow<AssessmentScoreTable> row) {
        return row.is(AssessmentScoreTable.LATEST)
                && row.get(AssessmentScoreTable.ITEM_ID).equals(Shared.ALL)
                && (row.has(AssessmentScoreTable.LEVEL)
                        || Reason.in(row.find(AssessmentScoreTable.REASON)).contains(Reason.SMALL_GROUP));
    }
}
