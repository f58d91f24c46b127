package org.fosse.jobs.assessment;

import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.config.Framework;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** The frameworks of the configuration for those who read the tables: what is scored, by whom, who answers for it. */
public final class FrameworkJob implements Job {
    public static final Table TABLE = Table.published(
            "framework",
            Stage.CLEAN,
            "One domain of an assessment framework, with what holds for the whole framework beside it.",
            List.of(
                    Column.key("framework_id", STRING, "Id of the assessment framework."),
                    Column.key("domain_id", STRING, "Id of the domain within the framework."),
                    text("framework_name", "Name of the framework.").required(),
                    text("unit_assessed", "Who is assessed, in words.").required(),
                    text("body_levels", "The levels of bodies it is for, divided by commas; null for any."),
                    text("framework_reference", "Where the framework was read."),
                    Column.attribute("domain_order", INT, "Order of the domain in the framework, from 1.")
                            .required(),
                    text("domain_name", "Name of the domain.").required(),
                    text("parent_domain_id", "The domain it is a part of; null at the top."),
                    text("quality_domain", "The part of quality the domain speaks to.")
                            .required(),
                    text("phase", "Stage of the journey it speaks to: waiting, in_care or after."),
                    text("phase_name", "That stage in words."),
                    text(
                                    "origin",
                                    "framework (as published), local (a choice of the configuration) or co_produced (agreed by staff and service users).")
                            .required(),
                    text("asked_bodies", "Codes of the only bodies that score it, divided by commas; null for all."),
                    text("wording_version", "Version of the newest wording; null where none is listed."),
                    text("wording_text", "That wording."),
                    text("wording_proposed_by", "The voice that proposed it."),
                    Column.attribute("wording_agreed_on", DATE, "When it was agreed."),
                    text("voices_asked", "Who may score, divided by commas; null for any voice."),
                    text("assessors", "The kind of assessor behind each voice."),
                    text("owners", "Who answers for the assessment at each level."),
                    text("evidence_statements", "Statements answered yes or no: item, then text, one after the other."),
                    text("needs", "Kinds of help a body may ask for: code, then text, one after the other."),
                    text("cohorts", "Bodies that began together: cohort, then its start, one after the other."),
                    level("scale_min", "Lowest level of the scale."),
                    level("scale_max", "Highest level of the scale."),
                    level("scale_best", "The best level of the scale."),
                    Column.measure("levels_anchored", LONG, "levels", "Levels that the framework describes.")
                            .required(),
                    Column.attribute(
                                    "comparable",
                                    BOOLEAN,
                                    "Whether a level means the same for two bodies, so that they may be compared.")
                            .required(),
                    text("scale_note", "What the framework leaves open."),
                    Column.measure("round_every_months", INT, "months", "Months from one round to the next."),
                    Column.measure("stale_after_months", INT, "months", "Months after which a score is stale."),
                    level("share_level", "The level of which the share of voices at it or better is given."),
                    Column.measure("disagreement_steps", INT, "levels", "Voices this far apart disagree."),
                    Column.measure(
                            "fewest_areas",
                            INT,
                            "areas",
                            "Fewest areas for which an association with an indicator is given.")));

    private static Column text(String name, String description) {
        return Column.attribute(name, STRING, description);
    }

    private static Column level(String name, String description) {
        return Column.measure(name, INT, "level of the scale", description);
    }

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of();
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        List<Row> rows = new ArrayList<>();
        for (Framework framework : run.config().frameworks().values()) {
            for (Framework.Domain domain : framework.domains()) {
                rows.add(row(framework, domain));
            }
        }
        return run.spark().createDataFrame(rows, Store.schema(TABLE));
    }

    private static Row row(Framework framework, Framework.Domain domain) {
        Framework.Scale scale = framework.scale();
        Framework.Wording wording = domain.wordings().isEmpty()
                ? null
                : domain.wordings().get(domain.wordings().size() - 1);
        return RowFactory.create(
                framework.id(),
                domain.id(),
                framework.name(),
                framework.unitAssessed(),
                joined(framework.bodyLevels()),
                framework.reference(),
                framework.domains().indexOf(domain) + 1,
                domain.name(),
                domain.parent(),
                domain.qualityDomain(),
                domain.phase(),
                domain.phase() == null ? null : framework.phases().get(domain.phase()),
                domain.origin(),
                joined(domain.bodies()),
                wording == null ? null : wording.version(),
                wording == null ? null : wording.text(),
                wording == null ? null : wording.proposedBy(),
                wording == null ? null : wording.agreedOn(),
                joined(framework.voices()),
                joined(framework.assessors()),
                joined(framework.owners()),
                joined(domain.evidence()),
                joined(framework.needs()),
                joined(framework.cohorts().stream()
                        .map(cohort -> cohort.id() + ": " + cohort.starts())
                        .toList()),
                scale.min(),
                scale.max(),
                scale.best(),
                (long) scale.anchored().size(),
                scale.comparable(),
                scale.note(),
                framework.rounds().everyMonths(),
                framework.rounds().staleAfterMonths(),
                framework.reading().shareLevel(),
                framework.reading().disagreementSteps(),
                framework.reading().fewestAreas());
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : String.join(", ", words);
    }

    private static @Nullable String joined(Map<String, String> words) {
        return words.isEmpty()
                ? null
                : words.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining("; "));
    }
}
