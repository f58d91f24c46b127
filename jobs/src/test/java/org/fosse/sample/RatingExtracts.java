package org.fosse.sample;

import java.time.LocalDate;
import java.util.List;
import org.fosse.sample.Bodies.Body;

/** Ratings and statuses of providers. They are made up, like all values of the sample. */
final class RatingExtracts implements Extracts {
    private static final List<String> QUESTIONS =
            List.of("CQC-safe", "CQC-effective", "CQC-caring", "CQC-responsive", "CQC-well-led");

    @Override
    public void write(Facts facts, Draws draws, Output output) {
        output.put("assessments/cqc.csv", cqc(draws));
        output.put("assessments/dspt.csv", dspt(draws));
    }

    /** One provider was last rated years ago, one not at all; another was rated twice and is safer now. */
    private static Csv cqc(Draws draws) {
        ScoreSheet sheet = new ScoreSheet("CQC", ScoreSheet.SHORT);
        for (Providers.Provider provider : Providers.ALL) {
            Body body = new Body(provider.code(), "provider", provider.name());
            boolean old = provider.code().equals(Stories.RATED_LONG_AGO);
            boolean never = provider.code().equals(Stories.NOT_RATED);
            LocalDate day = old ? LocalDate.of(2021, 3, 12) : LocalDate.of(2024, 6, 20);
            for (String question : QUESTIONS) {
                if (provider.code().equals(Providers.UHL)) {
                    int before = question.equals("CQC-safe") ? 2 : 3;
                    rated(sheet, body, question, LocalDate.of(2022, 2, 8), before);
                }
                if (never) {
                    sheet.line(body, question, "regulator", "Registered 2025", LocalDate.of(2025, 9, 1))
                            .with("score_status", "not_rated")
                            .write();
                } else {
                    rated(
                            sheet,
                            body,
                            question,
                            day,
                            3 - (draws.named("CQC", body.code(), question).uniform() < 0.2 ? 1 : 0));
                }
            }
        }
        return sheet.csv();
    }

    private static void rated(ScoreSheet sheet, Body body, String question, LocalDate day, int level) {
        sheet.line(body, question, "regulator", "Rating " + day.getYear(), day)
                .with("level", level)
                .with("score_status", "scored")
                .write();
    }

    /** Every June; one small provider's last status is of an earlier year. */
    private static Csv dspt(Draws draws) {
        ScoreSheet sheet = new ScoreSheet("DSPT", ScoreSheet.SHORT);
        for (Providers.Provider provider : Providers.ALL) {
            Body body = new Body(provider.code(), "provider", provider.name());
            int last = provider.code().equals(Stories.STATUS_OF_LAST_YEAR) ? 2024 : 2025;
            for (int year = 2024; year <= last; year++) {
                int level = draws.named("DSPT", body.code(), "" + year).between(3, 5);
                sheet.line(body, "DSPT-1", "self", (year - 1) + "/" + (year - 2000), LocalDate.of(year, 6, 30))
                        .with("baseline", year == 2024)
                        .with("level", level)
                        .with("score_status", "scored")
                        .write();
            }
        }
        return sheet.csv();
    }
}
