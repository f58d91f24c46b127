package org.fosse.jobs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fosse.jobs.check.Broken;
import org.fosse.schema.table.LandedScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreRulesTest {
    private final ScoreRules rules = new ScoreRules(List.of(Scores.framework(5)));

    @ParameterizedTest(name = "{9}")
    @CsvSource({
        "F,A,,T1,team,self,3,1,data,",
        "F,A,plan,T1,team,self,,,,",
        "F,LOCAL,,T9,team,self,5,,,",
        "G,A,,T1,team,self,3,1,,unknown_framework",
        "F,Z,,T1,team,self,3,1,,unknown_domain",
        "F,A,,T1,system,self,3,1,,unexpected_body_level",
        "F,LOCAL,,T1,team,self,3,1,,body_not_asked",
        "F,A,,T1,team,nobody,3,1,,unknown_voice",
        "F,A,house,T1,team,self,,1,,unknown_item",
        "F,A,,T1,team,self,0,1,,level_outside_scale",
        "F,A,,T1,team,self,6,1,,level_outside_scale",
        "F,A,,T1,team,self,3,3,,unknown_wording",
        "F,A,,T1,team,self,3,1,'data,gold',unknown_need"
    })
    void eachRuleIsToldWithARemedy(
            String framework,
            String domain,
            String item,
            String body,
            String level,
            String voice,
            Integer score,
            String wording,
            String needs,
            String rule) {
        Broken broken = rules.findBroken(LandedScoreTable.TABLE
                        .row()
                        .set(LandedScoreTable.FRAMEWORK_ID, framework)
                        .set(LandedScoreTable.DOMAIN_ID, domain)
                        .set(LandedScoreTable.ITEM_ID, item)
                        .set(LandedScoreTable.BODY_CODE, body)
                        .set(LandedScoreTable.BODY_LEVEL, level)
                        .set(LandedScoreTable.VOICE, voice)
                        .set(LandedScoreTable.LEVEL, score)
                        .set(LandedScoreTable.WORDING_VERSION, wording)
                        .set(LandedScoreTable.NEEDS, needs)
                        .build())
                .orElse(null);

        if (rule == null) {
            assertThat(broken).isNull();
        } else {
            assertThat(broken).isNotNull();
            assertThat(broken.rule().text()).isEqualTo(rule);
            assertThat(broken.value()).isNotBlank();
            assertThat(broken.message()).endsWith(".");
            assertThat(broken.rule().remedy()).endsWith(".");
        }
    }

    @Test
    void silenceTakesTheWordingInForceAndTheFrameworksKindOfAssessor() {
        assertThat(rules.wording("F", "A", null, LocalDate.of(2024, 6, 1))).isEqualTo("1");
        assertThat(rules.wording("F", "A", null, LocalDate.of(2025, 6, 1))).isEqualTo("2");
        assertThat(rules.wording("F", "A", "1", LocalDate.of(2025, 6, 1))).isEqualTo("1");
        assertThat(rules.assessorType("F", "peer", null)).isEqualTo("peer");
        assertThat(rules.assessorType("F", "peer", "independent")).isEqualTo("independent");
        assertThat(rules.assessorType("F", "staff", null)).isEqualTo("not_stated");
    }
}
