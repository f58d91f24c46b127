package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.fosse.jobs.run.PlantedSimulation.Rule;
import org.fosse.jobs.run.PlantedSimulation.Score;
import org.fosse.jobs.run.PlantedSystem.Plant;
import org.fosse.jobs.variation.ChangeSimulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/simulations.md}, which {@code scripts/simulate} writes. Here the sections on trends and charts are made again, and one
 * small system must keep the bounds that the page states.
 */
final class SimulationsPageTest {
    private static final Path PAGE = SampleRun.ROOT.resolve("docs/simulations.md");

    @TempDir
    private Path folder;

    @Test
    void theSectionsOnTrendsAndChartsAreWhatTheSimulationGives() throws IOException {
        if (!Boolean.getBoolean("fosse.rewrite")) {
            assertThat(Files.readString(PAGE, StandardCharsets.UTF_8))
                    .as("docs/simulations.md; scripts/simulate writes it again")
                    .contains(ChangeSimulation.gaps(), ChangeSimulation.variation(), ChangeSimulation.charts());
        }
    }

    @Test
    void findingsAndConcernsKeepTheBoundsOfThePage() throws IOException, SQLException {
        if (Boolean.getBoolean("fosse.rewrite")) {
            PlantedSimulation all = PlantedSimulation.of(folder, 4, 20260331, 20260401);
            assertBounds(all);
            assertThat(all.score(Rule.CONCERN).found(Plant.TURNED)).isGreaterThan(0.2);
            assertThat(all.plants()).isGreaterThanOrEqualTo(200);
            Files.writeString(PAGE, page(all), StandardCharsets.UTF_8);
        } else {
            assertBounds(PlantedSimulation.of(folder, 1, 7));
        }
    }

    private static void assertBounds(PlantedSimulation simulation) {
        Score concern = simulation.score(Rule.CONCERN);
        assertThat(concern.sound()).isLessThan(0.01);
        assertThat(simulation.score(Rule.WORSE_THAN_LIKE).sound()).isLessThan(0.002);
        assertThat(simulation.score(Rule.INTERVAL).sound()).isGreaterThan(0.1);
        assertThat(concern.soundOfCalled()).isLessThan(0.5);
        assertThat(concern.found(Plant.FAR)).isGreaterThan(0.4);
        assertThat(concern.trueAmongFirst()).isGreaterThan(0.8);
        assertThat(simulation.score(Rule.STANDARD_MISSED).aboveStandard()).isLessThan(0.01);
    }

    private static String page(PlantedSimulation planted) throws IOException {
        return """
                # How often findings, concerns, trends and charts are wrong

                Made data whose truth is known, and is not drawn from the fitted models. Written by `scripts/simulate` with fixed seeds, so that every
                run of it gives this page. A false alarm is what a rule calls where nothing was planted; found is what it calls of what was.

                ## Findings and concerns

                Whole runs of the command line over two made systems: the practices, networks, list sizes and deprivation scores of the
                sample, 40 indicators of each (24 of five years, 16 of 30 months), %d units planted in two of three of them.

                - Practices differ with the long tails of Student's t with 6 degrees of freedom, a third of it the same in every indicator; networks by a
                  little more; half of the indicators fall with deprivation, along a curve; every period adds to what chance does, months follow on each
                  other, have a season (a wave, or a dip every October) and lack two.
                - An indicator counts a whole list or part of it, down to a hundredth: a few dozen patients.
                - Four lists, of students or of people without children, are far off in most indicators. They are as their like, and to call them
                  worse is a false alarm.
                - Planted are practices far worse than their like (42%% where others have 75%%), worse (57%%), turned for the worse in the last six months (68%%),
                  and networks of which every practice is worse (67%%). Who is by nature further below its like than 0.5 on the logit (64%%) counts
                  neither as planted nor as sound.

                "First 20": practices and parts of quality in the order of `concern`, or by how many indicators the rule calls, and the share of them in which
                any indicator is not as it should be: planted, by nature, or its truth below a standard.

                """.formatted(planted.plants())
                + planted.section() + """

                Held to: fewer than 1%% of what is as its like is a concern, and fewer than half of the concerns are as their like; fewer than 0.2%% is
                called worse than its like; four in ten of the far worse and one in five of those that turned are found; eight in ten of the first 20 have
                something amiss; of those that reach a standard but for chance, fewer than 1%% are said to miss it.

                """.replace("%%", "%") + ChangeSimulation.gaps() + "\n"
                + ChangeSimulation.variation() + "\n" + ChangeSimulation.charts() + FOLLOWS;
    }

    private static final String FOLLOWS = """

            ## What follows
            - Colours by intervals, plain funnels and lowest fifths call one in eight to one in five of what is as its like: hundreds of reds in
              40 indicators of 128 practices, of which eight in ten are as their like. `concern` and `adjusted` call fewer than one in two hundred, at a price: they miss a third
              of what is far worse and most of what is only worse. No concern is no proof that all is well.
            - What is said over all indicators at once finds less than the same rule over one indicator (docs/adjustment.md has that).
            - Who misses a standard is told from who does by chance; half of those below it in truth are too small to be told.
            - First against latest takes a wave, a season or the pandemic for a trend in one series of ten or more; the trend over all
              periods keeps near the 5% that it promises, and finds more. A ratio that became smaller says nothing.
            - Where months follow on each other 24 of them are provisional: confirm with a third year.
            - One odd first year made variation "fall" in three series of four between first and latest, and in one of five by a line through
              all periods; a line that must hold without either end as well is taken in by fewer than one in ten. A slow change needs more years.
            - Four rules take the month of a dip for special cause every year. As published it is none, or cannot be told; in twelve months
              nothing can. A step in a season, or in a trial, is often not found: limits come from the step too.
            """;
}
