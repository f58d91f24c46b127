package org.fosse.jobs.profile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.schema.table.IndicatorReadingTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.ProfileTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.fosse.tables.Table;

/**
 * The join Fosse exists for. Each area or provider has one row per quality domain: its indicators, the requirements of
 * its quality schedule, and its assessment levels. A provider's schedule and the assessments of a provider, team or
 * design group also count for the areas they belong to on the date of the run.
 */
public final class ProfileJob implements RowJob<ProfileTable> {
    private static final Set<String> MEMBERS = texts(Level.PROVIDER, Level.TEAM, Level.DESIGN_GROUP);
    private static final Set<String> PARENTS = texts(Level.PROVIDER, Level.PLACE, Level.SYSTEM);

    @Override
    public TypedTable<ProfileTable> output() {
        return ProfileTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(
                IndicatorReadingTable.TABLE,
                IndicatorTable.TABLE,
                QualityScheduleTable.TABLE,
                AssessmentScoreTable.TABLE,
                AreaTable.TABLE,
                MembershipTable.TABLE);
    }

    @Override
    public List<TableRow<ProfileTable>> rows(Inputs in, Run run) {
        LocalDate today = run.date();
        Profiles profiles = new Profiles(
                in.rows(AreaTable.TABLE), in.rows(MembershipTable.TABLE, row -> lendsToParent(row, today)));
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
                IndicatorReadingTable.JUDGEMENT,
                IndicatorReadingTable.MEETS_STANDARD)) {
            TableRow<IndicatorTable> indicator = indicators.get(row.get(IndicatorReadingTable.INDICATOR_ID));
            if (indicator != null) {
                profiles.addReading(
                        row, indicator.get(IndicatorTable.INDICATOR_NAME), indicator.get(IndicatorTable.MEASURE_ID));
            }
        }
    }

    /** Whether the child's returns and assessments count for the parent as well. */
    static boolean lendsToParent(TableRow<MembershipTable> row, LocalDate today) {
        return row.get(MembershipTable.MAPPING_ID).equals(Shared.IN_FORCE)
                && MEMBERS.contains(row.get(MembershipTable.CHILD_LEVEL))
                && PARENTS.contains(row.get(MembershipTable.PARENT_LEVEL))
                && !row.get(MembershipTable.VALID_FROM).isAfter(today)
                && !row.get(MembershipTable.VALID_TO).isBefore(today);
    }

    /** Whether a score is a rater's latest level of a domain, shown or withheld. */
    static boolean counts(TableRow<AssessmentScoreTable> row) {
        return row.is(AssessmentScoreTable.LATEST)
                && row.get(AssessmentScoreTable.ITEM_ID).equals(Shared.ALL)
                && (row.has(AssessmentScoreTable.LEVEL)
                        || Reason.in(row.find(AssessmentScoreTable.REASON)).contains(Reason.SMALL_GROUP));
    }

    private static Set<String> texts(Level... levels) {
        Set<String> texts = new TreeSet<>();
        for (Level level : levels) {
            texts.add(level.text());
        }
        return texts;
    }
}
