package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fosse.config.ConfigLoader;
import org.fosse.config.Layout;
import org.fosse.config.Markers;
import org.junit.jupiter.api.Test;

/** The documents name every source, and every column of Fosse's own forms. */
class DocumentsTest {
    private static final Path DOCS = Path.of(System.getProperty("fosse.root", "../.."), "docs");

    @Test
    void everySourceIsDocumented() throws IOException {
        String text = Files.readString(DOCS.resolve("sources.md"));
        List<Layout> layouts = ConfigLoader.load(DOCS.resolveSibling("conf")).layouts();
        assertThat(layouts).isNotEmpty();
        assertThat(new Sources(layouts, Markers.DEFAULT).all())
                .allMatch(source -> text.contains("| `" + source.id() + "` |"));
    }

    @Test
    void everyColumnOfAnOwnFormIsDocumented() throws IOException {
        String text = Files.readString(DOCS.resolve("forms.md"));
        for (String id : List.of(
                "area_lookup",
                "indicator_values",
                "quality_schedule_return",
                "quality_schedule_requirement",
                "provider_link",
                "assessment_scores",
                "intelligence_item",
                "action_register")) {
            int start = text.indexOf("(`" + id + "`)");
            int end = text.indexOf("\n## ", start);
            String chapter = text.substring(start, end);
            Form form = new Sources(List.of(), Markers.DEFAULT).get(id).forms().get(0);
            for (String column : form.required()) {
                assertThat(chapter).as(id).contains("| `" + column + "` | yes |");
            }
            for (String column : form.optional()) {
                assertThat(chapter).as(id).contains("| `" + column + "` | no |");
            }
        }
    }

    @Test
    void idsAreDistinct() {
        assertThat(new Sources(List.of(), Markers.DEFAULT).all())
                .extracting(Source::id)
                .doesNotHaveDuplicates();
        assertThat(Stream.of("nof", "gone")
                        .filter(id ->
                                new Sources(List.of(), Markers.DEFAULT).find(id).isPresent()))
                .containsExactly("nof");
    }
}
