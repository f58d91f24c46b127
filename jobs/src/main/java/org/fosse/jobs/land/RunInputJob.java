package org.fosse.jobs.land;

import static org.fosse.schema.table.RunInputTable.MESSAGE;
import static org.fosse.schema.table.RunInputTable.ROWS_ACCEPTED;
import static org.fosse.schema.table.RunInputTable.ROWS_REJECTED;
import static org.fosse.schema.table.RunInputTable.SHA256;
import static org.fosse.schema.table.RunInputTable.SOURCE_FILE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LandedFileTable;
import org.fosse.schema.table.LandedRejectionTable;
import org.fosse.schema.table.LandedScoreTable;
import org.fosse.schema.table.RejectedRowTable;
import org.fosse.schema.table.RunInputTable;
import org.fosse.schema.table.ScoreCheckedTable;
import org.jspecify.annotations.Nullable;

/** The account of every file: rows in = rows accepted + rows rejected, the last counted from the rejected rows themselves. */
public final class RunInputJob extends Declaration<RunInputTable> implements RowJob<RunInputTable> {
    public RunInputJob() {
        super(
                RunInputTable.TABLE,
                List.of(
                        LandedFileTable.TABLE,
                        LandedRejectionTable.TABLE,
                        RejectedRowTable.TABLE,
                        LandedScoreTable.TABLE,
                        ScoreCheckedTable.TABLE));
    }

    @Override
    public List<TableRow<RunInputTable>> rows(Inputs in, Run run) {
        Map<String, Long> rejected = new HashMap<>();
        in.rows(RejectedRowTable.TABLE)
                .forEach(row -> rejected.merge(
                        row.get(RejectedRowTable.SOURCE_FILE), row.get(RejectedRowTable.ROWS), Long::sum));
        Map<String, Long> byReader = new HashMap<>();
        in.rows(LandedRejectionTable.TABLE)
                .forEach(row -> byReader.merge(
                        row.get(LandedRejectionTable.FILE), row.get(LandedRejectionTable.ROWS), Long::sum));
        Map<String, Long> leftOut = scoresLeftOut(in);
        return in.rows(LandedFileTable.TABLE).stream()
                .map(row -> {
                    String file = row.get(LandedFileTable.FILE);
                    return account(
                            row,
                            rejected.getOrDefault(file, 0L),
                            byReader.getOrDefault(file, 0L),
                            leftOut.getOrDefault(file, 0L));
                })
                .toList();
    }

    /** How many scores of each file were taken neither as good ones nor as rejected ones. */
    private static Map<String, Long> scoresLeftOut(Inputs in) {
        Map<String, Long> leftOut = new HashMap<>();
        in.rows(LandedScoreTable.TABLE).forEach(row -> leftOut.merge(row.get(LandedScoreTable.FILE), 1L, Long::sum));
        in.rows(ScoreCheckedTable.TABLE)
                .forEach(row -> leftOut.merge(row.get(ScoreCheckedTable.CHECKED.file()), -1L, Long::sum));
        return leftOut;
    }

    private static @Nullable String message(TableRow<LandedFileTable> file, long leftOut) {
        String said = file.find(LandedFileTable.MESSAGE);
        if (leftOut == 0) {
            return said;
        }
        String sentence =
                "Scores left out, since no extract names their body, the framework does not ask it, or their day is"
                        + " after the run: " + leftOut + ".";
        return said == null ? sentence : said + " " + sentence;
    }

    /**
     * Accepted starts from the reader's own count and loses what later rules rejected, so that the check that the rows add
     * up fails if the reader's counts and the rejected rows ever part.
     */
    private static TableRow<RunInputTable> account(
            TableRow<LandedFileTable> file, long rejected, long byReader, long leftOut) {
        String digest = file.find(LandedFileTable.SHA_256);
        return RunInputTable.TABLE
                .row(LandedFileTable.TABLE, file)
                .copy(SOURCE_FILE, file, LandedFileTable.FILE)
                .set(ROWS_ACCEPTED, file.get(LandedFileTable.ROWS_ACCEPTED) - (rejected - byReader))
                .set(ROWS_REJECTED, rejected)
                .set(MESSAGE, message(file, leftOut))
                .set(SHA256, digest == null ? "" : digest)
                .build();
    }
}
