package org.fosse.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real launcher in a small tree of its own, whose Maven and JVM are scripts that say how they were called. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
final class LauncherTest {
    private static final Path SCRIPTS = Path.of(System.getProperty("fosse.root"), "scripts");

    @TempDir
    private Path folder;

    private Path home;
    private Path jdk;

    @BeforeEach
    void plant() throws IOException {
        home = folder.resolve("fosse home").toAbsolutePath();
        script(home.resolve("scripts/fosse"), Files.readString(SCRIPTS.resolve("fosse")));
        script(home.resolve("scripts/Build.java"), Files.readString(SCRIPTS.resolve("Build.java")));
        script(home.resolve("mvnw"), """
                #!/bin/sh
                echo build >> builds; sleep 0.3
                [ ! -f broken ] || { echo "cannot compile"; exit 1; }
                mkdir -p jobs/target/fosse/lib
                touch jobs/target/fosse/lib/a.jar
                """);
        List<String> sources = List.of(
                "pom.xml", "jobs/pom.xml", "jobs/src/main/A", "common/x/pom.xml", "common/x/src/main/A", ".mvn/config");
        for (String source : sources) {
            Path file = home.resolve(source);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
        for (String source : sources) {
            age(source);
        }
        age(".mvn", "jobs/src/main", "common/x/src/main");
        jdk = jdk("17.0.15");
    }

    @Test
    void buildsOnceAndPassesEveryArgument() throws Exception {
        Outcome first = fosse("sql", "SELECT 'a b'", "");
        assertThat(first.code).isZero();
        assertThat(first.err).contains("first use");
        assertThat(first.out)
                .startsWith("@" + home.toRealPath() + "/jobs/target/fosse/light.jvm|")
                .endsWith("/spark/*|org.fosse.jobs.Fosse|sql|SELECT 'a b'||");
        Outcome second = fosse("releases");
        assertThat(second.err).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void whatSpeaksToStoresIsFetchedOnceAndOnlyForThem() throws Exception {
        fosse("releases", "--published", "hdfs://host/x");
        assertThat(builds()).isEqualTo(1);
        Outcome first = fosse("releases", "--published", "s3a://bucket/x");
        assertThat(first.err).contains("fetching what speaks to stores");
        assertThat(first.out).contains("/spark/*:" + home.toRealPath() + "/jobs/target/fosse/stores/*|");
        assertThat(fosse("run", "--landing=abfss://box@account/x").err).isEmpty();
        assertThat(builds()).isEqualTo(2);
        assertThat(fosse("releases").out).doesNotContain("/stores/");
    }

    @Test
    void changedSourceIsBuiltAgain() throws Exception {
        fosse("releases");
        Files.setLastModifiedTime(
                home.resolve("common/x/pom.xml"), FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(fosse("releases").err).contains("its sources changed");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        Process one = begin(Map.of(), "releases");
        Process two = begin(Map.of(), "releases");
        assertThat(end(one).code).isZero();
        assertThat(end(two).code).isZero();
        assertThat(builds()).isEqualTo(1);
        assertThat(fosse("releases").err).isEmpty();
    }

    @Test
    void sourceThatChangesWhileItIsBuiltIsBuiltAgain() throws Exception {
        script(
                home.resolve("mvnw"),
                "#!/bin/sh\necho build >> builds; mkdir -p jobs/target/fosse; sleep 0.1; touch pom.xml\n");
        fosse("releases");
        fosse("releases");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void failedBuildShowsTheEndOfItsLog() throws Exception {
        Files.writeString(home.resolve("broken"), "");
        Outcome outcome = fosse("releases");
        assertThat(outcome.code).isEqualTo(1);
        assertThat(outcome.err).contains("the build failed").contains("cannot compile");
        Files.delete(home.resolve("broken"));
        assertThat(fosse("releases").code).isZero();
    }

    @Test
    void whatAKilledBuildLeftIsBuiltAgain() throws Exception {
        script(home.resolve("mvnw"), """
                #!/bin/sh
                echo build >> builds
                mkdir -p jobs/target/fosse
                [ -f second ] || { touch second; exec sleep 30; }
                """);
        Process killed = begin(Map.of(), "releases");
        while (!Files.exists(home.resolve("second"))) {
            Thread.sleep(20);
        }
        killed.descendants().forEach(ProcessHandle::destroyForcibly);
        assertThat(end(killed).code).isNotZero();
        Outcome next = fosse("releases");
        assertThat(next.code).isZero();
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void worksThroughALinkFromElsewhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("f"), home.resolve("scripts/fosse"));
        ProcessBuilder elsewhere = new ProcessBuilder(link.toString(), "releases").directory(folder.toFile());
        elsewhere.environment().put("JAVA_HOME", jdk.toString());
        Process process = elsewhere.start();
        assertThat(end(process).out).contains("-Dfosse.home=" + home.toRealPath());
    }

    @Test
    void tooOldAJdkIsNamedWithTheRemedy() throws Exception {
        jdk = jdk("11.0.2");
        Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("bash", "dirname", "readlink", "cat")) {
            Process which = new ProcessBuilder("/bin/sh", "-c", "command -v " + tool).start();
            Files.createSymbolicLink(
                    folder.resolve("tools").resolve(tool),
                    Path.of(end(which).out.strip()));
        }
        Outcome outcome = end(begin(Map.of("PATH", folder.resolve("tools").toString()), "releases"));
        assertThat(outcome.code).isEqualTo(2);
        assertThat(outcome.err)
                .contains("17 or newer")
                .contains("version 11.0.2")
                .contains("adoptium");
    }

    @Test
    void runGoesThroughSparkSubmitWhenThereIsOne() throws Exception {
        script(folder.resolve("spark/bin/spark-submit"), "#!/bin/sh\nprintf '%s|' \"$@\"\n");
        Map<String, String> spark = Map.of("SPARK_HOME", folder.resolve("spark").toString());
        assertThat(end(begin(spark, "run", "--master", "local[1]", "--seed", "2")).out)
                .contains("--class|org.fosse.jobs.Fosse|--master|local[1]|")
                .contains("--jars|" + home.toRealPath().resolve("jobs/target/fosse/lib/a.jar") + "|")
                .contains(
                        "\"-Dlog4j2.configurationFile=" + home.toRealPath() + "/jobs/target/fosse/log4j2.properties\"")
                .endsWith("fosse.jar|run|--master|local[1]|--seed|2|");
        assertThat(end(begin(spark, "check", "--master=local[3]")).out).contains("--master|local[3]|");
        assertThat(end(begin(spark, "check")).out).contains("--master|local[*]|");
        assertThat(end(begin(spark, "releases")).out).endsWith("org.fosse.jobs.Fosse|releases|");
        assertThat(end(begin(Map.of("SPARK_HOME", folder.toString()), "run")).code)
                .isEqualTo(2);
    }

    @Test
    void exitCodeInputAndSignalsAreThoseOfTheJvm() throws Exception {
        fosse("releases");
        script(
                jdk.resolve("bin/java"),
                "#!/bin/sh\ntrap 'exit 143' TERM\nread line; echo \"got $line\"\nsleep 30 & wait\n");
        Process process = begin(Map.of(), "run");
        process.getOutputStream().write("words\n".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        assertThat(process.inputReader().readLine()).isEqualTo("got words");
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(143);

        script(jdk.resolve("bin/java"), "#!/bin/sh\nexit 4\n");
        assertThat(fosse("run").code).isEqualTo(4);
    }

    @Test
    void smallLandingFolderIsRunWithOneCompiler() throws Exception {
        Path landing = Files.createDirectories(folder.resolve("landing zone"));
        String[] run = {"run", "--landing", landing.toString()};
        assertThat(fosse(run).out).contains("|-XX:TieredStopAtLevel=1|");
        Files.write(landing.resolve("extract"), new byte[9 << 20]);
        assertThat(fosse(run).out).doesNotContain("TieredStopAtLevel");
    }

    @Test
    void archiveOfClassesIsUsedWhereItWasMadeAndNowhereElse() throws Exception {
        assertThat(fosse("run").out).contains("|-XX:+RecordDynamicDumpInfo|");
        Path archive = wanted(fosse("run"));
        assertThat(archive.getParent()).isEqualTo(home.toRealPath().resolve("jobs/target/fosse"));
        assertThat(wanted(fosse("sql"))).isNotEqualTo(archive);
        Files.writeString(archive, "");
        assertThat(fosse("run").out).contains("|-XX:SharedArchiveFile=" + archive + "|");
        assertThat(fosse("check").out).contains("|-XX:SharedArchiveFile=" + archive + "|");
        assertThat(end(begin(Map.of("FOSSE_CDS", "off"), "run")).out).doesNotContain("archive", "Archive");

        Path moved = folder.resolve("moved");
        Files.move(home, moved);
        home = moved;
        assertThat(wanted(fosse("run")).getFileName()).isNotEqualTo(archive.getFileName());
        Files.move(moved, folder.resolve("fosse home"));
        home = folder.resolve("fosse home");
        assertThat(fosse("run").out).contains("|-XX:SharedArchiveFile=" + archive + "|");

        jdk = jdk("21.0.1");
        assertThat(wanted(fosse("run"))).isNotEqualTo(archive);
        Files.setLastModifiedTime(
                home.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(5)));
        jdk = jdk("17.0.15");
        assertThat(wanted(fosse("run"))).isNotEqualTo(archive);
    }

    private static Path wanted(Outcome outcome) {
        return Path.of(outcome.out.replaceFirst(".*\\|-Dfosse\\.archive\\.wanted=([^|]*)\\|.*", "$1"));
    }

    private record Outcome(int code, String out, String err) {}

    private Outcome fosse(String... args) throws Exception {
        return end(begin(Map.of(), args));
    }

    private Process begin(Map<String, String> environment, String... args) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("scripts/fosse").toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().remove("SPARK_HOME");
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Outcome end(Process process) throws Exception {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), out, err);
    }

    private Path jdk(String version) throws IOException {
        Path made = folder.resolve("jdk-" + version);
        script(made.resolve("bin/java"), """
                #!/bin/sh
                case $1 in *Build.java) exec "%s/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "$@" ;; esac
                printf '%%s|' "$@"
                """.formatted(System.getProperty("java.home")));
        Files.writeString(made.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return made;
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void age(String... paths) throws IOException {
        for (String path : paths) {
            Files.setLastModifiedTime(
                    home.resolve(path), FileTime.from(Instant.now().minusSeconds(3600)));
        }
    }

    private long builds() throws IOException {
        return Files.readAllLines(home.resolve("builds")).size();
    }
}
