package org.fosse.bench.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fosse.bench.Cost;
import org.fosse.bench.Tree;
import org.fosse.bench.england.EnglandBenchmark.Sized;
import org.fosse.bench.england.EnglandBenchmark.Told;
import org.fosse.bench.england.Nights.Night;
import org.junit.jupiter.api.Test;

class EnglandPageTest {
    private static final Tree LEFT = new Tree(3, 2_000_000);

    @Test
    void ratiosAreTakenRoundByRoundAndHeldAgainstTheTargets() {
        String page = new EnglandPage(
                        List.of(),
                        List.of(
                                sized(5_000_000, measured(30, 24, 90), measured(10, 20, 30)),
                                sized(50_000_000, measured(99), measured(100))))
                .text(List.of("Date: 2026-03-31"));
        assertThat(page)
                .contains("| DuckDB | 20.0 (10.0 to 30.0) | 20.0 (10.0 to 30.0) | 30 | 3 | 2 | 7 | x 3.00 | x 3.00 |")
                .contains("| 5,000,000 rows: at most twice DuckDB's seconds | x 3.00 | **no** |")
                .contains("| 50,000,000 rows: less than DuckDB's seconds | x 0.99 | yes |")
                .contains("| 50,000,000 rows: peak under 3,000 MB | 99 MB | yes |")
                .contains("seconds grow by no more than rows, x 10.0 | x 3.3 | yes |");
    }

    @Test
    void fiveHundredMillionGoOnAsTheTwoLargestGrew() {
        String page = new EnglandPage(
                        List.of(),
                        List.of(
                                sized(5_000_000, measured(20), measured(10)),
                                sized(50_000_000, measured(110), measured(100))))
                .text(List.of());
        assertThat(page).contains("| Fosse: seconds | 20.0 | 110.0 | 2.00 | 1,010 |");
    }

    @Test
    void aCandidateThatFailsSaysWhyAndNothingElse() {
        Sized sized = sized(5_000_000, measured(20), measured(10));
        sized.measured().put(Candidate.POLARS, Measured.none().failed("failed: out of memory"));
        assertThat(new EnglandPage(List.of(), List.of(sized)).text(List.of()))
                .contains("| polars | failed: out of memory | | | | | | | |");
    }

    @Test
    void nightsAreHeldAgainstTheWholeNightOfTheirRound() {
        List<Nights.Told> round = List.of(
                new Nights.Told(Night.EVERYTHING, cost(20), "0 of 114"),
                new Nights.Told(Night.NOTHING, cost(3), "114 of 114"),
                new Nights.Told(Night.ONE_FILE, cost(11), "70 of 114"),
                new Nights.Told(Night.NEXT_DATE, cost(12), "40 of 114"));
        String page = new EnglandPage(List.of(new Told("The sample", 0, round)), List.of()).text(List.of());
        assertThat(page)
                .contains("| one file changed | 11.0 | 11.0 | 11 | 7 | 55% | 70 of 114 |")
                .contains("the sample, one file changed: at most half a whole night's seconds | 55% | **no** |")
                .contains("the sample, nothing new: about 3 s (under 3.5) | 3.0 s | yes |");
    }

    private static Sized sized(long rows, Measured fosse, Measured duckdb) {
        return new Sized(
                rows,
                rows * 97 / 100,
                new EnumMap<>(Map.of(Candidate.FOSSE, fosse, Candidate.DUCKDB, duckdb)),
                new EnumMap<>(Candidate.class));
    }

    private static Measured measured(double... seconds) {
        return new Measured(
                Arrays.stream(seconds).mapToObj(EnglandPageTest::cost).toList(), LEFT, Map.of(), "");
    }

    private static Cost cost(double seconds) {
        return new Cost(seconds, seconds, seconds, 7);
    }
}
