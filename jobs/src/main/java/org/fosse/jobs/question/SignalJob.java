package org.fosse.jobs.question;

import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.fosse.config.Questions;
import org.fosse.engine.Inputs;
import org.fosse.engine.PlainJob;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** What the rules pick out of the evidence; {@link Signals} has them. */
public final class SignalJob implements PlainJob {
    static final Column UNIT_CODE =
            Column.key("unit_code", STRING, "Code of the area, provider, team or design group.");
    static final Column UNIT_LEVEL =
            Column.attribute("unit_level", STRING, "Its level.").required();
    static final Column UNIT_NAME =
            Column.attribute("unit_name", STRING, "Its name.").required();
    static final Column DOMAIN = Column.key(
            "quality_domain", STRING, "The part of quality, an id of quality_domains in fosse.yaml; or unassigned.");

    public static final Table TABLE = Table.published(
            "signal",
            Stage.COMPUTE,
            "Something that a rule of the configuration picked out about one unit of the system and one subject, of concern or good. docs/six-questions.md has every rule.",
            List.of(
                    UNIT_CODE,
                    DOMAIN,
                    Column.key("rule", STRING, "The rule, as in questions of fosse.yaml."),
                    Column.key(
                            "subject",
                            STRING,
                            "What it is about: the indicator, requirement, framework and its domain, or theme."),
                    UNIT_LEVEL,
                    UNIT_NAME,
                    Column.attribute("subject_name", STRING, "The subject in words.")
                            .required(),
                    Column.attribute("side", STRING, "concern or good.").required(),
                    Column.attribute("evidence_kind", STRING, "quantitative, contract, assessment or qualitative.")
                            .required(),
                    Column.attribute("pathway", STRING, "The pathway of care, where the source names one."),
                    Column.measure("weight", DOUBLE, "weight", "The rule's weight in the configuration.")
                            .required(),
                    Column.measure(
                                    "severity_score",
                                    DOUBLE,
                                    "share 0 to 1",
                                    "How grave, or how good. Charts: half the distance from the centre line over that of the limit. Funnel: |z_adjusted| / 8. Breach: half for its months over schedules.intensive_months, half for its distance over a tenth of the threshold. Assurance: distance from the centre line to the target over that to the limit, / 8. Suspect, support: 0.5. Last of level, balancing: 0.7. Inequality: change over the larger of first and latest. Change of an assessment: steps / 2. Rating: levels from the worst (good) or best (poor) over the length of the scale. Voices: steps apart over that length. Intelligence: 0.4 low, 0.7 moderate, 1 high. Best of type: 0.7. Action: 0.9 where more than its comparator, else 0.5. Never above 1.")
                            .required(),
                    Column.measure(
                                    "certainty",
                                    DOUBLE,
                                    "share 0 to 1",
                                    "How certain, times recency. Charts: 0.9, 0.6 with fewer than 13 points, half of that where most points are special. Funnel: 1 less false discovery rate. Breach: 1 - 0.5^periods in a row. Suspect: 0.3. Inequality: 0.95. Assessment: 1 - 0.5^voices, half when stale. Rating: 0.9. Voices: 0.7. Intelligence: 1 - 0.5^k, k its kinds and one more where other evidence agrees. Best of type: providers / 10, times the share of its last six comparisons in the best quarter. Last of level: 0.5. Action: as severity. Balancing, support: 0.9. Recency: 1 less half the age over look_back_months.")
                            .required(),
                    Column.measure("score", DOUBLE, "weight", "weight x severity_score x certainty.")
                            .required(),
                    Column.attribute("first_seen", DATE, "Since when it is so, as far as the source tells.")
                            .required(),
                    Column.attribute("last_seen", DATE, "Last day of the newest evidence.")
                            .required(),
                    Column.measure("points", LONG, "observations", "Observations, voices or items that it rests on.")
                            .required(),
                    Column.measure("age_days", LONG, "days", "Days from last_seen to the date of the run.")
                            .required(),
                    Column.attribute("sentence", STRING, "The signal in a plain sentence.")
                            .required(),
                    Column.attribute("source_table", STRING, "The table it was read from.")
                            .required(),
                    Column.attribute(
                                    "source_key",
                                    STRING,
                                    "The identifiers of the row there, divided by slashes; of several the newest.")
                            .required()),
            new Check(
                    "within_bounds",
                    "severity_score between 0 and 1 and certainty between 0 and 1",
                    "Severity and certainty are shares."));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(EvidenceJob.TABLE);
    }

    @Override
    public JavaRDD<Row> rows(Inputs in, Run run) {
        Questions questions = run.config().questions();
        LocalDate today = run.date();
        return Together.evidence(in.get(EvidenceJob.TABLE), TABLE, evidence -> {
            RowBuilder builder = new RowBuilder(TABLE);
            TreeMap<String, List<Evidence>> ofUnit = new TreeMap<>();
            evidence.forEach(each -> ofUnit.computeIfAbsent(each.unit().code(), code -> new ArrayList<>())
                    .add(each));
            List<Row> rows = new ArrayList<>();
            ofUnit.values()
                    .forEach(unit ->
                            Signals.of(unit, questions, today).forEach(signal -> rows.add(signal.row(builder))));
            return rows.iterator();
        });
    }
}
