package org.fosse.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.sample.Bodies.Body;

/** One file of the form for scores. A file has the columns it needs; those a row does not fill are empty. */
final class ScoreSheet {
    static final String SHORT =
            "framework_id,body_code,body_level,body_name,domain_id,voice,round,assessed_on,baseline,"
                    + "level,score_status,evidence_ref,assessor";
    static final String WITH_ITEMS = SHORT + ",item_id,answer";
    static final String WITH_NEEDS = SHORT + ",needs";
    static final String FULL =
            WITH_NEEDS + ",item_id,answer,assessor_type,respondents,wording_version,evidence_kind," + "evidence_on";

    private final String framework;
    private final List<String> columns;
    private final Csv csv;

    ScoreSheet(String framework, String heading) {
        this.framework = framework;
        this.columns = List.of(heading.split(",", -1));
        this.csv = Csv.plain().heading(heading);
    }

    Csv csv() {
        return csv;
    }

    /** One row: what every row has. Chain the rest, then {@link Line#write}. */
    Line line(Body body, String domain, String voice, String round, LocalDate assessed) {
        Line line = new Line();
        line.with("framework_id", framework)
                .with("body_code", body.code())
                .with("body_level", body.level())
                .with("body_name", body.name())
                .with("domain_id", domain)
                .with("voice", voice)
                .with("round", round)
                .with("assessed_on", assessed);
        return line;
    }

    final class Line {
        private final Map<String, Object> fields = new LinkedHashMap<>();

        Line with(String column, Object value) {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException("the file has no column " + column);
            }
            fields.put(column, value);
            return this;
        }

        void write() {
            csv.row(columns.stream()
                    .map(column -> fields.getOrDefault(column, ""))
                    .toArray());
        }
    }
}
