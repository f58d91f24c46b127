package org.fosse.jobs.inequality;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fosse.config.FosseConfig;
import org.fosse.config.LifeStage;

/**
 * How people and areas are put into groups.
 *
 * @param deprivationGroups groups by deprivation beside the tenths (5 for fifths)
 * @param lifeStages the stages of life, youngest first
 * @param peopleBy patterns of the breakdowns that divide people
 */
record GroupRules(int deprivationGroups, List<LifeStage> lifeStages, List<Pattern> peopleBy) implements Serializable {
    private static final Pattern NO_GROUP = Pattern.compile(
            "\\b(not stated|not known|unknown|invalid|not recorded|no code recorded|missing|unspecified)\\b");

    GroupRules {
        lifeStages = List.copyOf(lifeStages);
        peopleBy = List.copyOf(peopleBy);
    }

    static GroupRules of(FosseConfig config) {
        return new GroupRules(
                config.deprivation().groups(),
                config.inequality().lifeStages(),
                config.inequality().peopleBy());
    }

    /** Whether every part of a breakdown divides people. */
    boolean dividesPeople(String breakdown) {
        return Arrays.stream(breakdown.split("\\+", -1))
                .allMatch(part -> peopleBy.stream()
                        .anyMatch(pattern -> pattern.matcher(part).matches()));
    }

    /** Whether a stratum holds those whose group nobody knows: they are no group, and are counted beside the groups. */
    static boolean isUnknown(String stratum) {
        return NO_GROUP.matcher(stratum.toLowerCase(Locale.ROOT)).find();
    }
}
