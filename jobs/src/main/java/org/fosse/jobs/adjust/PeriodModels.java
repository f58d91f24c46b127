package org.fosse.jobs.adjust;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.fosse.jobs.packed.PeriodValues;

/**
 * The models of one indicator and period: of the areas of each system, and of England where its areas are there.
 *
 * @param groups in order of parent code and of the level's name
 */
public record PeriodModels(String indicatorId, LocalDate start, LocalDate end, List<GroupModel> groups)
        implements Serializable {
    boolean isOf(PeriodValues period) {
        return start.equals(period.start()) && end.equals(period.end());
    }
}
