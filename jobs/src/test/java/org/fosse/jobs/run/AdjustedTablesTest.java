package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Areas beside their like and their peers, through the real command line: one run, in which every case is an indicator of its own. Values
 * follow the deprivation of practices; the most deprived has what it is to be expected to have, one of the least deprived a good deal
 * less than that, though more than half of the others, and a list of mostly young people next to nothing.
 */
final class AdjustedTablesTest {
    private static final int PRACTICES = 60;
    private static final int PEOPLE = 5000;
    private static final int TRUSTS = 8;
    private static final int UNPAID = 20;

    @TempDir
    private static Path folder;

    private static List<String> practices = List.of();
    private static String mostDeprived = "";
    private static String planted = "";
    private static String young = "";
    private static List<String> chosen = List.of();

    @AutoClose
    private static ReleaseTables tables;

    @BeforeAll
    static void runEveryCaseAtOnce() throws Exception {
        Path landing = folder.resolve("landing");
        SmallLanding.fill(landing);
        practices = SmallLanding.listPractices(PRACTICES);
        planted = practices.get(3);
        young = practices.get(30);
        mostDeprived = practices.get(PRACTICES - 1);
        StringBuilder lists =
                new StringBuilder("PRACTICE_CODE,GROUP_CODE,REGISTER,PATIENT_LIST_TYPE,PRACTICE_LIST_SIZE\n");
        StringBuilder values =
                new StringBuilder("indicator_id,area_code,area_level,period,numerator,denominator,value\n");
        for (int i = 0; i < PRACTICES; i++) {
            String code = practices.get(i);
            lists.append("%s,HYP,1400,TOTAL,10000\n%s,OST,40,50OV,%d\n%s,CKD,400,18OV,%d\n"
                    .formatted(
                            code, code, code.equals(young) ? 120 : 3000 + 331 * i % 1700, code, 7700 + 177 * i % 600));
            values.append("FT_93553,%s,practice,2025,,,%d\n".formatted(code, deprivation(i)));
            for (String indicator : List.of("A_OUTCOME", "A_ACCESS", "A_NOTHING", "A_NAMED", "A_OPEN")) {
                values.append("%s,%s,practice,Mar 2026,%d,%d,\n".formatted(indicator, code, count(i), PEOPLE));
            }
            for (String indicator : List.of("A_NOISE", "A_NOISE_ALONE")) {
                values.append("%s,%s,practice,Mar 2026,%d,200,\n".formatted(indicator, code, noise(i)));
            }
            values.append("A_OLD,%s,practice,Mar 2024,%d,%d,\n".formatted(code, count(i), PEOPLE));
            if (i != UNPAID) {
                values.append("A_COST,%s,practice,2025/26,%d,10000,\n".formatted(code, (200 - deprivation(i)) * 10000));
            }
            if (i < 8) {
                values.append("A_FEW,%s,practice,Mar 2026,%d,%d,\n".formatted(code, count(i), PEOPLE));
            }
        }
        StringBuilder trusts = new StringBuilder();
        for (int i = 0; i < TRUSTS; i++) {
            String code = "RA" + (char) ('A' + i);
            trusts.append("%s,TRUST %s,Y60,QK1,,,,,,,20000101%s\n".formatted(code, code, ",".repeat(16)));
            values.append("A_TRUST,%s,provider,Mar 2026,%d,1000,\n".formatted(code, 600 + 30 * i));
        }
        Files.writeString(landing.resolve("ods/etr.csv"), trusts);
        Files.writeString(
                landing.resolve("areas.csv"),
                "code,level,name,parent_code,parent_level,basis\nRZZ,provider,Nobody says of what kind,QK1,system,statutory\n");
        Files.createDirectories(landing.resolve("qof"));
        Files.writeString(landing.resolve("qof/PREVALENCE_2425.csv"), lists);
        Files.writeString(landing.resolve("cases.csv"), values);
        Path conf = SmallLanding.conf(folder.resolve("conf"), "max_share: 0.05", "max_share: 0.2");
        chosen = practices.subList(40, 47);
        Path main = conf.resolve("fosse.yaml");
        Files.writeString(
                main,
                Files.readString(main)
                        .replace(
                                "\npeers:\n",
                                "\npeers:\n  groups: [{name: chosen, areas: [" + String.join(", ", chosen) + "]}]\n"));
        Files.writeString(conf.resolve("indicators/cases.yaml"), """
                set: Cases
                defaults:
                  {unit: percent, value_type: proportion, additive: true, quality_domain: effective, polarity: higher_is_better}
                indicators:
                  - {id: A_OUTCOME, name: An outcome, equity_facet: outcome, paired_with: A_COST}
                  - {id: A_COST, name: What is paid, paired_with: deprivation_score, unit: pounds, value_type: ratio,
                     polarity: no_judgement}
                  - {id: A_ACCESS, name: A check, equity_facet: access}
                  - {id: A_NOTHING, name: As it is, adjust_for: []}
                  - {id: A_NAMED, name: For one thing, adjust_for: [deprivation_score]}
                  - {id: A_OPEN, name: Neither good nor bad, polarity: no_judgement}
                  - {id: A_FEW, name: Few areas}
                  - {id: A_OLD, name: Long ago}
                  - {id: A_TRUST, name: Of trusts}
                  - {id: A_NOISE, name: Hardly more than chance}
                  - {id: A_NOISE_ALONE, name: Hardly more than chance, adjust_for: []}
                """);
        tables = CommandRun.of(
                        landing,
                        conf,
                        folder.resolve("published"),
                        LocalDate.parse("2026-03-31"),
                        "special_list,adjustment,adjusted,finding,standing,signal,variation,comparison,peer_group,benchmark,learning_peer,value_pair")
                .tables();
    }

    private static int deprivation(int i) {
        return 5 + i;
    }

    private static int count(int i) {
        if (practices.get(i).equals(young)) {
            return 300;
        }
        double usual = 1.2 - 0.03 * deprivation(i) + 0.08 * Math.sin(7 * i);
        double logit = practices.get(i).equals(planted) ? usual - 0.7 : usual;
        return (int) Math.round(PEOPLE / (1 + Math.exp(-logit)));
    }

    /** Differences that chance alone would make, and one area far below. */
    private static int noise(int i) {
        return practices.get(i).equals(planted) ? 68 : 100 + (int) Math.round(7 * Math.sin(7 * i));
    }

    @Test
    void aListOfMostlyYoungPeopleIsFoundFromItsAges() throws SQLException {
        assertThat(tables.lines("SELECT area_code, kind, variable_id, value, practices FROM special_list"))
                .containsExactly(young + "|young|aged_50_and_over|0.012|60");
    }

    @Test
    void aModelSaysWhatItRestsOn() throws SQLException {
        assertThat(tables.lines("""
                        SELECT indicator_id, areas, areas_special, areas_in_fit, fitted_in, covariates, shown_to_explain, reason
                        FROM adjustment WHERE parent_code = 'QK1' AND child_level = 'practice' AND indicator_id LIKE 'A_%'
                        ORDER BY ALL
                        """))
                .containsExactly(
                        "A_ACCESS|60|1|59|QK1|aged_50_and_over,aged_18_and_over|false|",
                        "A_FEW|8|0||||" + "|too_few",
                        "A_NAMED|60|1|59|QK1|deprivation_score|true|",
                        "A_NOISE|60|1|59|QK1|deprivation_score,aged_50_and_over,aged_18_and_over|false|mostly_chance",
                        "A_NOISE_ALONE|60|1||||" + "|not_adjusted",
                        "A_NOTHING|60|1||||" + "|not_adjusted",
                        "A_OLD|60|1|59|QK1|deprivation_score,aged_50_and_over,aged_18_and_over|true|",
                        "A_OPEN|60|1|59|QK1|deprivation_score,aged_50_and_over,aged_18_and_over|true|",
                        "A_OUTCOME|60|1|59|QK1|deprivation_score,aged_50_and_over,aged_18_and_over|true|");
        assertThat(tables.lines("""
                        SELECT bool_and(explained_share > 0.8 AND tau_squared < tau_squared_without
                            AND tau_squared_judging < tau_squared AND coefficients LIKE 'deprivation_score -0.0%')
                        FROM adjustment WHERE indicator_id IN ('A_OUTCOME', 'A_NAMED') AND parent_code = 'QK1'
                            AND child_level = 'practice'
                        """)).containsExactly("true");
    }

    @Test
    void theMostDeprivedIsAsItsLikeAndThePlantedOneIsNot() throws SQLException {
        assertThat(tables.lines("""
                        SELECT area_code, round(value), abs(value - expected) < 3, judgement FROM adjusted
                        WHERE indicator_id = 'A_OUTCOME' AND area_code IN ('%s', '%s') ORDER BY value
                        """.formatted(mostDeprived, planted)))
                .containsExactly(mostDeprived + "|31.0|true|similar", planted + "|58.0|false|worse");
        assertThat(tables.lines("""
                        SELECT indicator_id, count(*) FILTER (judgement = 'worse'),
                            count(*) FILTER (judgement NOT IN ('worse', 'similar', 'not judged'))
                        FROM adjusted WHERE indicator_id IN ('A_OUTCOME', 'A_NAMED') AND child_level = 'practice'
                        GROUP BY 1 ORDER BY 1
                        """)).containsExactly("A_NAMED|1|0", "A_OUTCOME|1|0");
    }

    @Test
    void theFunnelHasBothPlacesSideBySide() throws SQLException {
        assertThat(tables.lines("""
                        SELECT f.area_code, f.parent_code, position_adjusted, position_expected, worth_a_question,
                            worth_a_question_expected, abs(f.expected - a.expected) < 1e-9, f.not_adjusted_why
                        FROM funnel f LEFT JOIN adjusted a USING (indicator_id, area_code)
                        WHERE indicator_id = 'A_OUTCOME' AND f.child_level = 'practice' AND f.parent_level = 'system'
                            AND f.area_code IN ('%s', '%s', '%s') ORDER BY f.value DESC, f.parent_code
                        """.formatted(mostDeprived, planted, young)))
                .containsExactly(
                        planted + "|QK1|within|below 99.8%|false|true|true|",
                        mostDeprived + "|QK1|within|within|false|false|true|",
                        young + "|QK1|below 99.8%|not judged|true|||no_like_lists");
        // Within any other parent an area is held against the model of its system.
        assertThat(tables.lines("""
                        SELECT count(DISTINCT o.parent_level) > 2, count(*) FILTER (o.expected IS DISTINCT FROM s.expected
                            OR o.position_expected <> s.position_expected
                            OR o.worth_a_question_expected IS DISTINCT FROM s.worth_a_question_expected)
                        FROM funnel o JOIN funnel s USING (indicator_id, period_start, area_code)
                        WHERE s.parent_level = 'system' AND o.parent_level NOT IN ('system', 'country')
                        """)).containsExactly("true|0");
        assertThat(tables.lines("""
                        SELECT DISTINCT indicator_id, not_adjusted_why FROM funnel
                        WHERE parent_code = 'QK1' AND child_level = 'practice' AND expected IS NULL AND area_code <> '%s'
                            AND indicator_id LIKE 'A_%%' ORDER BY ALL
                        """.formatted(young)))
                .containsExactly(
                        "A_COST|no_counts", "A_FEW|too_few", "A_NOISE_ALONE|not_adjusted", "A_NOTHING|not_adjusted");
    }

    @Test
    void theVarianceBetweenAreasIsSplitIntoWhatTraitsExplainAndTheRest() throws SQLException {
        // The model is the system's own, so that the split of the same areas is nearly that of the model, whose tau
        // squared
        // counts the coefficients and has them from all areas.
        assertThat(tables.lines("""
                        SELECT v.areas, areas_adjusted, abs(v.explained_share - m.explained_share) < 0.02,
                            abs(between_variance_unexplained / m.tau_squared - 1) < 0.1,
                            between_deviation_unexplained < between_deviation / 2,
                            between_deviation_unexplained BETWEEN between_deviation_unexplained_lower_95
                                AND between_deviation_unexplained_upper_95,
                            median_odds_ratio_unexplained < median_odds_ratio,
                            coefficient_of_variation_adjusted < coefficient_of_variation / 2
                        FROM variation v JOIN adjustment m USING (indicator_id, period_start, period_end, parent_code, child_level)
                        WHERE indicator_id = 'A_OUTCOME' AND parent_code = 'QK1' AND child_level = 'practice'
                        """)).containsExactly("60|59|true|true|true|true|true|true");
        assertThat(tables.lines("""
                        SELECT indicator_id, explained_share, not_adjusted_why FROM variation
                        WHERE indicator_id IN ('A_FEW', 'A_NOTHING') AND parent_code = 'QK1' AND child_level = 'practice'
                        ORDER BY 1
                        """)).containsExactly("A_FEW||too_few", "A_NOTHING||not_adjusted");
        assertThat(tables.lines("""
                        SELECT count(*) > 0 FROM variation WHERE indicator_id = 'A_OUTCOME' AND parent_level = 'place'
                        AND between_variance_explained > 0 AND not_adjusted_why IS NULL
                        """)).containsExactly("true");
    }

    @Test
    void anAreaIsComparedWithWhatIsExpectedOfItToo() throws SQLException {
        assertThat(tables.lines("""
                        SELECT c.area_code, comparator_code, abs(comparator_value - a.expected) < 1e-9,
                            abs(difference - (c.value - a.expected)) < 1e-9,
                            abs(difference_lower_95 - (c.value - expected_upper_95)) < 1e-9,
                            difference_lower_998 < difference_lower_95 AND difference_upper_95 < difference_upper_998,
                            outcome_95, outcome_95_998, c.reason
                        FROM comparison c JOIN adjusted a USING (indicator_id, area_code)
                        WHERE indicator_id = 'A_OUTCOME' AND comparator = 'expected' AND area_code IN ('%s', '%s')
                        ORDER BY c.value
                        """.formatted(mostDeprived, planted)))
                .containsExactly(
                        mostDeprived + "|QK1|true|true|true|true|similar|similar|",
                        planted + "|QK1|true|true|true|true|worse|worst|");
        assertThat(tables.lines("""
                        SELECT comparator_value, outcome_95, c.reason FROM comparison c
                        WHERE indicator_id = 'A_OUTCOME' AND comparator = 'expected' AND area_code = '%s'
                        """.formatted(young))).containsExactly("|not compared|no_like_lists");
        assertThat(tables.lines("""
                        SELECT count(*) FROM comparison c JOIN adjusted a USING (indicator_id, period_start, area_code)
                        WHERE comparator = 'expected' AND c.breakdown = 'all' AND a.parent_level = 'system'
                            AND outcome_95::VARCHAR <> judgement_95::VARCHAR AND judgement_95 <> 'not judged'
                        """)).containsExactly("0");
    }

    @Test
    void nothingIsFoundWhereAreasDifferMostlyByChance() throws SQLException {
        assertThat(tables.lines("""
                        SELECT reliability < 0.5, positions_readable FROM adjustment
                        WHERE indicator_id = 'A_NOISE' AND parent_code = 'QK1' AND child_level = 'practice'
                        """)).containsExactly("true|false");
        assertThat(tables.lines("""
                        SELECT indicator_id, reliability < 0.5, positions_readable, reason FROM variation
                        WHERE indicator_id IN ('A_NOISE', 'A_OUTCOME') AND parent_code = 'QK1' AND child_level = 'practice'
                        ORDER BY 1
                        """))
                .containsExactly(
                        "A_NOISE|true|false|mostly_chance,some_excluded", "A_OUTCOME|false|true|some_excluded");
        assertThat(tables.lines("""
                        SELECT p_value < 0.001, judgement, reason FROM adjusted WHERE indicator_id = 'A_NOISE' AND area_code = '%s'
                        """.formatted(planted))).containsExactly("true|not judged|mostly_chance");
        assertThat(tables.lines("""
                        SELECT false_discovery_rate < 0.001, position_false_discovery, worth_a_question, reason FROM funnel
                        WHERE indicator_id = 'A_NOISE_ALONE' AND area_code = '%s' AND parent_code = 'QK1'
                        """.formatted(planted))).containsExactly("true|not judged|false|mostly_chance");
        assertThat(tables.lines("SELECT * FROM finding WHERE indicator_id LIKE 'A_NOISE%'"))
                .isEmpty();
    }

    @Test
    void peersFitTheArea() throws SQLException {
        assertThat(tables.lines("""
                        SELECT area_code, count(peer_code), any_value(among), any_value(method), any_value(reason) FROM peer_group
                        WHERE area_code IN ('%s', '%s', '%s', 'RAA', 'RZZ') GROUP BY 1 ORDER BY 1
                        """.formatted(mostDeprived, young, chosen.get(0))))
                .containsExactlyInAnyOrder(
                        mostDeprived + "|10||nearest neighbours over variables of unit variance, equally weighted|",
                        young + "|0|young||too_few_candidates",
                        chosen.get(0) + "|6|chosen|named in the configuration|",
                        "RAA|7|NHS trust|all of the same kind|",
                        "RZZ|0|||provider_type_not_known");
        assertThat(tables.lines("""
                        SELECT count(*) FROM peer_group WHERE (peer_code = '%s' OR peer_code IN ('%s')) AND among IS NULL
                        """.formatted(young, String.join("', '", chosen))))
                .containsExactly("0");
    }

    @Test
    void peersAreComparedByWhatTheyWouldHaveWithTheSameTraits() throws SQLException {
        assertThat(tables.lines("""
                        SELECT b.area_code, adjusted, b.not_adjusted_why, abs(b.adjusted_value - a.adjusted_value) < 1e-9,
                            b.adjusted_value - b.value > 15, opportunity > 8
                        FROM benchmark b JOIN adjusted a USING (indicator_id, area_code)
                        WHERE indicator_id = 'A_OUTCOME' AND benchmark = 'peers' AND area_code IN ('%s', '%s')
                        ORDER BY b.value
                        """.formatted(mostDeprived, planted)))
                .containsExactly(mostDeprived + "|true||true|true|false", planted + "|true||true|false|true");
        assertThat(tables.lines("""
                        SELECT DISTINCT adjusted, not_adjusted_why FROM benchmark
                        WHERE indicator_id = 'A_NOTHING' AND benchmark = 'peers' AND area_level = 'practice'
                            AND area_code <> '%s'
                        """.formatted(young))).containsExactly("false|not_adjusted");
        assertThat(tables.lines("""
                        SELECT bool_and(adjusted_value < peer_adjusted_value
                                AND abs(difference - (peer_adjusted_value - adjusted_value)) < 1e-9
                                AND evidence LIKE '%, adjusted' AND sentence LIKE '%; with the same traits %'),
                            count(*) FILTER (difference > 8 AND unit_code <> '%s')
                        FROM learning_peer WHERE indicator_id = 'A_OUTCOME' AND unit_level = 'practice'
                        """.replace("%s", planted))).containsExactly("true|0");
    }

    @Test
    void providersHavePeersAndRoomToImprove() throws SQLException {
        assertThat(tables.lines("""
                        SELECT area_code, rank, areas, opportunity > 0, opportunity_words, adjusted FROM benchmark
                        WHERE indicator_id = 'A_TRUST' AND benchmark = 'peers' AND area_code IN ('RAA', 'RAH') ORDER BY 1
                        """))
                .containsExactly(
                        "RAA|8|8|true|significant opportunity|false", "RAH|1|8|false|no significant opportunity|false");
        assertThat(tables.lines("""
                        SELECT DISTINCT unit_code FROM learning_peer WHERE indicator_id = 'A_TRUST' AND likeness = 'peer group'
                            AND unit_code IN ('RAA', 'RAH')
                        """)).containsExactly("RAA");
    }

    @Test
    void whatIsPaidStandsBesideNeedAndOutcome() throws SQLException {
        assertThat(tables.lines("""
                        SELECT area_code, beside_id, pair, beside_value, beside_median, resource_value, resource_median, areas, quadrant,
                            reason
                        FROM value_pair WHERE resource_id = 'A_COST' AND beside_id = 'deprivation_score'
                            AND area_code IN ('%s', '%s', '%s') ORDER BY beside_value
                        """.formatted(practices.get(0), practices.get(UNPAID), mostDeprived)))
                .containsExactly(
                        practices.get(0)
                                + "|deprivation_score|need and cost|5.0|35.0|195.0|165.0|59|lower need, higher cost|",
                        practices.get(UNPAID) + "|deprivation_score|need and cost|25.0|35.0||165.0|59||missing_value",
                        mostDeprived
                                + "|deprivation_score|need and cost|64.0|35.0|136.0|165.0|59|higher need, lower cost|");
        assertThat(tables.lines("""
                        SELECT area_level, bool_and(reason IS NULL) FROM value_pair
                        WHERE beside_id = 'deprivation_score' AND resource_id = 'A_COST'
                            AND area_level = 'neighbourhood' AND resource_value IS NOT NULL GROUP BY 1 ORDER BY 1
                        """)).containsExactly("neighbourhood|true");
        assertThat(tables.lines("""
                        SELECT area_code, pair, quadrant FROM value_pair WHERE resource_id = 'A_COST' AND beside_id = 'A_OUTCOME'
                            AND area_code IN ('%s', '%s') ORDER BY 3
                        """.formatted(practices.get(0), mostDeprived)))
                .containsExactly(
                        practices.get(0) + "|outcome and cost|better outcome, higher cost",
                        mostDeprived + "|outcome and cost|worse outcome, lower cost");
    }

    @Test
    void nobodyLearnsFromWhatWasLongAgo() throws SQLException {
        assertThat(tables.lines("""
                        SELECT count(*) > 0, count(learning_peers), bool_and(contains(reason, 'stale_period')) FROM benchmark
                        WHERE indicator_id = 'A_OLD' AND benchmark = 'peers' AND value IS NOT NULL
                        """)).containsExactly("true|0|true");
        assertThat(tables.lines("SELECT * FROM learning_peer WHERE indicator_id = 'A_OLD'"))
                .isEmpty();
    }

    @Test
    void whatIsExpectedAddsUpToWhatWas() throws SQLException {
        assertThat(tables.lines("""
                        SELECT indicator_id, abs(sum((value - expected) * denominator) / sum(denominator)) < 1e-6
                        FROM adjusted WHERE basis = 'model' AND indicator_id LIKE 'A_%' GROUP BY 1 ORDER BY 1
                        """))
                .containsExactly(
                        "A_ACCESS|true", "A_NAMED|true", "A_NOISE|true", "A_OLD|true", "A_OPEN|true", "A_OUTCOME|true");
    }

    @Test
    void aSpecialListIsComparedWithNoneButItsKind() throws SQLException {
        assertThat(tables.lines("""
                        SELECT DISTINCT basis, special_list, judgement, reason FROM adjusted
                        WHERE area_code = '%s'
                        """.formatted(young))).containsExactly("nothing|young|not judged|no_like_lists");
        assertThat(tables.lines("SELECT * FROM finding WHERE area_code = '" + young + "'"))
                .isEmpty();
        assertThat(tables.lines("""
                        SELECT * FROM standing WHERE unit_code = '%s' AND against_others <> 'unknown'
                        AND indicator_id LIKE 'A_%%'
                        """.formatted(young))).isEmpty();
    }

    @Test
    void aFindingIsOfWhatIsUnlikeItsLike() throws SQLException {
        assertThat(tables.lines("""
                        SELECT asked, area_code, judgement FROM finding, unnest(['A_OUTCOME', 'A_OPEN']) AS of_these(asked)
                        WHERE list_contains(string_split(concat_ws(', ', indicator_id, also_in), ', '), asked) ORDER BY 1
                        """))
                .containsExactly("A_OPEN|" + planted + "|lower", "A_OUTCOME|" + planted + "|worse");
        assertThat(tables.lines("SELECT sentence FROM finding WHERE indicator_id = 'A_OPEN'"))
                .singleElement()
                .asString()
                .contains(
                        " has 58.",
                        " and lies furthest below the 7",
                        "expected of practices like it (deprivation score, aged 50 and over, aged 18 and over)",
                        "a question about recording or need");
    }

    @Test
    void theLevelOfAnIndicatorIsThatBesideItsLike() throws SQLException {
        assertThat(tables.lines("""
                        SELECT indicator_id, unit_code, against_others FROM standing
                        WHERE indicator_id IN ('A_OUTCOME', 'A_NOTHING') AND unit_code IN ('%s', '%s') ORDER BY ALL
                        """.formatted(mostDeprived, planted)))
                .containsExactlyInAnyOrder(
                        "A_NOTHING|" + mostDeprived + "|neither",
                        "A_NOTHING|" + planted + "|neither",
                        "A_OUTCOME|" + mostDeprived + "|neither",
                        "A_OUTCOME|" + planted + "|concern");
        assertThat(tables.lines("""
                        SELECT DISTINCT unit_code FROM signal WHERE rule = 'funnel_outlier' AND subject = 'A_OUTCOME'
                        AND unit_level = 'practice'
                        """)).containsExactly(planted);
    }
}
