package org.fosse.jobs.assessment;

import static org.fosse.schema.table.LandedScoreTable.BODY_CODE;
import static org.fosse.schema.table.LandedScoreTable.BODY_LEVEL;
import static org.fosse.schema.table.LandedScoreTable.DOMAIN_ID;
import static org.fosse.schema.table.LandedScoreTable.FRAMEWORK_ID;
import static org.fosse.schema.table.LandedScoreTable.ITEM_ID;
import static org.fosse.schema.table.LandedScoreTable.LEVEL;
import static org.fosse.schema.table.LandedScoreTable.NEEDS;
import static org.fosse.schema.table.LandedScoreTable.VOICE;
import static org.fosse.schema.table.LandedScoreTable.WORDING_VERSION;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fosse.config.Framework;
import org.fosse.jobs.check.Broken;
import org.fosse.jobs.check.Rule;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LandedScoreTable;
import org.jspecify.annotations.Nullable;

/** Holds one score against its framework. The first rule it breaks is told, from the framework down to the details. */
final class ScoreRules implements Serializable {
    private static final long serialVersionUID = 1;

    private final Map<String, Framework> frameworks = new HashMap<>();

    ScoreRules(Collection<Framework> frameworks) {
        frameworks.forEach(framework -> this.frameworks.put(framework.id(), framework));
    }

    /** The first rule that is broken; empty for a good score. */
    Optional<Broken> findBroken(TableRow<LandedScoreTable> row) {
        Framework framework = frameworks.get(row.get(FRAMEWORK_ID));
        if (framework == null) {
            return Optional.of(Rule.UNKNOWN_FRAMEWORK.brokenBy(FRAMEWORK_ID, row.get(FRAMEWORK_ID)));
        }
        Framework.Domain domain = framework.findDomain(row.get(DOMAIN_ID)).orElse(null);
        return domain == null
                ? Optional.of(Rule.UNKNOWN_DOMAIN.brokenBy(DOMAIN_ID, row.get(DOMAIN_ID)))
                : findBrokenIn(framework, domain, row);
    }

    private static Optional<Broken> findBrokenIn(
            Framework framework, Framework.Domain domain, TableRow<LandedScoreTable> row) {
        String bodyLevel = row.get(BODY_LEVEL);
        if (!framework.bodyLevels().isEmpty() && !framework.bodyLevels().contains(bodyLevel)) {
            return Optional.of(Rule.UNEXPECTED_BODY_LEVEL.brokenBy(BODY_LEVEL, bodyLevel));
        }
        if (!domain.asks(row.get(BODY_CODE))) {
            return Optional.of(Rule.BODY_NOT_ASKED.brokenBy(BODY_CODE, row.get(BODY_CODE)));
        }
        String voice = row.get(VOICE);
        if (!framework.voices().isEmpty() && !framework.voices().contains(voice)) {
            return Optional.of(Rule.UNKNOWN_VOICE.brokenBy(VOICE, voice));
        }
        String item = row.find(ITEM_ID);
        if (item != null && !domain.evidence().containsKey(item)) {
            return Optional.of(Rule.UNKNOWN_ITEM.brokenBy(ITEM_ID, item));
        }
        Integer level = row.find(LEVEL);
        if (level != null && !framework.scale().holds(level)) {
            return Optional.of(Rule.LEVEL_OUTSIDE_SCALE.brokenBy(
                    LEVEL,
                    level,
                    "The level lies outside the framework's scale, which runs from "
                            + framework.scale().min() + " to "
                            + framework.scale().max() + "."));
        }
        String wording = row.find(WORDING_VERSION);
        if (wording != null
                && domain.wordings().stream().noneMatch(each -> each.version().equals(wording))) {
            return Optional.of(Rule.UNKNOWN_WORDING.brokenBy(WORDING_VERSION, wording));
        }
        List<String> needs = new ArrayList<>(listNeeds(row.find(NEEDS)));
        needs.removeAll(framework.needs().keySet());
        return needs.isEmpty()
                ? Optional.empty()
                : Optional.of(Rule.UNKNOWN_NEED.brokenBy(NEEDS, String.join(",", needs)));
    }

    /** The wording asked: as given, or the one in force on the day; null where the framework lists none. */
    @Nullable
    String wording(String frameworkId, String domainId, @Nullable String given, LocalDate day) {
        Framework framework = frameworks.get(frameworkId);
        if (given != null || framework == null) {
            return given;
        }
        return framework
                .findDomain(domainId)
                .map(domain -> domain.wordingOn(day))
                .orElse(null);
    }

    /** The kind of assessor: as given, or as the framework says of the voice, or not_stated. */
    String assessorType(String frameworkId, String voice, @Nullable String given) {
        Framework framework = frameworks.get(frameworkId);
        if (given != null) {
            return given;
        }
        return framework == null ? "not_stated" : framework.assessors().getOrDefault(voice, "not_stated");
    }

    /** Codes that are divided by commas, as a list. */
    static List<String> listNeeds(@Nullable String needs) {
        return needs == null ? List.of() : List.of(needs.split(",", -1));
    }
}
