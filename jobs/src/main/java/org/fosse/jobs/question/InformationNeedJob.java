package org.fosse.jobs.question;

import static org.fosse.schema.table.SignalTable.AGE_DAYS;
import static org.fosse.schema.table.SignalTable.SIDE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fosse.config.Questions;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.InformationNeedTable;
import org.fosse.schema.table.SignalTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceKind;
import org.jspecify.annotations.Nullable;

/** Do we need more? {@link Confidence} has the rules. */
public final class InformationNeedJob extends Declaration<InformationNeedTable>
        implements RowJob<InformationNeedTable> {
    public InformationNeedJob() {
        super(InformationNeedTable.TABLE, List.of(SignalTable.TABLE));
    }

    @Override
    public List<TableRow<InformationNeedTable>> rows(Inputs in, Run run) {
        return rows(in.rows(SignalTable.TABLE), run.config().questions());
    }

    /** The rows of all conclusions. */
    static List<TableRow<InformationNeedTable>> rows(List<TableRow<SignalTable>> signals, Questions questions) {
        List<TableRow<InformationNeedTable>> rows = new ArrayList<>();
        for (EvidenceDirection direction : List.of(EvidenceDirection.CONCERN, EvidenceDirection.GOOD)) {
            List<TableRow<SignalTable>> mine = signals.stream()
                    .filter(signal -> signal.get(SIDE) == direction)
                    .toList();
            for (Ranking.Entry entry : Ranking.of(mine, questions.further(), 0).entries()) {
                List<TableRow<SignalTable>> others = signals.stream()
                        .filter(signal -> signal.get(SIDE) != direction
                                && signal.get(SignalTable.QUALITY_DOMAIN).equals(entry.domain())
                                && signal.get(SignalTable.UNIT_CODE).equals(entry.unit()))
                        .toList();
                rows.add(row(direction, entry, new Confidence(entry, others, questions)));
            }
        }
        return rows;
    }

    private static TableRow<InformationNeedTable> row(
            EvidenceDirection direction, Ranking.Entry entry, Confidence confidence) {
        return InformationNeedTable.TABLE
                .row()
                .set(InformationNeedTable.UNIT_CODE, entry.unit())
                .set(InformationNeedTable.QUALITY_DOMAIN, entry.domain())
                .set(InformationNeedTable.SIDE, direction)
                .set(InformationNeedTable.UNIT_LEVEL, entry.level())
                .copy(InformationNeedTable.UNIT_NAME, entry.signal(), SignalTable.UNIT_NAME)
                .set(InformationNeedTable.GRADE, confidence.grade())
                .set(InformationNeedTable.STANDING, confidence.standing())
                .set(InformationNeedTable.AGREEING, Phrases.commas(confidence.agreeing()))
                .set(InformationNeedTable.DISAGREEING, commas(confidence.disagreeing()))
                .set(InformationNeedTable.SILENT, commas(confidence.silent()))
                .set(InformationNeedTable.CERTAINTY, entry.certainty())
                .set(InformationNeedTable.POINTS, confidence.points())
                .set(InformationNeedTable.AGE_DAYS, confidence.age())
                .set(
                        InformationNeedTable.OLDEST_DAYS,
                        entry.all().stream()
                                .mapToLong(signal -> signal.get(AGE_DAYS))
                                .max()
                                .orElseThrow())
                .set(InformationNeedTable.NEXT, confidence.next())
                .build();
    }

    private static @Nullable String commas(Collection<EvidenceKind> kinds) {
        return kinds.isEmpty() ? null : Phrases.commas(kinds);
    }
}
