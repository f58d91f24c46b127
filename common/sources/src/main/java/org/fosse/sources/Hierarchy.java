package org.fosse.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Member;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row that names a practice and every area above it. The practice is put into each of them directly, since a
 * network need not lie inside one sub-ICB location; of the areas only sub-ICB location, system, region and country are put
 * into each other.
 */
final class Hierarchy {
    /**
     * Where one level stands in a row.
     *
     * @param code column of the NHS code
     * @param onsCode column of the ONS code; null when there is none
     * @param name column of the name
     */
    record Step(Level level, String code, @Nullable String onsCode, String name) {}

    /** How long and on whose word the row holds. */
    record Validity(
            String mappingId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate snapshotOn,
            @Nullable LocalDate asOf) {}

    private final List<Step> steps;
    private final Once once = new Once();

    /** @param steps from the practice upwards */
    Hierarchy(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    List<Landed> read(DataRow row, Validity validity) throws RowFault {
        once.startRow();
        String practice = row.code(steps.get(0).code(), Level.PRACTICE);
        List<String> codes = new ArrayList<>();
        List<Level> levels = new ArrayList<>();
        for (Step step : steps) {
            String code = row.optional(step.code());
            if (code == null || code.equals(Mappings.NO_NETWORK) || !OdsColumns.isArea(code)) {
                continue;
            }
            code = row.code(step.code(), step.level());
            String onsColumn = step.onsCode();
            once.add(new AreaNamed(
                    code,
                    step.level(),
                    row.name(step.name()),
                    onsColumn == null ? null : row.onsCode(onsColumn, step.level()),
                    null,
                    null,
                    null,
                    validity.asOf()));
            if (step.level() != Level.PRACTICE) {
                once.add(member(practice, Level.PRACTICE, code, step.level(), validity));
            }
            if (step.level() != Level.PRACTICE && step.level() != Level.NEIGHBOURHOOD) {
                codes.add(code);
                levels.add(step.level());
            }
        }
        for (int i = 1; i < codes.size(); i++) {
            once.add(member(codes.get(i - 1), levels.get(i - 1), codes.get(i), levels.get(i), validity));
        }
        return once.take();
    }

    private static Member member(String child, Level childLevel, String parent, Level parentLevel, Validity validity) {
        return new Member(
                child,
                childLevel,
                parent,
                parentLevel,
                validity.mappingId(),
                validity.from(),
                validity.to(),
                validity.snapshotOn(),
                Mappings.STATUTORY);
    }
}
