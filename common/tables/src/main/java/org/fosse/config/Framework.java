package org.fosse.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment framework (conf/frameworks/*.yaml).
 *
 * @param id short id ("LIQH")
 * @param name plain name
 * @param unitAssessed who is assessed, in words
 * @param reference where the framework was read
 * @param scale the ordered scale of its scores
 * @param voices who may score; empty means any one voice, named by the form
 * @param domains what is scored, in order; sub-domains stand as domains of their own with their parent's id
 */
public record Framework(
        String id,
        String name,
        String unitAssessed,
        String reference,
        Scale scale,
        List<String> voices,
        List<Domain> domains) {
    public Framework {
        voices = List.copyOf(voices);
        domains = List.copyOf(domains);
    }

    /**
     * An ordered scale.
     *
     * @param min lowest level
     * @param max highest level
     * @param best the best level: either min or max
     * @param anchored the levels that the framework describes
     * @param note what the framework leaves open, in words; empty when nothing
     */
    public record Scale(int min, int max, int best, List<Integer> anchored, String note) {
        public Scale {
            anchored = List.copyOf(anchored);
        }
    }

    /**
     * One thing that is scored.
     *
     * @param id id within the framework ("LIQH-1")
     * @param name plain name
     * @param parent the domain it is part of; null at the top
     * @param qualityDomain the quality domain of fosse.yaml that the profile puts it under
     * @param levels what each described level asks, by level
     */
    public record Domain(
            String id, String name, @Nullable String parent, String qualityDomain, List<LevelText> levels) {
        public Domain {
            levels = List.copyOf(levels);
        }
    }

    /** What a level asks, in our own short words. */
    public record LevelText(int level, String text) {}
}
