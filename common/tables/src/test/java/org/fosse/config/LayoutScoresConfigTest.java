package org.fosse.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import org.fosse.tables.AssessmentStatus;
import org.fosse.tables.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layouts that state levels of a framework. */
class LayoutScoresConfigTest {
    private static final String SOUND = """
            source: ratings
            title: Ratings
            publisher: Somebody
            tables:
              - table: ratings
                columns: {code: Code, rating: Rating, published: Published, question: Question}
                period: {column: published}
                scores:
                  - framework: LIQH
                    domain: LIQH-1
                    voice: peer
                    body: code
                    assessed_on: published
                    level: rating
                    levels: {1: Poor, 5: Good, not_rated: ''}
            """;

    @TempDir
    Path folder;

    private ConfigFolder conf(String layout) throws IOException {
        return new ConfigFolder(folder).put("sources/ratings.yaml", layout);
    }

    @Test
    void wordsMeanALevelOrWhyThereIsNone() throws IOException {
        Layout layout = conf(SOUND).load().layouts().get(0);

        assertThat(layout.needsBody()).isFalse();
        assertThat(layout.sheets().get(0).scores().get(0).outcomes())
                .extracting(Layout.Outcome::level, Layout.Outcome::status)
                .containsExactly(
                        tuple(1, AssessmentStatus.SCORED),
                        tuple(5, AssessmentStatus.SCORED),
                        tuple(null, AssessmentStatus.NOT_RATED));
    }

    @Test
    void withoutABodyANoteHasToNameIt() throws IOException {
        assertThat(conf(SOUND.replace("        body: code\n", ""))
                        .load()
                        .layouts()
                        .get(0)
                        .needsBody())
                .isTrue();
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "framework: LIQH | framework: LIQ | not_allowed",
                "domain: LIQH-1 | domain: LIQH-2 | not_allowed",
                "domain: LIQH-1 | domain_column: question | domain_unclear",
                "voice: peer | voice: stranger | not_allowed",
                "5: Good | 6: Good | unknown_level",
                "not_rated: | unrated: | not_allowed",
                "level: rating | level: stars | not_allowed"
            })
    void aFaultIsNamed(String find, String replacement, String rule) throws IOException {
        ConfigFolder spoilt = conf(SOUND.replace(find, replacement));

        assertThat(spoilt.faults()).extracting(Fault::rule).contains(rule);
    }
}
