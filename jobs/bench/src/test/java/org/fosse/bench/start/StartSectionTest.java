package org.fosse.bench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fosse.bench.Cost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StartSectionTest {
    @Test
    void ratiosAreThoseOfMediansAndAreHeldAgainstTheTargets() {
        StartSection section = new StartSection(
                LocalDate.of(2026, 3, 31),
                "",
                "0.1 before, 0.2 after",
                List.of(new Cost(4, 8, 500, 0), new Cost(5, 9, 510, 0), new Cost(90, 7, 505, 0)),
                List.of(new Cost(11, 20, 900, 0), new Cost(9, 24, 950, 0), new Cost(10, 28, 910, 0)));
        assertThat(section.text())
                .contains("| the floor | 5.0 (4.0 to 90.0) | 8.0 (7.0 to 9.0) | 505 (500 to 510) |")
                .contains("seconds of the run: at most x 2 of the floor's | x 2.0 | yes |")
                .contains("processor seconds of the run: at most x 3 of the floor's | x 3.0 | yes |");
        assertThat(section.reached()).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aProcessAndItsChildrenAreMeasured(@TempDir Path folder) throws IOException, InterruptedException {
        String busy = "i=0; while [ $i -lt 60000 ]; do i=$((i+1)); done";
        Cost cost = Cost.of(List.of("sh", "-c", "sh -c '" + busy + "'; sleep 0.1"), folder.resolve("log"));
        assertThat(cost.wall()).isGreaterThan(0.1);
        assertThat(cost.processor()).isBetween(0.01, 60.0);
        assertThat(cost.megabytes()).isGreaterThan(0);
    }
}
