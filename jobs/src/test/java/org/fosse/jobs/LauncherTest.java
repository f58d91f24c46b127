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

/** The real launcher in a small tree of its own, whose build and JVM are scripts that say how they were called. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
final class LauncherTest {
    @TempDir
    private Path folder;

    private Path home;
    private Path jdk;

    @BeforeEach
    void plant() throws IOException {
        home = folder.resolve("fosse home").toAbsolutePath();
        Path launcher = Path.of(System.getProperty("fosse.root"), "scripts", "fosse");
        script(home.resolve("scripts/fosse"), Files.readString(launcher));
        script(home.resolve("mvnw"), """
                #!/bin/sh
                echo build >> builds; sleep 0.3
                [ ! -f broken ] || { echo "cannot compile"; exit 1; }
                mkdir -p jobs/target/fosse/lib jobs/target/fosse/spark
                touch jobs/target/fosse/lib/a.jar jobs/target/fosse/spark/b.jar jobs/target/fosse/fosse.jar
                """);
        Files.writeString(home.resolve("pom.xml"), "");
        Files.createDirectories(home.resolve("jobs/src/main"));
        Files.writeString(home.resolve("jobs/pom.xml"), "");
        Files.createDirectories(home.resolve("common/x/src/main"));
        Files.writeString(home.resolve("common/x/pom.xml"), "");
        age("pom.xml", "jobs/pom.xml", "jobs/src/main", "common/x/pom.xml", "common/x/src/main");
        jdk = jdk("17.0.15");
    }

    @Test
    void buildsOnceAndPassesEveryArgument() throws Exception {
        Outcome first = fosse("sql", "SELECT 'a b'", "");
        assertThat(first.code).isZero();
        assertThat(first.err).contains("first use");
        assertThat(first.out).contains("org.fosse.jobs.Fosse|sql|SELECT 'a b'||");
        Outcome second = fosse("releases");
        assertThat(second.err).isEmpty();
        assertThat(builds()).isEqualTo(1);
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
    void jarOfAKilledBuildIsNotTrusted() throws Exception {
        fosse("releases");
        Path building = Files.createDirectory(home.resolve("jobs/target/.building"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(building.resolve("pid"), gone.pid() + "\n");
        assertThat(fosse("releases").code).isZero();
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
        for (String tool : List.of("bash", "dirname", "readlink", "sed")) {
            Process which = new ProcessBuilder("/bin/sh", "-c", "command -v " + tool).start();
            Files.createSymbolicLink(
                    folder.resolve("tools").resolve(tool),
                    Path.of(end(which).out.strip()));
        }
        Outcome outcome = end(begin(Map.of("PATH", folder.resolve("tools").toString()), "releases"));
        assertThat(outcome.code).isEqualTo(2);
        assertThat(outcome.err)
                .contains("17 or newer")
                .contains("Found version 11.0.2")
                .contains("adoptium");
    }

    @Test
    void runGoesThroughSparkSubmitWhenThereIsOne() throws Exception {
        script(folder.resolve("spark/bin/spark-submit"), "#!/bin/sh\nprintf '%s|' \"$@\"\n");
        Map<String, String> spark = Map.of("SPARK_HOME", folder.resolve("spark").toString());
        assertThat(end(begin(spark, "run", "--master", "local[1]")).out)
                .contains("--class|org.fosse.jobs.Fosse|--master|local[1]|")
                .contains("--jars|" + home.toRealPath().resolve("jobs/target/fosse/lib/a.jar") + "|")
                .endsWith("fosse.jar|run|--master|local[1]|");
        assertThat(end(begin(spark, "releases")).out).contains("org.fosse.jobs.Fosse|releases|");
    }

    @Test
    void exitCodeInputAndSignalsReachTheFirstRunToo() throws Exception {
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
        script(made.resolve("bin/java"), "#!/bin/sh\nprintf '%s|' \"$@\"\n");
        script(made.resolve("bin/javac"), "#!/bin/sh\n");
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
