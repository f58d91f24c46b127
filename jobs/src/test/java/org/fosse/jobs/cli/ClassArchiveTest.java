package org.fosse.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real virtual machines that make, use and refuse an archive. */
final class ClassArchiveTest {
    private static final long DEAD = 999_999_999;

    @TempDir
    private Path folder;

    private Path jar;
    private Path archive;

    /** A command that has done its work, and says whether its own class came out of the archive. */
    static final class Command {
        private Command() {}

        public static void main(String[] arguments) throws IOException {
            Path maps = Path.of("/proc/self/maps");
            boolean mapped = Files.exists(maps)
                    && Files.readString(maps, StandardCharsets.ISO_8859_1).contains("spark-1.jsa");
            System.out.println("mapped " + mapped);
            ClassArchive.keep(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        }
    }

    @BeforeEach
    void pack() throws IOException {
        Path home = Files.createDirectory(folder.resolve("a home"));
        jar = home.resolve("command.jar");
        archive = home.resolve("spark-1.jsa");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> each : List.of(Command.class, ClassArchive.class)) {
                String name = each.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(name));
                try (InputStream in = each.getClassLoader().getResourceAsStream(name)) {
                    in.transferTo(out);
                }
            }
        }
    }

    @Test
    void theFirstCommandMakesItAndTheNextUsesIt() throws Exception {
        String first = making();
        assertThat(first.lines()).hasSize(2).last().asString().contains("once");
        assertThat(archive).isNotEmptyFile();
        String next = using();
        assumeTrue(Files.exists(Path.of("/proc/self/maps")), "nothing tells what is mapped");
        assertThat(next.strip()).isEqualTo("mapped true");
    }

    /** JDK 17 falls over two of the same while it makes an archive: the class that they stand for is as old as Java 5. */
    @Test
    void noLambdaStandsForAnInterfaceOfTheCommandLineLibrary() throws Exception {
        Path classes = Path.of(ClassArchive.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Pattern made = Pattern.compile("\\(.*?\\)Lpicocli/CommandLine\\$I[A-Z]\\w*;");
        try (Stream<Path> files = Files.walk(classes)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            assertThat(all)
                    .hasSizeGreaterThan(100)
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .doesNotContainPattern(made));
        }
    }

    @Test
    void whatOthersLeftIsClearedAwayButNotWhatTheyAreMaking() throws Exception {
        Path dead = Files.writeString(archive.resolveSibling("spark-1.jsa.part-" + DEAD), "half");
        Path old = Files.writeString(archive.resolveSibling("spark-2.jsa"), "of another build");
        Path kind = Files.writeString(archive.resolveSibling("light-2.jsa"), "of another kind");
        Path alive = Files.writeString(
                archive.resolveSibling(
                        "spark-1.jsa.part-" + ProcessHandle.current().pid()),
                "half");
        making();
        try (Stream<Path> files = Files.list(archive.getParent())) {
            assertThat(files).containsExactlyInAnyOrder(jar, archive, kind, alive);
        }
        assertThat(dead).doesNotExist();
        assertThat(old).doesNotExist();
    }

    @Test
    void oneThatIsThereAlreadyIsLeftAlone() throws Exception {
        Files.writeString(archive, "made by another process");
        making();
        assertThat(archive).hasContent("made by another process");
    }

    @Test
    void aRefusedOneIsToldAndRemoved() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/maps")), "nothing tells what is mapped");
        Files.writeString(archive, "no archive at all");
        assertThat(using()).startsWith("mapped false").contains("did not fit and was removed");
        assertThat(archive).doesNotExist();
    }

    private String making() throws Exception {
        return java("-XX:+RecordDynamicDumpInfo", "-D" + ClassArchive.WANTED + "=" + archive);
    }

    private String using() throws Exception {
        return java("-XX:SharedArchiveFile=" + archive, "-D" + ClassArchive.USED + "=" + archive);
    }

    private String java(String... options) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:disable"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", jar.toString(), Command.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }
}
