package org.fosse.jobs.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.SharedValue;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.schema.table.ScoreCheckedTable;
import org.fosse.tables.Table;

/** The newest version of every accepted score as its form gives it, by framework, in order of body. */
final class AcceptedScores implements SharedValue<Map<String, List<Score>>> {
    @Override
    public List<Table> inputs() {
        return List.of(ScoreCheckedTable.TABLE);
    }

    @Override
    public Map<String, List<Score>> make(Inputs in, Run run) {
        Map<String, List<Score>> byFramework = new TreeMap<>();
        for (TableRow<ScoreCheckedTable> row : in.rows(ScoreCheckedTable.TABLE)) {
            if (ScoreCheckedTable.CHECKED.isNewest(row)) {
                byFramework
                        .computeIfAbsent(row.get(ScoreCheckedTable.FRAMEWORK_ID), id -> new ArrayList<>())
                        .add(score(row));
            }
        }
        byFramework.values().forEach(scores -> scores.sort(Score.BY_BODY));
        return byFramework;
    }

    static Score score(TableRow<ScoreCheckedTable> row) {
        return new Score(
                AssessmentScoreTable.TABLE.row(ScoreCheckedTable.TABLE, row).build());
    }
}
