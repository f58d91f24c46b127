package org.fosse.config;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * How the areas most like an area are found.
 *
 * @param label the name that versions of the peer lists begin with
 * @param size how many peers an area gets
 * @param best how many of them, the best ones, an opportunity is measured against
 * @param fewest an area with fewer peers has none: they would say nothing
 * @param variables what areas are alike in, each counting the same
 * @param sameKind levels whose areas have all others of their kind (a trust's type) as peers, whatever the variables
 * @param groups peers that people have chosen; they come before any rule
 */
public record PeerRule(
        String label,
        int size,
        int best,
        int fewest,
        List<Variable> variables,
        Set<Level> sameKind,
        List<Group> groups) {
    public PeerRule {
        variables = List.copyOf(variables);
        sameKind = Set.copyOf(sameKind);
        groups = List.copyOf(groups);
    }

    /**
     * Areas that are each other's peers because somebody says so.
     *
     * @param name what the group is called
     * @param areas codes
     */
    public record Group(String name, List<String> areas) {
        public Group {
            areas = List.copyOf(areas);
        }

        static Group read(Section section) {
            return new Group(section.text("name"), section.texts("areas"));
        }
    }

    static PeerRule read(Section section) {
        String label = section.text("label", "peers");
        int size = section.wholeNumber("size", 10, 1, 1000);
        Set<String> ids = new HashSet<>();
        return new PeerRule(
                label,
                size,
                section.wholeNumber("best", Math.min(5, size), 1, size),
                section.wholeNumber("fewest", Math.min(5, size), 1, size),
                section.readAll("variables", each -> {
                    Variable variable = Variable.read(each);
                    if (!ids.add(variable.id())) {
                        each.refuse(
                                "id", variable.id(), "duplicate_id", "The variable is listed twice.", "Remove one.");
                    }
                    return variable;
                }),
                levels(section),
                groups(section));
    }

    private static Set<Level> levels(Section section) {
        Set<Level> levels = new HashSet<>();
        for (String text : section.texts("same_kind")) {
            Level.find(text)
                    .ifPresentOrElse(
                            levels::add,
                            () -> section.refuse(
                                    "same_kind",
                                    text,
                                    "unknown_level",
                                    "There is no such level.",
                                    "Write provider, practice ..."));
        }
        return levels;
    }

    private static List<Group> groups(Section section) {
        Set<String> taken = new HashSet<>();
        return section.readAll("groups", each -> {
            Group group = Group.read(each);
            for (String area : group.areas()) {
                if (!taken.add(area)) {
                    each.refuse(
                            "areas", area, "duplicate_id", "The area is in a group already.", "Name it in one group.");
                }
            }
            return group;
        });
    }

    /** Where a variable's number comes from. */
    public enum Of {
        VALUE("value"),
        NUMERATOR("numerator"),
        DENOMINATOR("denominator");

        private final String text;

        Of(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /**
     * One variable.
     *
     * @param id its name in the tables
     * @param indicator the indicator it is taken from; null for the deprivation score, which is built in
     * @param of which number of the indicator
     * @param per an indicator whose same number it is divided by; null for none
     * @param log whether it is compared on a logarithmic scale, as sizes should be
     */
    public record Variable(
            String id,
            @Nullable String indicator,
            Of of,
            @Nullable String per,
            boolean log) {
        private static final Map<String, Of> NUMBERS = Section.words(Of.values(), Of::text);
        private static final Map<String, Boolean> SCALES =
                Section.words(new Boolean[] {false, true}, log -> log ? "log" : "plain");

        static Variable read(Section section) {
            String id = section.text("id");
            section.requireSnakeCase("id", id, "Use lower case, digits and _.");
            String indicator = section.findText("indicator").orElse(null);
            if (indicator == null && !id.equals(DEPRIVATION_SCORE)) {
                section.refuse(
                        "id",
                        id,
                        "no_indicator",
                        "The variable does not say which indicator it is taken from.",
                        "Add 'indicator:'; only " + DEPRIVATION_SCORE + " is built in.");
            }
            return new Variable(
                    id,
                    indicator,
                    section.choice("of", NUMBERS, Of.VALUE),
                    section.findText("per").orElse(null),
                    section.choice("scale", SCALES, false));
        }
    }

    /** The built-in variable: the deprivation score of table deprivation. */
    public static final String DEPRIVATION_SCORE = "deprivation_score";
}
