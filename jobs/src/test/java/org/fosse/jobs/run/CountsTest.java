package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of counts, values and rows that cannot be, contradict each other or are missing, through the real command
 * line: one run, in which every case is an indicator of its own. All 128 practices of the system return 80 of 100, unless
 * a case says otherwise.
 */
final class CountsTest {
    private static final String HEADING =
            "indicator_id,area_code,area_level,period,breakdown,stratum,numerator,denominator,value,published_on\n";
    private static final String GOOD = "80,100,,";
    private static final Map<String, String> OTHER_TYPES = Map.of(
            "C_RATIO", ", unit: pounds, value_type: ratio",
            "C_SUM", ", unit: count, value_type: count",
            "C_POINTS", ", unit: points, value_type: score, additive: false");
    private static final String MARCH = "Mar 2026";

    @TempDir
    private static Path folder;

    private static final List<String> CASES = new ArrayList<>();
    private static List<String> practices = List.of();
    private static String odd = "";
    private static ReleaseTables tables;

    @BeforeAll
    static void runEveryCaseAtOnce() throws Exception {
        Path landing = folder.resolve("landing");
        SmallLanding.fill(landing);
        practices = SmallLanding.listPractices(128);
        odd = practices.get(3);

        oneOdd("C_ABOVE", "700,100,,");
        oneOdd("C_NEGATIVE", "-80,100,,");
        oneOdd("C_OUT_OF_NONE", "5,0,,");
        oneOdd("C_NOBODY", "0,0,,");
        oneOdd("C_TINY", "0.0000000001,100,,");
        oneOdd("C_HUGE", "1,1e308,,");
        write("C_ABSENT", "a", MARCH, GOOD, practices.subList(1, 128));
        write("C_CONFLICT", "a", MARCH, GOOD, practices);
        write("C_CONFLICT", "b", MARCH, "60,100,,", List.of(odd));
        write("C_TWICE", "a", MARCH, GOOD, practices);
        write("C_TWICE", "b", MARCH, "80,100,80,", practices);
        write("C_LATE", "a", MARCH, GOOD + "2026-03-30", practices);
        write("C_LATE", "b", MARCH, "60,100,,2027-05-01", List.of(odd));
        oneOdd("C_RATIO", "150,100,,");
        write("C_SUM", "a", MARCH, ",,82,", practices.subList(0, 127));
        oneOdd("C_VALUE", "70,100,85,");
        oneOdd("C_SHARE", "80,100,0.8,");
        write("C_WHOLE", "a", MARCH, "4878,10000,49,", practices);
        write("C_SYSTEM", "a", MARCH, GOOD, practices);
        line("C_SYSTEM", "b", "C_SYSTEM,QK1,system," + MARCH + ",,,50,100,,");
        write("C_CUT", "a", MARCH, GOOD, practices.subList(0, 5));
        line("C_CUT", "b", "C_CUT,QK1,system," + MARCH + ",,,401,501,,");
        write("C_NEARLY_CUT", "a", MARCH, GOOD, practices.subList(0, 127));
        line("C_NEARLY_CUT", "b", "C_NEARLY_CUT,QK1,system," + MARCH + ",,,10160,12700,,");
        write("C_UNCUT", "a", MARCH, GOOD, practices.subList(0, 127));
        line("C_UNCUT", "b", "C_UNCUT,QK1,system," + MARCH + ",,,10240,12800,,");
        line("C_PLACE", "a", "C_PLACE,E06000016,system," + MARCH + ",,,50,100,,");
        write("C_PERCENT", "a", MARCH, ",,82,", practices.subList(0, 10));
        write("C_PERCENT", "b", MARCH, ",,150,", List.of(practices.get(10)));
        write("C_PERCENT", "c", MARCH, ",,-3,", List.of(practices.get(11)));
        write("C_SIGN", "a", MARCH, ",,82%,", List.of(odd));
        write("C_POINTS", "a", MARCH, ",,82%,", List.of(odd));
        write("C_AFTER", "a", "Feb 2026", GOOD, practices);
        write("C_AFTER", "b", "2026", GOOD, List.of(odd));
        write("C_YEAR", "a", "Jan 2026", GOOD, practices);
        write("C_YEAR", "b", "Feb 2026", GOOD, practices);
        write("C_YEAR", "c", "2025/26", "10,100,,", List.of(odd));
        write("C_EARLY", "a", "Mar-62", GOOD, List.of(odd));
        for (int i = 0; i < 128; i++) {
            String id = i % 2 == 0 ? "C_CASES" : "c_cases";
            String all = List.of(",", "all,all", "All,ALL", "ALL,all").get(i % 4);
            line("C_CASES", "a", id + "," + practices.get(i) + ",practice," + MARCH + "," + all + ",80,100,,");
        }
        line("C_UNLISTED", "a", "Not_Listed," + odd + ",practice," + MARCH + ",,,,,7,");
        line("C_UNLISTED", "a", "NOT_LISTED," + practices.get(0) + ",practice," + MARCH + ",,,,,1e200,");
        line("C_UNLISTED", "a", "NOT_LISTED," + practices.get(1) + ",practice," + MARCH + ",,,,,8,");
        flush(landing);

        Path conf = SmallLanding.conf(folder.resolve("conf"), "max_share: 0.05", "max_share: 1");
        StringBuilder catalogue = new StringBuilder(
                "set: Cases\ndefaults: {unit: percent, value_type: proportion, additive: true, quality_domain: access}\n"
                        + "indicators:\n");
        CASES.forEach(
                id -> catalogue.append("  - {id: " + id + ", name: A case" + OTHER_TYPES.getOrDefault(id, "") + "}\n"));
        Files.writeString(conf.resolve("indicators/cases.yaml"), catalogue);
        tables = CommandRun.of(
                        landing,
                        conf,
                        folder.resolve("published"),
                        LocalDate.parse("2026-03-31"),
                        "rate,variation,funnel,inequality,comparison,indicator_reading,spine,network_extract")
                .tables();
    }

    private record Line(String file, String text) {}

    private static final List<Line> LINES = new ArrayList<>();

    private static void oneOdd(String id, String counts) {
        List<String> others = new ArrayList<>(practices);
        others.remove(odd);
        write(id, "a", MARCH, counts, List.of(odd));
        write(id, "a", MARCH, GOOD, others);
    }

    private static void write(String id, String part, String period, String counts, List<String> of) {
        String counted = counts.chars().filter(c -> c == ',').count() == 3 ? counts : counts + ",";
        for (String practice : of) {
            line(id, part, id + "," + practice + ",practice," + period + ",,," + counted);
        }
    }

    private static void line(String id, String part, String text) {
        if (!CASES.contains(id)) {
            CASES.add(id);
        }
        LINES.add(new Line(id.toLowerCase(java.util.Locale.ROOT) + "-" + part + ".csv", text));
    }

    private static void flush(Path landing) throws IOException {
        Path cases = Files.createDirectories(landing.resolve("cases"));
        for (Line line : LINES) {
            Path file = cases.resolve(line.file());
            String text = Files.exists(file) ? Files.readString(file) : HEADING;
            Files.writeString(file, text + line.text() + "\n");
        }
    }

    @AfterAll
    static void close() throws SQLException {
        tables.close();
    }

    private static List<String> system(String id) throws SQLException {
        return tables.lines(
                "SELECT numerator, denominator, round(value, 6), areas, areas_without_value, areas_expected,"
                        + " reason FROM rate WHERE area_code = 'QK1' AND breakdown = 'all' AND period_label = 'Mar 2026'"
                        + " AND indicator_id = '" + id + "'");
    }

    private static List<String> rejected(String id) throws SQLException {
        return tables.lines(
                "SELECT source_line, column_name, value, rule FROM rejected_row WHERE source_file LIKE 'cases/"
                        + id.toLowerCase(java.util.Locale.ROOT) + "-%' ORDER BY source_file, source_line, number");
    }

    private static List<String> practice(String id, String period) throws SQLException {
        return tables.lines("SELECT value, reason FROM rate WHERE indicator_id = '" + id + "' AND area_code = '" + odd
                + "' AND period_label = '" + period + "'");
    }

    @Test
    void countsThatCannotBeAreRejectedAndTheSumSaysThatItLacksThem() throws SQLException {
        String short1 = "10160.0|12700.0|80.0|127|1|128|parts_missing";
        assertThat(system("C_ABOVE")).containsExactly(short1);
        assertThat(system("C_NEGATIVE")).containsExactly(short1);
        assertThat(system("C_OUT_OF_NONE")).containsExactly(short1);
        assertThat(system("C_TINY")).containsExactly(short1);
        assertThat(rejected("C_ABOVE")).containsExactly("2|numerator|700|numerator_above_denominator");
        assertThat(rejected("C_NEGATIVE")).containsExactly("2|numerator|-80|negative_count");
        assertThat(rejected("C_OUT_OF_NONE")).containsExactly("2|denominator|0|counted_out_of_none");
        assertThat(rejected("C_TINY")).containsExactly("2|numerator|0.0000000001|count_out_of_range");
        assertThat(practice("C_ABOVE", MARCH)).containsExactly("|rejected");
    }

    @Test
    void aPercentSignIsTheUnitOfItsNumber() throws SQLException {
        assertThat(practice("C_SIGN", MARCH)).containsExactly("82.0|");
        assertThat(rejected("C_POINTS")).containsExactly("2|value|82%|percentage_of_another_unit");
    }

    @Test
    void aRatioThatNobodyPrintedIsTheQuotientOfItsAmountsAndHasNoLimits() throws SQLException {
        assertThat(system("C_RATIO")).containsExactly("10310.0|12800.0|0.805469|128|0|128|");
        assertThat(tables.lines(
                        "SELECT value, method, lower_95 FROM rate WHERE indicator_id = 'C_RATIO' AND area_code = '"
                                + odd + "'"))
                .containsExactly("1.5|quotient|");
    }

    @Test
    void aCountOfASystemIsTheSumOfItsPractices() throws SQLException {
        assertThat(system("C_SUM")).containsExactly("||10414.0|127|0|128|parts_missing");
        assertThat(tables.lines("SELECT DISTINCT method FROM rate WHERE indicator_id = 'C_SUM' AND area_code = 'QK1'"))
                .containsExactly("sum");
    }

    @Test
    void rateAndVariationCountTheSame() throws SQLException {
        assertThat(tables.lines("SELECT indicator_id, round(weighted_mean, 6), areas FROM variation WHERE parent_code ="
                        + " 'QK1' AND child_level = 'practice' AND indicator_id IN ('C_ABOVE', 'C_NEGATIVE',"
                        + " 'C_OUT_OF_NONE') ORDER BY indicator_id"))
                .containsExactly("C_ABOVE|80.0|127", "C_NEGATIVE|80.0|127", "C_OUT_OF_NONE|80.0|127");
    }

    @Test
    void noughtOutOfNoneIsNotMissing() throws SQLException {
        assertThat(system("C_NOBODY")).containsExactly("10160.0|12700.0|80.0|128|0|128|");
        assertThat(rejected("C_NOBODY")).isEmpty();
        assertThat(practice("C_NOBODY", MARCH)).containsExactly("|zero_denominator");
    }

    @Test
    void aNumberThatNothingHereCanHaveIsRejectedByItsReader() throws SQLException {
        assertThat(rejected("C_HUGE")).containsExactly("2|denominator|1e308|number_out_of_range");
        assertThat(system("C_HUGE")).containsExactly("10160.0|12700.0|80.0|127|0|128|parts_missing");
    }

    @Test
    void aPracticeWithoutARowIsMissedByEverySum() throws SQLException {
        assertThat(system("C_ABSENT")).containsExactly("10160.0|12700.0|80.0|127|0|128|parts_missing");
        assertThat(tables.lines(
                        "SELECT areas, areas_excluded, excluded_why FROM variation WHERE indicator_id = 'C_ABSENT'"
                                + " AND parent_code = 'QK1' AND child_level = 'practice'"))
                .containsExactly("127|1|no_row 1");
        assertThat(tables.lines("SELECT count(*) FROM rate WHERE areas < areas_expected"
                        + " AND reason IS DISTINCT FROM 'parts_missing' AND value IS NOT NULL"))
                .containsExactly("0");
    }

    @Test
    void ofTwoRowsWithNothingToSayWhichIsNewerNeitherIsUsedAndTheGapIsSeen() throws SQLException {
        assertThat(rejected("C_CONFLICT")).containsExactly("5|||conflicting_duplicate", "2|||conflicting_duplicate");
        assertThat(practice("C_CONFLICT", MARCH)).containsExactly("|rejected");
        assertThat(system("C_CONFLICT")).containsExactly("10160.0|12700.0|80.0|127|1|128|parts_missing");
    }

    @Test
    void theSameCountsOnceWithTheirValueAreOneRowTwice() throws SQLException {
        assertThat(rejected("C_TWICE")).isEmpty();
        assertThat(system("C_TWICE")).containsExactly("10240.0|12800.0|80.0|128|0|128|");
        assertThat(tables.lines("SELECT count(*), count(value) FROM observation WHERE indicator_id = 'C_TWICE'"))
                .containsExactly("128|128");
    }

    @Test
    void whatIsPublishedAfterTheRunDoesNotWin() throws SQLException {
        assertThat(rejected("C_LATE")).containsExactly("2|published_on|2027-05-01|published_after_run");
        assertThat(practice("C_LATE", MARCH)).containsExactly("80.0|");
        assertThat(system("C_LATE")).containsExactly("10240.0|12800.0|80.0|128|0|128|");
    }

    @Test
    void aValueThatIsNotThatOfItsCountsIsRejected() throws SQLException {
        assertThat(rejected("C_VALUE")).containsExactly("2|value|85|value_contradicts_counts");
        assertThat(rejected("C_SHARE")).containsExactly("2|value|0.8|value_contradicts_counts");
    }

    @Test
    void aWholeNumberAgreesWithWhatRoundsToIt() throws SQLException {
        assertThat(rejected("C_WHOLE")).isEmpty();
        assertThat(tables.lines("SELECT DISTINCT value, published_value, published_agrees, reason FROM rate"
                        + " WHERE indicator_id = 'C_WHOLE' AND area_level = 'practice'"))
                .containsExactly("48.78|49.0|true|");
    }

    @Test
    void anAreasOwnValueThatIsNotThatOfItsPracticesStandsAndIsMarked() throws SQLException {
        assertThat(system("C_SYSTEM")).containsExactly("50.0|100.0|50.0|1|0||differs_from_parts");
        assertThat(rejected("C_SYSTEM")).isEmpty();
    }

    /** Somebody kept some practices' rows of a publication, and added them up. */
    @Test
    void aValueThatIsTheSumOfSomePracticesIsNotTheAreas() throws SQLException {
        assertThat(system("C_CUT")).containsExactly("401.0|501.0||5|0|128|parts_missing");
        assertThat(system("C_NEARLY_CUT")).containsExactly("10160.0|12700.0|80.0|127|0|128|parts_missing");
        assertThat(system("C_UNCUT")).containsExactly("10240.0|12800.0|80.0|1|0||");
    }

    @Test
    void aPlacesCodeIsNotTakenForASystem() throws SQLException {
        assertThat(rejected("C_PLACE")).containsExactly("2|area_code|E06000016|level_contradicts");
    }

    @Test
    void aPercentageLiesBetweenNoughtAndAHundred() throws SQLException {
        assertThat(rejected("C_PERCENT"))
                .containsExactly("2|value|150|value_out_of_range", "2|value|-3|value_out_of_range");
        assertThat(tables.lines("SELECT minimum, maximum FROM variation WHERE indicator_id = 'C_PERCENT'"
                        + " AND parent_code = 'QK1' AND child_level = 'practice'"))
                .containsExactly("82.0|82.0");
    }

    @Test
    void aPeriodThatIsNotOverIsRejected() throws SQLException {
        assertThat(rejected("C_AFTER")).containsExactly("2|period|2026|period_after_run");
        assertThat(reading("C_AFTER")).containsExactly("Feb 2026|80.0");
    }

    @Test
    void aYearFromOnePracticeIsNotTheReadingOfAMonthlySeries() throws SQLException {
        assertThat(reading("C_YEAR")).containsExactly("Feb 2026|80.0");
        assertThat(tables.lines("SELECT DISTINCT period_label FROM spine WHERE indicator_id = 'C_YEAR'"))
                .containsExactly("Feb 2026");
    }

    @Test
    void theAreasOfOneSystemAreNotEngland() throws SQLException {
        String here = " WHERE parent_level IN ('region', 'country') AND child_level IN ('practice', 'neighbourhood')";
        assertThat(tables.lines("SELECT DISTINCT variation_is_reason, reason, mean FROM variation" + here))
                .containsExactly("not_all_areas|not_all_areas|");
        assertThat(
                        tables.lines(
                                "SELECT DISTINCT average, position FROM funnel" + here
                                        + " AND reason NOT LIKE '%not_all_areas%' AND value IS NOT NULL AND indicator_id NOT IN ('C_RATIO', 'C_SUM')"))
                .isEmpty();
        assertThat(tables.lines("SELECT count(*) > 0, count(average) FROM funnel" + here))
                .containsExactly("true|0");
        assertThat(tables.lines("SELECT DISTINCT reason, groups, value_all FROM inequality"
                        + " WHERE area_level IN ('region', 'country') AND unit_level <> 'person'"))
                .isSubsetOf("not_all_areas|0|", "not_all_areas,parts_missing|0|");
        assertThat(tables.lines("SELECT count(*) FROM comparison WHERE comparator_level IN ('region', 'country')"
                        + " AND area_level IN ('practice', 'neighbourhood') AND value IS NOT NULL"
                        + " AND (quintile IS NOT NULL OR reason NOT LIKE '%not_all_areas%')"))
                .containsExactly("0");
    }

    private static List<String> reading(String id) throws SQLException {
        return tables.lines("SELECT period_label, value FROM indicator_reading WHERE area_code = 'QK1'"
                + " AND indicator_id = '" + id + "'");
    }

    @Test
    void aPeriodBeforeThereWereSuchAreasIsRejected() throws SQLException {
        assertThat(rejected("C_EARLY")).containsExactly("2|period|Mar 1962|period_too_early");
    }

    @Test
    void theCaseOfIdsAndOfTheWordAllDividesNothing() throws SQLException {
        assertThat(system("C_CASES")).containsExactly("10240.0|12800.0|80.0|128|0|128|");
        assertThat(tables.lines("SELECT indicator_id, count(*) FROM observation WHERE lower(indicator_id) = 'c_cases'"
                        + " OR lower(indicator_id) = 'not_listed' GROUP BY ALL ORDER BY 1"))
                .containsExactly("C_CASES|128", "NOT_LISTED|2");
        assertThat(rejected("C_UNLISTED")).containsExactly("3|value|1e200|number_out_of_range");
    }
}
