package org.fosse.jobs.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fosse.config.Framework;
import org.jspecify.annotations.Nullable;

/** Holds one score against its framework. The first rule it breaks is told, from the framework down to the details. */
final class ScoreRules implements Serializable {
    private static final long serialVersionUID = 1;

    private final Map<String, Framework> frameworks = new HashMap<>();

    ScoreRules(Collection<Framework> frameworks) {
        frameworks.forEach(framework -> this.frameworks.put(framework.id(), framework));
    }

    /** What is checked of a score; the item is null for a score of the domain itself, the needs are divided by commas. */
    record Given(
            String frameworkId,
            String domainId,
            @Nullable String itemId,
            String bodyCode,
            String bodyLevel,
            String voice,
            @Nullable Integer level,
            @Nullable String wording,
            @Nullable String needs) {}

    /** A broken rule, and what a data officer is told of it. */
    record Broken(String rule, String column, @Nullable String value, String message, String remedy) {}

    /** The first rule that is broken; empty for a good score. */
    Optional<Broken> findBroken(Given given) {
        Framework framework = frameworks.get(given.frameworkId());
        if (framework == null) {
            return broken(
                    "unknown_framework",
                    "framework_id",
                    given.frameworkId(),
                    "The configuration has no such framework.",
                    "Use the id of a file in conf/frameworks, or add the framework there.");
        }
        Framework.Domain domain = framework.findDomain(given.domainId()).orElse(null);
        if (domain == null) {
            return broken(
                    "unknown_domain",
                    "domain_id",
                    given.domainId(),
                    "The framework has no such domain.",
                    "Use a domain id of the framework's file.");
        }
        return findBrokenIn(framework, domain, given);
    }

    private static Optional<Broken> findBrokenIn(Framework framework, Framework.Domain domain, Given given) {
        if (!framework.bodyLevels().isEmpty() && !framework.bodyLevels().contains(given.bodyLevel())) {
            return broken(
                    "unexpected_body_level",
                    "body_level",
                    given.bodyLevel(),
                    "The framework is not for bodies of this level.",
                    "Correct the level, or add it to body_levels in the framework's file.");
        }
        if (!domain.asks(given.bodyCode())) {
            return broken(
                    "body_not_asked",
                    "body_code",
                    given.bodyCode(),
                    "The domain is a local measure of other bodies.",
                    "Correct the domain, or add the body to the domain in the framework's file.");
        }
        if (!framework.voices().isEmpty() && !framework.voices().contains(given.voice())) {
            return broken(
                    "unknown_voice",
                    "voice",
                    given.voice(),
                    "The framework does not have this voice.",
                    "Use a voice of the framework's file.");
        }
        if (given.itemId() != null && !domain.evidence().containsKey(given.itemId())) {
            return broken(
                    "unknown_item",
                    "item_id",
                    given.itemId(),
                    "The domain has no such item of evidence.",
                    "Use an item of the framework's file, or leave the field empty for a level.");
        }
        if (given.level() != null && !framework.scale().holds(given.level())) {
            return broken(
                    "level_outside_scale",
                    "level",
                    given.level().toString(),
                    "The level lies outside the framework's scale, which runs from "
                            + framework.scale().min() + " to "
                            + framework.scale().max() + ".",
                    "Correct the level.");
        }
        String wording = given.wording();
        if (wording != null
                && domain.wordings().stream().noneMatch(each -> each.version().equals(wording))) {
            return broken(
                    "unknown_wording",
                    "wording_version",
                    wording,
                    "The framework's file does not list this wording.",
                    "Add the wording there, or leave the field empty for the one in force on the day.");
        }
        List<String> needs = new ArrayList<>(listNeeds(given.needs()));
        needs.removeAll(framework.needs().keySet());
        return needs.isEmpty()
                ? Optional.empty()
                : broken(
                        "unknown_need",
                        "needs",
                        String.join(",", needs),
                        "The framework does not have this code of help.",
                        "Use codes of needs in the framework's file.");
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

    private static Optional<Broken> broken(
            String rule, String column, @Nullable String value, String message, String remedy) {
        return Optional.of(new Broken(rule, column, value, message, remedy));
    }
}
