package org.fosse.stats.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of every folder of reference results, those in the tree and those that {@code fosse.golden} names. */
class ReferenceTest {
    private static Path committed() {
        URL folder = Objects.requireNonNull(ReferenceTest.class.getResource("/reference"));
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<ReferenceFolder> folders() {
        String more = System.getProperty("fosse.golden", "");
        return Stream.concat(
                ReferenceFolder.below(committed(), false).stream(),
                more.isBlank() ? Stream.empty() : ReferenceFolder.below(Path.of(more), false).stream());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void theLibraryAgrees(ReferenceFolder folder) {
        List<Topic> topics = Topics.of(folder.name());
        Assumptions.assumeFalse(topics.isEmpty(), () -> {
            String line = folder.name() + ": skipped, the library has no statistic of this topic";
            System.out.println(line);
            return line;
        });
        List<String> mismatches = folder.compare(topics, Topics::isAbsent);
        System.out.println(folder.summary());
        assertThat(mismatches).as(folder.summary()).isEmpty();
    }

    /** Rows come in no order: the same inputs read backwards agree as well. */
    @Test
    void theOrderOfInputsDoesNotMatter() {
        for (ReferenceFolder folder : ReferenceFolder.below(committed(), true)) {
            assertThat(folder.compare(Topics.of(folder.name()), Topics::isAbsent))
                    .as(folder.name())
                    .isEmpty();
        }
    }

    @Test
    void everyFolderInTheTreeIsCompared() {
        assertThat(ReferenceFolder.below(committed(), false))
                .hasSizeGreaterThan(20)
                .allSatisfy(folder ->
                        assertThat(Topics.of(folder.name())).as(folder.name()).isNotEmpty());
    }
}
