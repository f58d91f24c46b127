package org.fosse.bench.england;

import static org.fosse.bench.england.England.NETWORKS;
import static org.fosse.bench.england.England.PRACTICES;
import static org.fosse.bench.england.England.REGIONS;
import static org.fosse.bench.england.England.SYSTEMS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fosse.config.Polarity;
import org.fosse.config.ValueType;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.DeprivationTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** The areas of the invented country, who belongs to whom, how deprived practices are, and what the indicators are. */
final class EnglandAreas {
    private static final LocalDate FROM = LocalDate.of(1900, 1, 1);
    private static final LocalDate TO = LocalDate.of(9999, 12, 31);
    private static final String ENGLAND = "E92000001";

    private final List<TableRow<AreaTable>> areas = new ArrayList<>();
    private final List<TableRow<MembershipTable>> members = new ArrayList<>();
    private final List<TableRow<DeprivationTable>> deprived = new ArrayList<>();

    /** A table whose rows are invented beforehand. */
    private record Made<T>(TypedTable<T> output, List<TableRow<T>> rows) implements RowJob<T> {
        @Override
        public List<Table> inputs() {
            return List.of();
        }

        @Override
        public List<TableRow<T>> rows(Inputs in, Run run) {
            return rows;
        }
    }

    /** What writes the tables, with as many indicators as a number of observations has. */
    static List<Job> jobs(long observations) {
        EnglandAreas country = new EnglandAreas();
        return List.of(
                new Made<>(AreaTable.TABLE, country.areas),
                new Made<>(MembershipTable.TABLE, country.members),
                new Made<>(DeprivationTable.TABLE, country.deprived),
                new Made<>(IndicatorTable.TABLE, indicators(England.indicators(observations))));
    }

    private EnglandAreas() {
        area(ENGLAND, Level.COUNTRY, null);
        for (int region = 0; region < REGIONS; region++) {
            area(region(region), Level.REGION, null);
            member(region(region), Level.REGION, ENGLAND, Level.COUNTRY);
        }
        for (int system = 0; system < SYSTEMS; system++) {
            area(system(system), Level.SYSTEM, system(system));
            member(system(system), Level.SYSTEM, region(system * REGIONS / SYSTEMS), Level.REGION);
            member(system(system), Level.SYSTEM, ENGLAND, Level.COUNTRY);
        }
        for (int network = 0; network < NETWORKS; network++) {
            int system = network * SYSTEMS / NETWORKS;
            area(network(network), Level.NEIGHBOURHOOD, system(system));
            member(network(network), Level.NEIGHBOURHOOD, system(system), Level.SYSTEM);
            member(network(network), Level.NEIGHBOURHOOD, ENGLAND, Level.COUNTRY);
        }
        for (int practice = 0; practice < PRACTICES; practice++) {
            addPractice(practice);
        }
    }

    private void addPractice(int practice) {
        int network = practice * NETWORKS / PRACTICES;
        int system = network * SYSTEMS / NETWORKS;
        String code = England.practice(practice);
        area(code, Level.PRACTICE, system(system));
        member(code, Level.PRACTICE, network(network), Level.NEIGHBOURHOOD);
        member(code, Level.PRACTICE, system(system), Level.SYSTEM);
        member(code, Level.PRACTICE, region(system * REGIONS / SYSTEMS), Level.REGION);
        member(code, Level.PRACTICE, ENGLAND, Level.COUNTRY);
        int decile = 1 + practice * 7 % 10;
        deprived.add(DeprivationTable.TABLE
                .row()
                .set(DeprivationTable.AREA_CODE, code)
                .set(DeprivationTable.EDITION, "invented")
                .set(DeprivationTable.AREA_LEVEL, Level.PRACTICE.text())
                .set(DeprivationTable.SCORE, 60.0 - decile)
                .set(DeprivationTable.NATIONAL_DECILE, decile)
                .set(DeprivationTable.NATIONAL_GROUP, (decile + 1) / 2)
                .set(DeprivationTable.LOCAL_GROUP, (decile + 1) / 2)
                .set(DeprivationTable.PREFERRED, true)
                .build());
    }

    private static List<TableRow<IndicatorTable>> indicators(int number) {
        List<TableRow<IndicatorTable>> indicators = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String id = England.indicator(i);
            indicators.add(IndicatorTable.TABLE
                    .row()
                    .set(IndicatorTable.INDICATOR_ID, id)
                    .set(IndicatorTable.INDICATOR_NAME, "Invented " + id)
                    .set(IndicatorTable.POLARITY, Polarity.LOWER_IS_BETTER.text())
                    .set(IndicatorTable.VALUE_TYPE, ValueType.PROPORTION.text())
                    .set(IndicatorTable.MULTIPLIER, 100.0)
                    .set(IndicatorTable.ADDITIVE, true)
                    .set(IndicatorTable.IN_CATALOGUE, true)
                    .build());
        }
        return indicators;
    }

    private void area(String code, Level level, @Nullable String system) {
        areas.add(AreaTable.TABLE
                .row()
                .set(AreaTable.AREA_CODE, code)
                .set(AreaTable.AREA_LEVEL, level.text())
                .set(AreaTable.AREA_NAME, "Area " + code)
                .set(AreaTable.SYSTEM_CODE, system)
                .build());
    }

    private void member(String child, Level childLevel, String parent, Level parentLevel) {
        members.add(MembershipTable.TABLE
                .row()
                .set(MembershipTable.MAPPING_ID, Shared.IN_FORCE)
                .set(MembershipTable.CHILD_CODE, child)
                .set(MembershipTable.CHILD_LEVEL, childLevel.text())
                .set(MembershipTable.PARENT_CODE, parent)
                .set(MembershipTable.PARENT_LEVEL, parentLevel.text())
                .set(MembershipTable.BASIS, "registration")
                .set(MembershipTable.VALID_FROM, FROM)
                .set(MembershipTable.VALID_TO, TO)
                .set(MembershipTable.SHARE, 1.0)
                .build());
    }

    private static String region(int number) {
        return "Y%02d".formatted(number);
    }

    private static String system(int number) {
        return "Q%02d".formatted(number);
    }

    private static String network(int number) {
        return "U%05d".formatted(number);
    }
}
