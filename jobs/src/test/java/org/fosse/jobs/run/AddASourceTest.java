package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fosse.jobs.Fosse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of conf/README.md, "Add a source", does what the page says, to the letter. */
final class AddASourceTest {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theExampleOfThePagePrintsWhatThePageShows() throws IOException {
        String page = Files.readString(SampleRun.ROOT.resolve("conf/README.md"));
        String chapter = page.substring(page.indexOf("## Add a source"), page.indexOf("## Change how concerns"));
        List<MatchResult> blocks = BLOCK.matcher(chapter).results().toList();
        assertThat(blocks).extracting(block -> block.group(1)).containsExactly("csv", "yaml", "yaml", "text");
        Path conf = SmallLanding.conf(folder.resolve("conf"), "notes:", "notes:");
        Path landing = Files.createDirectories(folder.resolve("landing"));
        Files.writeString(landing.resolve("falls.csv"), blocks.get(0).group(2));
        Files.writeString(conf.resolve("sources/ward-falls.yaml"), blocks.get(1).group(2));
        Files.writeString(
                conf.resolve("indicators/ward-falls.yaml"), blocks.get(2).group(2));
        StringWriter out = new StringWriter();

        int code = Fosse.commandLine(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .setOut(new PrintWriter(out))
                .execute("check", "--landing", landing.toString(), "--conf", conf.toString());

        assertThat(code).isZero();
        assertThat(out.toString().lines())
                .containsExactlyElementsOf(blocks.get(3).group(2).lines().toList());
    }
}
