package org.fosse.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fosse.tables.Level;
import org.fosse.tables.StandardKind;
import org.fosse.tables.StandardResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A statutory 92 from April 2012; 65 by March 2026, said in January 2025; then 70 and 92 in steps; one that nobody checked. */
class StandardsTest {
    private static final String WAITS = """
            set: Waits
            defaults: {quality_domain: effective, value_type: proportion, unit: percent, polarity: higher_is_better}
            indicators:
              - id: WAIT
                name: Seen in time
                standards:
                  - {kind: statutory, value: 92, from: 2012-04-01, source: A law, verified: true}
                  - kind: ambition
                    trajectory: [{by: 2026-03-31, value: 65}]
                    from: 2025-01-30
                    to: 2026-03-31
                    source: A plan
                    verified: true
                  - kind: ambition
                    trajectory: [{by: 2027-03-31, value: 70}, {by: 2029-03-31, value: 92}]
                    from: 2026-04-01
                    to: 2029-03-31
                    levels: [system]
                    source: Another plan
                    verified: true
                  - {kind: contract, value: 99, from: 2012-04-01, source: A memory}
              - {id: OF1, measure: WAIT, name: Seen in time as another edition has it}
            """;

    @TempDir
    private Path folder;

    private Standards standards(String id) throws IOException {
        return new ConfigFolder(folder)
                .put("indicators/waits.yaml", WAITS)
                .load()
                .findIndicator(id)
                .orElseThrow()
                .standards();
    }

    private List<Double> judging(Level level, String periodEnd) throws IOException {
        return standards("WAIT").judging(level, LocalDate.parse(periodEnd)).stream()
                .map(Standard::value)
                .toList();
    }

    @Test
    void aStandardJudgesFromItsFirstDayToItsLastAndNoOther() throws IOException {
        assertThat(judging(Level.SYSTEM, "2012-03-31")).isEmpty();
        assertThat(judging(Level.SYSTEM, "2012-04-01")).containsExactly(92.0);
        assertThat(judging(Level.SYSTEM, "2025-01-29")).containsExactly(92.0);
        assertThat(judging(Level.SYSTEM, "2025-01-30")).containsExactly(92.0, 65.0);
        assertThat(judging(Level.SYSTEM, "2026-03-31")).containsExactly(92.0, 65.0);
        assertThat(judging(Level.SYSTEM, "2026-04-01")).containsExactly(92.0, 70.0, 92.0);
        assertThat(judging(Level.SYSTEM, "2029-03-31")).containsExactly(92.0, 92.0);
        assertThat(judging(Level.SYSTEM, "2029-04-01")).containsExactly(92.0);
    }

    @Test
    void aStepStandsUntilTheNextIsDue() throws IOException {
        assertThat(judging(Level.SYSTEM, "2029-03-30")).containsExactly(92.0, 70.0, 92.0);
        assertThat(ambition(Level.SYSTEM, "2027-03-31")).isEqualTo(70);
        assertThat(ambition(Level.SYSTEM, "2027-04-01")).isEqualTo(92);
    }

    @Test
    void aStandardOfOneLevelJudgesNoOther() throws IOException {
        assertThat(judging(Level.PROVIDER, "2026-04-30")).containsExactly(92.0);
        assertThat(ambition(null, "2026-04-30")).isNull();
    }

    private @Nullable Double ambition(@Nullable Level level, String periodEnd) throws IOException {
        Standard ambition = standards("WAIT").ambition(level, LocalDate.parse(periodEnd));
        return ambition == null ? null : ambition.value();
    }

    @Test
    void whatIsNotVerifiedIsKeptAndNeverJudgesBy() throws IOException {
        assertThat(standards("WAIT").all()).extracting(Standard::kind).contains(StandardKind.CONTRACT);
        assertThat(standards("WAIT").judging(Level.SYSTEM, LocalDate.of(2025, 6, 30)))
                .extracting(Standard::kind)
                .containsExactly(StandardKind.STATUTORY, StandardKind.AMBITION);
    }

    @Test
    void beforeItIsDueAShortfallIsNotYetDueAndReachingItIsMet() throws IOException {
        Standard ambition = standards("WAIT").ambition(Level.SYSTEM, LocalDate.of(2026, 1, 31));

        assertThat(ambition).isNotNull();
        assertThat(ambition.judge(53.27, LocalDate.of(2026, 1, 31), Direction.AT_LEAST))
                .isEqualTo(StandardResult.NOT_YET_DUE);
        assertThat(ambition.judge(53.27, LocalDate.of(2026, 3, 30), Direction.AT_LEAST))
                .isEqualTo(StandardResult.NOT_YET_DUE);
        assertThat(ambition.judge(53.27, LocalDate.of(2026, 3, 31), Direction.AT_LEAST))
                .isEqualTo(StandardResult.NOT_MET);
        assertThat(ambition.judge(65, LocalDate.of(2026, 1, 31), Direction.AT_LEAST))
                .isEqualTo(StandardResult.MET);
    }

    @Test
    void anotherEditionHasTheStandardsOfItsMeasure() throws IOException {
        assertThat(standards("OF1")).isEqualTo(standards("WAIT"));
    }

    @Test
    void whatBindsComesBeforeWhatIsWanted() throws IOException {
        assertThat(standards("WAIT").target(Level.SYSTEM, LocalDate.of(2026, 1, 31)))
                .isEqualTo(92);
        assertThat(standards("WAIT").target(Level.SYSTEM, LocalDate.of(2012, 3, 31)))
                .isNull();
    }
}
