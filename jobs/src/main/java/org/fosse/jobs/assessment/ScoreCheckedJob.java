package org.fosse.jobs.assessment;

import static org.fosse.schema.table.ScoreCheckedTable.ANSWER;
import static org.fosse.schema.table.ScoreCheckedTable.ASSESSED_ON;
import static org.fosse.schema.table.ScoreCheckedTable.ASSESSOR_TYPE;
import static org.fosse.schema.table.ScoreCheckedTable.BASELINE;
import static org.fosse.schema.table.ScoreCheckedTable.BODY_CODE;
import static org.fosse.schema.table.ScoreCheckedTable.CHECKED;
import static org.fosse.schema.table.ScoreCheckedTable.DOMAIN_ID;
import static org.fosse.schema.table.ScoreCheckedTable.FRAMEWORK_ID;
import static org.fosse.schema.table.ScoreCheckedTable.ITEM_ID;
import static org.fosse.schema.table.ScoreCheckedTable.LEVEL;
import static org.fosse.schema.table.ScoreCheckedTable.RESPONDENTS;
import static org.fosse.schema.table.ScoreCheckedTable.ROUND;
import static org.fosse.schema.table.ScoreCheckedTable.SCORE_STATUS;
import static org.fosse.schema.table.ScoreCheckedTable.VOICE;
import static org.fosse.schema.table.ScoreCheckedTable.WORDING_VERSION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.check.AreaAliases;
import org.fosse.jobs.check.Rule;
import org.fosse.jobs.check.Versions;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.LandedScoreTable;
import org.fosse.schema.table.ScoreCheckedTable;
import org.jspecify.annotations.Nullable;

/**
 * Holds every assessment score of a known body ({@link ScoredBodies}) against its framework ({@link ScoreRules}) and against the other scores: the rules of
 * {@link Versions}, and {@link Rule#TWO_BASELINES} where one voice has more than one round marked as baseline for a body,
 * domain and wording. The earliest of them stays, since the baseline is the first accepted round.
 */
public final class ScoreCheckedJob extends Declaration<ScoreCheckedTable> implements RowJob<ScoreCheckedTable> {
    private static final Versions<ScoreCheckedTable> VERSIONS = new Versions<>(
            ScoreCheckedTable.TABLE,
            CHECKED,
            List.of(FRAMEWORK_ID, DOMAIN_ID, ITEM_ID, BODY_CODE, VOICE, ROUND),
            List.of(LEVEL, ANSWER, SCORE_STATUS, ASSESSED_ON, BASELINE, RESPONDENTS, WORDING_VERSION),
            List.of());

    private static final Comparator<TableRow<ScoreCheckedTable>> EARLIEST = Comparator.comparing(
                    (TableRow<ScoreCheckedTable> row) -> row.get(ASSESSED_ON))
            .thenComparing(row -> row.get(ROUND));

    public ScoreCheckedJob() {
        super(ScoreCheckedTable.TABLE, List.of(LandedScoreTable.TABLE, AreaAliasTable.TABLE, AreaTable.TABLE));
    }

    @Override
    public List<TableRow<ScoreCheckedTable>> rows(Inputs in, Run run) {
        ScoreRules rules = new ScoreRules(run.config().frameworks().values());
        AreaAliases areas = AreaAliases.of(in);
        ScoredBodies bodies = new ScoredBodies(in, run);
        return oneBaseline(VERSIONS.number(in.rows(LandedScoreTable.TABLE).stream()
                .flatMap(row -> bodies.find(row).stream())
                .map(row -> held(row, rules, areas))
                .toList()));
    }

    private static TableRow<ScoreCheckedTable> held(
            TableRow<LandedScoreTable> row, ScoreRules rules, AreaAliases areas) {
        String framework = row.get(LandedScoreTable.FRAMEWORK_ID);
        String item = row.find(LandedScoreTable.ITEM_ID);
        RowBuilder<ScoreCheckedTable> held = ScoreCheckedTable.TABLE
                .row(LandedScoreTable.TABLE, row)
                .copy(CHECKED.file(), row, LandedScoreTable.FILE)
                .copy(CHECKED.line(), row, LandedScoreTable.LINE)
                .copy(CHECKED.publishedOn(), row, LandedScoreTable.ASSESSED_ON)
                .set(CHECKED.revision(), 0)
                .set(BODY_CODE, areas.own(row.get(LandedScoreTable.BODY_CODE)))
                .set(ITEM_ID, item == null ? Shared.ALL : item)
                .set(
                        WORDING_VERSION,
                        rules.wording(
                                framework,
                                row.get(LandedScoreTable.DOMAIN_ID),
                                row.find(LandedScoreTable.WORDING_VERSION),
                                row.get(LandedScoreTable.ASSESSED_ON)))
                .set(
                        ASSESSOR_TYPE,
                        rules.assessorType(
                                framework, row.get(LandedScoreTable.VOICE), row.find(LandedScoreTable.ASSESSOR_TYPE)));
        return VERSIONS.refuse(held, rules.findBroken(row).orElse(null)).build();
    }

    private static List<TableRow<ScoreCheckedTable>> oneBaseline(List<TableRow<ScoreCheckedTable>> rows) {
        Map<List<@Nullable String>, TableRow<ScoreCheckedTable>> first = new HashMap<>();
        for (TableRow<ScoreCheckedTable> row : rows) {
            if (isMarked(row)) {
                first.merge(series(row), row, (one, other) -> EARLIEST.compare(one, other) <= 0 ? one : other);
            }
        }
        List<TableRow<ScoreCheckedTable>> judged = new ArrayList<>();
        for (TableRow<ScoreCheckedTable> row : rows) {
            TableRow<ScoreCheckedTable> baseline = isMarked(row) ? first.get(series(row)) : null;
            if (baseline == null || baseline.get(ROUND).equals(row.get(ROUND))) {
                judged.add(row);
                continue;
            }
            RowBuilder<ScoreCheckedTable> second =
                    ScoreCheckedTable.TABLE.row(row).set(CHECKED.version(), null);
            judged.add(VERSIONS.refuse(
                            second,
                            Rule.TWO_BASELINES.brokenBy(
                                    ScoreCheckedTable.BASELINE,
                                    row.get(ROUND),
                                    "An earlier round is marked as the baseline already: " + baseline.get(ROUND) + "."))
                    .build());
        }
        return judged;
    }

    private static boolean isMarked(TableRow<ScoreCheckedTable> row) {
        return CHECKED.accepts(row) && row.get(CHECKED.version()) == 1 && row.is(BASELINE);
    }

    private static List<@Nullable String> series(TableRow<ScoreCheckedTable> row) {
        return Arrays.asList(
                row.get(FRAMEWORK_ID),
                row.get(DOMAIN_ID),
                row.get(ITEM_ID),
                row.get(BODY_CODE),
                row.get(VOICE),
                row.find(WORDING_VERSION));
    }
}
