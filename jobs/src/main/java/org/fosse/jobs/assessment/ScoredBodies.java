package org.fosse.jobs.assessment;

import static org.fosse.schema.table.LandedScoreTable.ASSESSED_ON;
import static org.fosse.schema.table.LandedScoreTable.BODY_CODE;
import static org.fosse.schema.table.LandedScoreTable.BODY_LEVEL;
import static org.fosse.schema.table.LandedScoreTable.BODY_NAME;
import static org.fosse.schema.table.LandedScoreTable.FRAMEWORK_ID;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fosse.config.Framework;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.check.AreaAliases;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.LandedScoreTable;

/**
 * Whose scores a publication states. It lists every organisation by code alone, and whatever was published on the day that it
 * was made; a score is taken where an extract names an area or provider with the code, the framework asks bodies of its level,
 * and the day is not after the run. The rest is left out, and counted in the account of the file. A score in the form is told
 * with its body, and taken as it is.
 */
final class ScoredBodies {
    private final Map<String, TableRow<AreaTable>> areas = new HashMap<>();
    private final AreaAliases aliases;
    private final Map<String, Framework> frameworks;
    private final LocalDate today;

    ScoredBodies(Inputs in, Run run) {
        this.aliases = AreaAliases.of(in);
        this.frameworks = run.config().frameworks();
        this.today = run.date();
        in.rows(AreaTable.TABLE).forEach(area -> areas.put(area.get(AreaTable.AREA_CODE), area));
    }

    /** The score with its body; empty where it is left out. */
    Optional<TableRow<LandedScoreTable>> find(TableRow<LandedScoreTable> row) {
        if (row.has(BODY_LEVEL)) {
            return Optional.of(row);
        }
        TableRow<AreaTable> body = areas.get(aliases.own(row.get(BODY_CODE)));
        if (body == null || row.get(ASSESSED_ON).isAfter(today)) {
            return Optional.empty();
        }
        Framework framework = frameworks.get(row.get(FRAMEWORK_ID));
        String level = body.get(AreaTable.AREA_LEVEL);
        if (framework != null
                && !framework.bodyLevels().isEmpty()
                && !framework.bodyLevels().contains(level)) {
            return Optional.empty();
        }
        return Optional.of(LandedScoreTable.TABLE
                .row(row)
                .set(BODY_LEVEL, level)
                .set(BODY_NAME, body.get(AreaTable.AREA_NAME))
                .build());
    }
}
