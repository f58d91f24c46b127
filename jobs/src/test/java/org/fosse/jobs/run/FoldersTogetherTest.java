package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the folders of several recipients tell together, through the real command line. */
final class FoldersTogetherTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final String PLACE = "E06000017";

    @TempDir
    private Path folder;

    /**
     * A place and its two networks are delivered with figures of their own, of the same people, and the catalogue does not say that they add
     * up: the place's folder has one, the networks' the others. Less one network, the place's figure is a second look at the other one.
     */
    @Test
    void aPlaceLessItsNetworksStopsTheRunWhereItTellsOfOneOfThem() throws IOException {
        Path landing = folder.resolve("landing");
        SmallLanding.fill(landing);
        Files.writeString(landing.resolve("areas.csv"), """
                code,level,name,parent_code,parent_level,basis
                U90001,neighbourhood,One network,E06000017,place,registration
                U90001,neighbourhood,One network,QK1,system,registration
                U90002,neighbourhood,Other network,E06000017,place,registration
                U90002,neighbourhood,Other network,QK1,system,registration
                """);
        Files.writeString(landing.resolve("delivered.csv"), delivered());
        Path conf = SmallLanding.conf(
                folder.resolve("conf"),
                "  - {id: networks, kind: network}\n",
                "  - {id: one, kind: place, areas: [" + PLACE + "]}\n  - {id: people, kind: forum}\n");
        Files.writeString(
                conf.resolve("indicators/delivered.yaml"),
                "set: Delivered\nindicators:\n  - {id: LOC_DELIVERED, name: People seen, quality_domain: access,"
                        + " value_type: count, unit: people, additive: false, disclosure: {class: people}}\n");

        CommandRun run = CommandRun.of(
                landing,
                conf,
                folder.resolve("published"),
                DATE,
                "network_extract",
                "--secret",
                secret(folder).toString());

        assertThat(run.code()).as(run.text()).isEqualTo(5);
        assertThat(run.text())
                .contains("nothing was published", "LOC_DELIVERED of U90001", "others tell more of it than its figure")
                .contains("additive: false");
        assertThat(folder.resolve("published/current")).doesNotExist();
    }

    /** Of twelve months, so that whatever the secret some figures are further apart than their counts can be. */
    private static String delivered() {
        StringBuilder rows = new StringBuilder("indicator_id,area_code,area_level,period,value,published_on\n");
        for (int month = 1; month <= 12; month++) {
            int one = month % 5 + 11;
            int other = month * 2 % 5 + 26;
            String period =
                    LocalDate.of(2025, month, 1).getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " 2025";
            rows.append("LOC_DELIVERED,U90001,neighbourhood,%s,%d,2026-01-20%n".formatted(period, one));
            rows.append("LOC_DELIVERED,U90002,neighbourhood,%s,%d,2026-01-20%n".formatted(period, other));
            rows.append("LOC_DELIVERED,%s,place,%s,%d,2026-01-20%n".formatted(PLACE, period, one + other));
        }
        return rows.toString();
    }

    private static Path secret(Path folder) throws IOException {
        Path secret = folder.resolve("secret");
        Files.write(
                Files.createFile(
                        secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))),
                new byte[32]);
        return secret;
    }
}
