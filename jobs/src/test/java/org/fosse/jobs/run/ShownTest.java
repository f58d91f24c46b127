package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fosse.engine.Job;
import org.fosse.tables.Table;
import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void whatLeavesIsMadeOfNothingButWhatIsMadeAgainAndReference() {
        List<Job> leaving =
                Jobs.all().stream().filter(Shown::isMadeOfWhatIsShown).toList();
        Set<Table> allowed = new HashSet<>(Shown.again());
        allowed.addAll(Shown.REFERENCE);
        leaving.forEach(job -> allowed.addAll(job.outputs()));

        assertThat(leaving).isNotEmpty();
        leaving.forEach(job ->
                assertThat(allowed).as("inputs of %s", job.output().name()).containsAll(job.inputs()));
    }

    @Test
    void everyTableOfANetworkIsMadeOfWhatIsShown() {
        assertThat(Jobs.all())
                .filteredOn(job -> job.output().columns().get(0).name().equals("network_code"))
                .isNotEmpty()
                .allMatch(Shown::isMadeOfWhatIsShown);
    }
}
