package org.fosse.objectstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MirrorTest {
    @TempDir
    private Path folder;

    @Test
    void fetchesWhatChangedAndForgetsWhatIsGone() throws IOException {
        Path there = Files.createDirectories(folder.resolve("store/2026"));
        Files.writeString(there.resolve("a.csv"), "one");
        Files.writeString(there.resolve("b.csv"), "two");
        List<String> said = new ArrayList<>();
        try (ObjectStore store =
                new FolderStore(folder.resolve("store"), folder.resolve("store").resolve(".parts"), false)) {
            Mirror mirror = new Mirror(store, folder.resolve("work"));
            Path files = mirror.follow(said::add);
            assertThat(files.resolve("2026/a.csv")).hasContent("one");

            // What was not changed there is not fetched again: this stays until its version does.
            Files.writeString(files.resolve("2026/a.csv"), "ONE");
            Files.writeString(there.resolve("b.csv"), "two, corrected");
            Files.createDirectories(folder.resolve("store/other"));
            Files.writeString(folder.resolve("store/other/c.csv"), "three");
            mirror.follow(said::add);
            assertThat(files.resolve("2026/a.csv")).hasContent("ONE");
            assertThat(files.resolve("2026/b.csv")).hasContent("two, corrected");
            assertThat(files.resolve("other/c.csv")).hasContent("three");

            Files.delete(folder.resolve("store/other/c.csv"));
            Files.delete(folder.resolve("store/other"));
            Files.delete(folder.resolve("work/fetched.json"));
            mirror.follow(said::add);
            assertThat(files.resolve("other")).doesNotExist();
            assertThat(files.resolve("2026/a.csv")).hasContent("one");
        }
        assertThat(said).isEmpty();
    }
}
