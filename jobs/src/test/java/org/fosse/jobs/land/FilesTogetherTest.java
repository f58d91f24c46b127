package org.fosse.jobs.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fosse.sources.FileKind;
import org.fosse.sources.LandingFile;
import org.junit.jupiter.api.Test;

final class FilesTogetherTest {
    private static final long LARGE = 1 << 20;

    @Test
    void aLargeFileIsByItselfAndTheLargestComesFirst() {
        List<LandingFile> files = new ArrayList<>(small(40));
        files.add(file("large.csv", 2 * LARGE));
        files.add(file("larger.csv", 3 * LARGE));

        List<List<LandingFile>> together = FilesTogether.of(files);

        assertThat(together.subList(0, 2))
                .containsExactly(List.of(file("larger.csv", 3 * LARGE)), List.of(file("large.csv", 2 * LARGE)));
        assertThat(together).hasSize(6);
        assertThat(together.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void aFileThatComesOrGoesLeavesTheOthersWithWhomTheyWere() {
        List<LandingFile> before = small(40);
        List<LandingFile> after = new ArrayList<>(before);
        after.remove(7);
        after.add(file("new/file.csv", 900));

        assertThat(FilesTogether.of(after))
                .filteredOn(FilesTogether.of(before)::contains)
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theEntriesOfALargeArchiveAreSharedOut() {
        List<LandingFile> entries = IntStream.range(0, 30)
                .mapToObj(number -> file("a.zip", "a.zip!/" + number, 8 * LARGE))
                .toList();

        assertThat(FilesTogether.of(entries)).hasSizeBetween(4, 8);
    }

    @Test
    void aSmallArchiveGoesWithOtherFiles() {
        List<LandingFile> files = new ArrayList<>(small(400));
        IntStream.range(0, 30).forEach(number -> files.add(file("a.zip", "a.zip!/" + number, 9_000)));

        assertThat(FilesTogether.of(files)).hasSize(4);
    }

    private static List<LandingFile> small(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> file("folder/" + each + ".csv", 1_000L + each))
                .toList();
    }

    private static LandingFile file(String name, long bytes) {
        return file(name, name, bytes);
    }

    private static LandingFile file(String path, String name, long bytes) {
        return new LandingFile(
                path,
                null,
                name,
                "sha",
                bytes,
                FileKind.CSV,
                LandingFile.UNRECOGNISED,
                null,
                null,
                0,
                null,
                null,
                null);
    }
}
