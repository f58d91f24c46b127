package org.fosse.bench.england;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.fosse.bench.Cost;

/**
 * The raw files of an invented England, which {@code landing.sql} writes: 6,300 practices in 1,300 networks, 42 systems and
 * seven regions, five groups of people, months of indicators.
 *
 * @param folder where landing folder, configuration and what goes with them lie
 * @param periods months of indicators
 */
record England(Path folder, long periods) {
    static final Path SCRIPTS = Path.of("jobs/bench/src/main/england").toAbsolutePath();
    private static final long PER_PERIOD = 31_500;
    private static final long MONTHS = 36;
    private static final long SEED = 20260331;
    private static final String CATALOGUE = """
            set: Invented
            defaults:
              disclosure: {class: people}
              quality_domain: effective
              polarity: higher_is_better
              unit: percent
              value_type: proportion
              multiplier: 100
              additive: true
              reference: Invented
            indicators:
            """;

    /** With as many periods as bring it nearest to a number of rows. */
    static England of(Path folder, long rows) {
        return new England(folder, Math.max(2, Math.round((double) rows / PER_PERIOD)));
    }

    Path landing() {
        return folder.resolve("landing");
    }

    /** What is no extract of the folder: the corrected month, and copies for whom reads no Parquet. */
    Path beside() {
        return folder.resolve("beside");
    }

    /** @param adjusted whether it is that of a whole night, which adjusts for deprivation */
    Path conf(boolean adjusted) {
        return folder.resolve(adjusted ? "adjusted" : "conf");
    }

    void write(Path python) throws IOException, InterruptedException {
        Files.createDirectories(landing());
        Files.createDirectories(beside());
        Cost.of(
                List.of(
                        python.toString(),
                        SCRIPTS.resolve("sql.py").toString(),
                        SCRIPTS.resolve("landing.sql").toString(),
                        "landing=" + landing(),
                        "beside=" + beside(),
                        "periods=" + periods,
                        "seed=" + SEED),
                folder.resolve("log"));
        Files.writeString(
                landing().resolve("delivery.yaml"),
                "notes: [{pattern: practice_imd, period: '2019', published_on: 2019-09-26}]\n");
        StringBuilder catalogue = new StringBuilder(CATALOGUE);
        for (long i = 0; i * MONTHS < periods; i++) {
            catalogue.append("  - {id: I%04d, name: Indicator %d, description: Invented.}%n".formatted(i, i));
        }
        String base = Files.readString(SCRIPTS.resolve("fosse.yaml"));
        for (boolean adjusted : List.of(false, true)) {
            Path conf = conf(adjusted);
            Files.createDirectories(conf.resolve("frameworks"));
            Files.createDirectories(conf.resolve("indicators"));
            Files.writeString(conf.resolve("indicators/invented.yaml"), catalogue);
            Files.writeString(
                    conf.resolve("fosse.yaml"),
                    base + (adjusted ? Files.readString(SCRIPTS.resolve("adjusted.yaml")) : ""));
        }
    }

    /** A secret as counts of people are rounded by, which nobody else may read. */
    static Path secret(Path folder) throws IOException {
        Path file = folder.resolve("secret");
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, "invented for a benchmark, and of no use elsewhere\n");
        }
        return file;
    }

    /** How many rows of values the files have. */
    long rows() {
        return count("SELECT (SELECT count(*) FROM read_csv('%1$s/[hm]*.csv', all_varchar = true)) "
                + "+ (SELECT count(*) FROM read_parquet('%1$s/*.parquet'))");
    }

    /** How many of them are in the largest file. */
    long rowsOfLargest() {
        return count("SELECT count(*) FROM read_csv('%1$s/history.csv', all_varchar = true)");
    }

    private long count(String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(String.format(Locale.ROOT, sql, landing()))) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot count the rows of " + landing(), e);
        }
    }
}
