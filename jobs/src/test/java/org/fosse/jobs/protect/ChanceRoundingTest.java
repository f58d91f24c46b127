package org.fosse.jobs.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.fosse.engine.ProtectionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChanceRoundingTest {
    private static final ChanceRounding ROUNDING = new ChanceRounding(ProtectionKey.DEMONSTRATION, 5);

    @Test
    void aCountGoesToOneOfTheMultiplesAroundItAndAMultipleStays() {
        for (int area = 0; area < 50; area++) {
            for (long count = 0; count < 40; count++) {
                long shown = ROUNDING.round("P" + area, "all", "all", "all", count);
                assertThat(shown % 5).isZero();
                assertThat(Math.abs(shown - count)).isLessThan(5);
            }
        }
    }

    @Test
    void theExpectedFigureIsTheCount() {
        for (long count : new long[] {1, 3, 4, 17}) {
            double mean = IntStream.range(0, 20_000)
                    .mapToLong(area -> ROUNDING.round("P" + area, "all", "all", "all", count))
                    .average()
                    .orElseThrow();
            assertThat(mean).isCloseTo(count, within(0.1));
        }
    }

    @TempDir
    private Path folder;

    @Test
    void theSameCountIsTheSameFigureAndAnotherSecretGivesAnother() throws Exception {
        ChanceRounding again = new ChanceRounding(ProtectionKey.DEMONSTRATION, 5);
        Path file = folder.resolve("secret");
        Files.write(
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))),
                new byte[32]);
        ChanceRounding other = new ChanceRounding(ProtectionKey.read(file), 5);
        int differing = 0;
        for (int area = 0; area < 200; area++) {
            long shown = ROUNDING.round("P" + area, "all", "all", "all", 7);
            assertThat(again.round("P" + area, "all", "all", "all", 7)).isEqualTo(shown);
            differing += other.round("P" + area, "all", "all", "all", 7) == shown ? 0 : 1;
        }
        assertThat(differing).isBetween(60, 140);
    }

    @Test
    void aPartIsNeverAboveItsWholeAndIsExpectedToBeItself() {
        for (long whole = 0; whole <= 24; whole++) {
            for (long part = 0; part <= whole; part++) {
                double sum = 0;
                int areas = 4000;
                for (int area = 0; area < areas; area++) {
                    long shownWhole = ROUNDING.round("P" + area, "all", "all", "all", whole);
                    long shown = ROUNDING.roundPart("P" + area, "all", "all", "some", part, whole, shownWhole, false);
                    assertThat(shown).isLessThanOrEqualTo(shownWhole);
                    assertThat(Math.abs(shown - part)).isLessThan(5);
                    sum += shown;
                }
                assertThat(sum / areas).isCloseTo(part, within(0.2));
            }
        }
    }

    /** Whoever knows that there are 21 would know of a 25 that it is all of them. */
    @Test
    void aPartThatIsShownIsNotToldByTheWhole() {
        for (long whole = 0; whole <= 24; whole++) {
            for (int area = 0; area < 200; area++) {
                long shownWhole = ROUNDING.round("P" + area, "all", "all", "all", whole);
                for (long part = 0; part <= whole; part++) {
                    long shown = ROUNDING.roundPart("P" + area, "all", "all", "some", part, whole, shownWhole, true);
                    long least = Math.max(0, shown - 4);
                    long most = Math.min(whole, shown + 4);
                    assertThat(most - least + 1)
                            .as("%d of %d", part, whole)
                            .isGreaterThanOrEqualTo(Math.min(2, whole + 1));
                }
            }
        }
    }

    @Test
    void whatIsCountedInTwoIndicatorsIsDrawnTwice() {
        long differing = IntStream.range(0, 200)
                .filter(area -> ROUNDING.round("P" + area, "all", "all", "some A", 7)
                        != ROUNDING.round("P" + area, "all", "all", "some B", 7))
                .count();

        assertThat(differing).isBetween(60L, 140L);
    }
}
