package org.fosse.sources;

import java.util.ArrayList;
import java.util.List;
import org.fosse.config.Layout.Outcome;
import org.fosse.config.Layout.Scores;
import org.fosse.schema.table.LandedScoreTable;
import org.fosse.tables.Period;

/** Reads the statuses and ratings that a publication's rows state, as levels of assessment frameworks. */
final class LayoutScores {
    private final Extract extract;
    private long withoutDay;

    LayoutScores(Extract extract) {
        this.extract = extract;
    }

    /** @param period the round that the row's scores are of */
    List<Landed> read(List<Scores> declared, DataRow row, Period period) throws RowFault {
        List<Landed> scored = new ArrayList<>();
        for (Scores each : declared) {
            if (each.keep().fits(row::text)) {
                scored.add(read(each, row, period));
            }
        }
        return scored;
    }

    private Landed read(Scores scores, DataRow row, Period round) throws RowFault {
        Outcome outcome = outcome(scores, row);
        Period assessed = row.period(scores.assessedOn());
        if (!assessed.start().equals(assessed.end())) {
            withoutDay++;
        }
        return new Landed.Row<>(
                LandedScoreTable.TABLE,
                LandedScoreTable.TABLE
                        .row()
                        .set(LandedScoreTable.FRAMEWORK_ID, scores.framework())
                        .set(LandedScoreTable.BODY_CODE, body(scores, row))
                        .set(LandedScoreTable.DOMAIN_ID, domain(scores, row))
                        .set(LandedScoreTable.VOICE, scores.voice())
                        .set(LandedScoreTable.ROUND, round.label())
                        .set(LandedScoreTable.ASSESSED_ON, assessed.start())
                        .set(LandedScoreTable.BASELINE, false)
                        .set(LandedScoreTable.LEVEL, outcome.level())
                        .set(LandedScoreTable.SCORE_STATUS, outcome.status().text())
                        .build());
    }

    private static Outcome outcome(Scores scores, DataRow row) throws RowFault {
        String text = row.text(scores.level());
        for (Outcome outcome : scores.outcomes()) {
            if (outcome.words().stream().anyMatch(word -> word.fits(text))) {
                return outcome;
            }
        }
        throw unknown(scores.level(), text, "levels");
    }

    private static String domain(Scores scores, DataRow row) throws RowFault {
        String column = scores.domainColumn();
        if (column == null) {
            return String.valueOf(scores.domain());
        }
        String domain = scores.domains().get(row.text(column));
        if (domain == null) {
            throw unknown(column, row.text(column), "domains");
        }
        return domain;
    }

    private String body(Scores scores, DataRow row) throws RowFault {
        String column = scores.body();
        String noted = extract.body();
        if (column != null) {
            return Codes.ofAnyLevel(column, row.required(column));
        }
        if (noted == null) {
            throw new IllegalStateException(extract.file() + " is read without the body that its source needs");
        }
        return Codes.ofAnyLevel("body", noted);
    }

    private static RowFault unknown(String column, String text, String key) {
        return new RowFault(
                column,
                text,
                "unknown_word",
                "The publication's layout does not say what this word means.",
                "If it is right, add it to " + key + " of the layout in conf/sources.");
    }

    /** What a data officer should know. */
    List<String> remarks() {
        return withoutDay == 0
                ? List.of()
                : List.of("Scores whose day is not published, counted from the first day that it can be: " + withoutDay
                        + ".");
    }
}
