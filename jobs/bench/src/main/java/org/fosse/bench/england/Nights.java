package org.fosse.bench.england;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fosse.bench.Cost;
import org.fosse.bench.Launcher;
import org.fosse.bench.Tree;

/**
 * One night after the other with all tables, into one folder: everything is new; nothing is; one file has changed; it is the
 * next day.
 *
 * @param name what the landing folder is, in words
 * @param landing the landing folder
 * @param conf the configuration
 * @param changed the file that changes, and goes back to what it was before the next round
 * @param text what it then says
 */
record Nights(String name, Path landing, Path conf, Path changed, String text) {
    static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final Pattern AS_BEFORE = Pattern.compile("\"tables\":(\\d+).*\"tables_as_before\":(\\d+)");

    /** What is new. */
    enum Night {
        EVERYTHING("everything new"),
        NOTHING("nothing new"),
        ONE_FILE("one file changed"),
        NEXT_DATE("the next date");

        private final String text;

        Night(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /**
     * What one night took.
     *
     * @param night what was new
     * @param asBefore tables that were taken as they were, of all
     */
    record Told(Night night, Cost cost, String asBefore) {}

    /**
     * The sample with one value of one file corrected.
     *
     * @param folder where a copy of it goes
     */
    static Nights ofSample(Path folder) throws IOException {
        Path landing = folder.resolve("sample");
        Tree.copy(Path.of("sample-extracts"), landing);
        Path file;
        try (Stream<Path> found = Files.list(landing.resolve("segments"))) {
            file = found.sorted().findFirst().orElseThrow();
        }
        String text = Files.readString(file);
        Matcher value = Pattern.compile("(?m)^GP_LIST_SIZE,.*,(\\d+),[^,]*$").matcher(text);
        if (!value.find()) {
            throw new IllegalStateException(file + " has no list size");
        }
        long other = Long.parseLong(value.group(1)) + 1;
        String corrected = text.substring(0, value.start(1)) + other + text.substring(value.end(1));
        return new Nights("The sample", landing, Path.of("conf"), file, corrected);
    }

    /** An invented England with the values of one month of one indicator corrected. */
    static Nights of(England england, String name) throws IOException {
        String text = Files.readString(england.beside().resolve("month.csv"));
        return new Nights(
                name, england.landing(), england.conf(true), england.landing().resolve("month.csv"), text);
    }

    /** The first night alone, which makes the archive of classes that the next ones start from. */
    void warm(Path folder) throws IOException, InterruptedException {
        run(Night.EVERYTHING, folder);
        Tree.delete(folder.resolve("published"));
    }

    /** Every night of one round. */
    List<Told> round(Path folder) throws IOException, InterruptedException {
        String before = Files.readString(changed);
        List<Told> told = new ArrayList<>();
        for (Night night : Night.values()) {
            if (night == Night.ONE_FILE) {
                Files.writeString(changed, text);
            }
            told.add(run(night, folder));
        }
        Files.writeString(changed, before);
        Tree.delete(folder.resolve("published"));
        return told;
    }

    private Told run(Night night, Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        List<String> command = new ArrayList<>(Candidate.TWO_PROCESSORS);
        command.addAll(List.of(
                Launcher.SCRIPT.toString(),
                "run",
                "--date=" + (night == Night.NEXT_DATE ? DATE.plusDays(1) : DATE),
                "--landing=" + landing,
                "--conf=" + conf,
                "--published=" + folder.resolve("published"),
                "--secret=" + England.secret(folder)));
        Cost cost = Cost.of(command, log);
        Matcher told = AS_BEFORE.matcher(Files.readString(log));
        return new Told(night, cost, told.find() ? told.group(2) + " of " + told.group(1) : "");
    }
}
