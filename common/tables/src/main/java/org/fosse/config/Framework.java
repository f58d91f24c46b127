package org.fosse.config;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An assessment framework (conf/frameworks/*.yaml).
 *
 * @param id short id ("LIQH")
 * @param name plain name
 * @param unitAssessed who is assessed, in words
 * @param bodyLevels the levels of area that may be assessed; empty when any may
 * @param reference where the framework was read
 * @param scale the ordered scale of its scores
 * @param voices who may score; empty means any one voice, named by the form
 * @param assessors the kind of assessor behind a voice ("self", "peer"), by voice
 * @param owners who answers for the assessment, by level of the body
 * @param rounds how often it is scored, and when a score is stale
 * @param reading how its scores are read
 * @param phases the stages of a journey that its domains speak to, id to plain name
 * @param cohorts groups of bodies that began together, in order of their start
 * @param needs the kinds of help a body may ask for, code to plain name
 * @param domains what is scored, in order; sub-domains stand as domains of their own with their parent's id
 */
public record Framework(
        String id,
        String name,
        String unitAssessed,
        List<String> bodyLevels,
        String reference,
        Scale scale,
        List<String> voices,
        Map<String, String> assessors,
        Map<String, String> owners,
        Rounds rounds,
        Reading reading,
        Map<String, String> phases,
        List<Cohort> cohorts,
        Map<String, String> needs,
        List<Domain> domains)
        implements Serializable {
    public Framework {
        bodyLevels = List.copyOf(bodyLevels);
        voices = List.copyOf(voices);
        assessors = ordered(assessors);
        owners = ordered(owners);
        phases = ordered(phases);
        cohorts = List.copyOf(cohorts);
        needs = ordered(needs);
        domains = List.copyOf(domains);
    }

    /** The domain with this id. */
    public Optional<Domain> findDomain(String domainId) {
        return domains.stream().filter(domain -> domain.id().equals(domainId)).findFirst();
    }

    private static Map<String, String> ordered(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * An ordered scale.
     *
     * @param min lowest level
     * @param max highest level
     * @param best the best level: either min or max
     * @param anchored the levels that the framework describes
     * @param comparable whether a level means the same for two bodies, so that they may be put side by side
     * @param note what the framework leaves open, in words; empty when nothing
     */
    public record Scale(int min, int max, int best, List<Integer> anchored, boolean comparable, String note)
            implements Serializable {
        public Scale {
            anchored = List.copyOf(anchored);
        }

        public boolean holds(int level) {
            return level >= min && level <= max;
        }

        /** 1 when more is better, -1 when less is: a level times this rises with maturity. */
        public int towardsBest() {
            return best == max ? 1 : -1;
        }
    }

    /**
     * @param everyMonths months from one round to the next
     * @param staleAfterMonths months after which a score says nothing about today
     */
    public record Rounds(int everyMonths, int staleAfterMonths) implements Serializable {}

    /**
     * @param shareLevel the level of which the share of voices at it or better is given
     * @param disagreementSteps voices this many steps apart disagree
     * @param fewestAreas fewest areas for which an association with an indicator is given
     */
    public record Reading(int shareLevel, int disagreementSteps, int fewestAreas) implements Serializable {}

    /**
     * Bodies that began together.
     *
     * @param starts their first day
     * @param buddiesOf the cohort whose bodies support them; null when none does
     */
    public record Cohort(
            String id,
            String name,
            LocalDate starts,
            @Nullable String buddiesOf) implements Serializable {}

    /**
     * One thing that is scored.
     *
     * @param id id within the framework ("LIQH-1")
     * @param name plain name
     * @param parent the domain it is part of; null at the top
     * @param qualityDomain the quality domain of fosse.yaml that the profile puts it under, or {@link QualityDomains#WHOLE}
     * @param phase the framework's phase it speaks to; null where it has none
     * @param origin framework (as published), local (a choice of ours) or co_produced (by staff and service users)
     * @param bodies the only bodies that score it; empty when all do
     * @param levels what each described level asks, by level
     * @param wordings the agreed wordings, oldest first; a new one begins a new series
     * @param evidence statements answered yes or no, id to text
     */
    public record Domain(
            String id,
            String name,
            @Nullable String parent,
            String qualityDomain,
            @Nullable String phase,
            String origin,
            List<String> bodies,
            List<LevelText> levels,
            List<Wording> wordings,
            Map<String, String> evidence)
            implements Serializable {
        public Domain {
            bodies = List.copyOf(bodies);
            levels = List.copyOf(levels);
            wordings = List.copyOf(wordings);
            evidence = ordered(evidence);
        }

        /** What a level asks; empty where the framework does not describe it. */
        public Optional<String> findText(int level) {
            return levels.stream()
                    .filter(text -> text.level() == level)
                    .map(LevelText::text)
                    .findFirst();
        }

        /** Whether this body is asked to score it. */
        public boolean asks(String bodyCode) {
            return bodies.isEmpty() || bodies.contains(bodyCode);
        }

        /** The wording in force on a day; before the first one, the first. Null where none is listed. */
        public @Nullable String wordingOn(LocalDate day) {
            String version = wordings.isEmpty() ? null : wordings.get(0).version();
            for (Wording wording : wordings) {
                version = wording.agreedOn().isAfter(day) ? version : wording.version();
            }
            return version;
        }
    }

    /** What a level asks, in our own short words. */
    public record LevelText(int level, String text) implements Serializable {}

    /**
     * What is asked, word for word.
     *
     * @param proposedBy the voice that proposed it
     */
    public record Wording(String version, String text, String proposedBy, LocalDate agreedOn) implements Serializable {}
}
