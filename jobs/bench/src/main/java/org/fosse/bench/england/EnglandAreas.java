package org.fosse.bench.england;

import static org.fosse.bench.england.England.NETWORKS;
import static org.fosse.bench.england.England.PRACTICES;
import static org.fosse.bench.england.England.REGIONS;
import static org.fosse.bench.england.England.SYSTEMS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.fosse.engine.Store;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.DeprivationTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.MembershipTable;

/** The areas of the invented country, who belongs to whom, how deprived practices are, and what the indicators are. */
final class EnglandAreas {
    private static final LocalDate FROM = LocalDate.of(1900, 1, 1);
    private static final LocalDate TO = LocalDate.of(9999, 12, 31);
    private static final String ENGLAND = "E92000001";

    private final SparkSession spark;
    private final Store store;
    private final List<Row> areas = new ArrayList<>();
    private final List<Row> members = new ArrayList<>();
    private final List<Row> deprived = new ArrayList<>();

    EnglandAreas(SparkSession spark, Store store) {
        this.spark = spark;
        this.store = store;
    }

    void write(long rows) {
        area(ENGLAND, "country", "");
        for (int region = 0; region < REGIONS; region++) {
            area(region(region), "region", "");
            member(region(region), "region", ENGLAND, "country");
        }
        for (int system = 0; system < SYSTEMS; system++) {
            area(system(system), "system", system(system));
            member(system(system), "system", region(system * REGIONS / SYSTEMS), "region");
            member(system(system), "system", ENGLAND, "country");
        }
        for (int network = 0; network < NETWORKS; network++) {
            int system = network * SYSTEMS / NETWORKS;
            area(network(network), "neighbourhood", system(system));
            member(network(network), "neighbourhood", system(system), "system");
            member(network(network), "neighbourhood", ENGLAND, "country");
        }
        for (int practice = 0; practice < PRACTICES; practice++) {
            addPractice(practice);
        }
        write(rows, store);
    }

    private void addPractice(int practice) {
        int network = practice * NETWORKS / PRACTICES;
        int system = network * SYSTEMS / NETWORKS;
        String code = "P%05d".formatted(practice);
        area(code, "practice", system(system));
        member(code, "practice", network(network), "neighbourhood");
        member(code, "practice", system(system), "system");
        member(code, "practice", region(system * REGIONS / SYSTEMS), "region");
        member(code, "practice", ENGLAND, "country");
        int decile = 1 + practice * 7 % 10;
        deprived.add(RowFactory.create(
                code, "invented", "practice", 60.0 - decile, decile, (decile + 1) / 2, (decile + 1) / 2, true));
    }

    private void write(long rows, Store into) {
        England.store(
                into,
                AreaTable.TABLE,
                spark.createDataFrame(areas, schema("area_code", "area_level", "area_name", "system_code")));
        England.store(
                into,
                MembershipTable.TABLE,
                spark.createDataFrame(
                        members,
                        schema("mapping_id", "child_code", "child_level", "parent_code", "parent_level", "basis")
                                .add("valid_from", "date")
                                .add("valid_to", "date")
                                .add("share", "double")));
        England.store(
                into,
                DeprivationTable.TABLE,
                spark.createDataFrame(
                        deprived,
                        schema("area_code", "edition", "area_level")
                                .add("score", "double")
                                .add("national_decile", "int")
                                .add("national_group", "int")
                                .add("local_group", "int")
                                .add("preferred", "boolean")));
        List<Row> indicators = new ArrayList<>();
        for (int i = 0; i < England.indicators(rows); i++) {
            String id = "I%04d".formatted(i);
            indicators.add(RowFactory.create(id, "Invented " + id, "lower is better", "proportion", 100.0, true, true));
        }
        England.store(
                into,
                IndicatorTable.TABLE,
                spark.createDataFrame(
                        indicators,
                        schema("indicator_id", "indicator_name", "polarity", "value_type")
                                .add("multiplier", "double")
                                .add("additive", "boolean")
                                .add("in_catalogue", "boolean")));
    }

    private static StructType schema(String... texts) {
        StructType schema = new StructType();
        for (String text : texts) {
            schema = schema.add(text, "string");
        }
        return schema;
    }

    private void area(String code, String level, String system) {
        areas.add(RowFactory.create(code, level, "Area " + code, system.isEmpty() ? null : system));
    }

    private void member(String child, String childLevel, String parent, String parentLevel) {
        members.add(
                RowFactory.create("in_force", child, childLevel, parent, parentLevel, "registration", FROM, TO, 1.0));
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
