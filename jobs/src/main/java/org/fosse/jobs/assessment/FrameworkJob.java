package org.fosse.jobs.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fosse.config.Framework;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.FrameworkTable;
import org.jspecify.annotations.Nullable;

/** The frameworks of the configuration for those who read the tables: what is scored, by whom, who answers for it. */
public final class FrameworkJob extends Declaration<FrameworkTable> implements RowJob<FrameworkTable> {
    public FrameworkJob() {
        super(FrameworkTable.TABLE, List.of());
    }

    @Override
    public List<TableRow<FrameworkTable>> rows(Inputs in, Run run) {
        return run.config().frameworks().values().stream()
                .flatMap(framework -> list(framework).stream())
                .toList();
    }

    static List<TableRow<FrameworkTable>> list(Framework framework) {
        return framework.domains().stream()
                .map(domain -> row(framework, domain))
                .toList();
    }

    private static TableRow<FrameworkTable> row(Framework framework, Framework.Domain domain) {
        RowBuilder<FrameworkTable> row = FrameworkTable.TABLE
                .row()
                .set(FrameworkTable.FRAMEWORK_ID, framework.id())
                .set(FrameworkTable.FRAMEWORK_NAME, framework.name())
                .set(FrameworkTable.UNIT_ASSESSED, framework.unitAssessed())
                .set(FrameworkTable.BODY_LEVELS, joined(framework.bodyLevels()))
                .set(FrameworkTable.FRAMEWORK_REFERENCE, framework.reference())
                .set(FrameworkTable.VOICES_ASKED, joined(framework.voices()))
                .set(FrameworkTable.ASSESSORS, joined(framework.assessors()))
                .set(FrameworkTable.OWNERS, joined(framework.owners()))
                .set(FrameworkTable.NEEDS, joined(framework.needs()))
                .set(
                        FrameworkTable.COHORTS,
                        joined(framework.cohorts().stream()
                                .map(cohort -> cohort.id() + ": " + cohort.starts())
                                .toList()))
                .set(FrameworkTable.ROUND_EVERY_MONTHS, framework.rounds().everyMonths())
                .set(FrameworkTable.STALE_AFTER_MONTHS, framework.rounds().staleAfterMonths())
                .set(FrameworkTable.SHARE_LEVEL, framework.reading().shareLevel())
                .set(FrameworkTable.DISAGREEMENT_STEPS, framework.reading().disagreementSteps())
                .set(FrameworkTable.FEWEST_AREAS, framework.reading().fewestAreas());
        setScale(row, framework.scale());
        setDomain(row, framework, domain);
        return row.build();
    }

    private static void setScale(RowBuilder<FrameworkTable> row, Framework.Scale scale) {
        row.set(FrameworkTable.SCALE_MIN, scale.min())
                .set(FrameworkTable.SCALE_MAX, scale.max())
                .set(FrameworkTable.SCALE_BEST, scale.best())
                .set(FrameworkTable.LEVELS_ANCHORED, (long) scale.anchored().size())
                .set(FrameworkTable.COMPARABLE, scale.comparable())
                .set(FrameworkTable.SCALE_NOTE, scale.note());
    }

    private static void setDomain(RowBuilder<FrameworkTable> row, Framework framework, Framework.Domain domain) {
        row.set(FrameworkTable.DOMAIN_ID, domain.id())
                .set(FrameworkTable.DOMAIN_ORDER, framework.domains().indexOf(domain) + 1)
                .set(FrameworkTable.DOMAIN_NAME, domain.name())
                .set(FrameworkTable.PARENT_DOMAIN_ID, domain.parent())
                .set(FrameworkTable.QUALITY_DOMAIN, domain.qualityDomain())
                .set(FrameworkTable.PHASE, domain.phase())
                .set(
                        FrameworkTable.PHASE_NAME,
                        domain.phase() == null ? null : framework.phases().get(domain.phase()))
                .set(FrameworkTable.ORIGIN, domain.origin())
                .set(FrameworkTable.ASKED_BODIES, joined(domain.bodies()))
                .set(FrameworkTable.EVIDENCE_STATEMENTS, joined(domain.evidence()));
        if (!domain.wordings().isEmpty()) {
            Framework.Wording newest = domain.wordings().get(domain.wordings().size() - 1);
            row.set(FrameworkTable.WORDING_VERSION, newest.version())
                    .set(FrameworkTable.WORDING_TEXT, newest.text())
                    .set(FrameworkTable.WORDING_PROPOSED_BY, newest.proposedBy())
                    .set(FrameworkTable.WORDING_AGREED_ON, newest.agreedOn());
        }
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
