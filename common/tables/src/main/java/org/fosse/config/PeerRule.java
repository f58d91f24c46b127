package org.fosse.config;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the areas most like an area are found.
 *
 * @param label the name that versions of the peer lists begin with
 * @param size how many peers an area gets
 * @param best how many of them, the best ones, an opportunity is measured against
 * @param variables what areas are alike in, each counting the same
 */
public record PeerRule(String label, int size, int best, List<Variable> variables) {
    public PeerRule {
        variables = List.copyOf(variables);
    }

    static PeerRule read(Section section) {
        String label = section.text("label", "peers");
        int size = section.wholeNumber("size", 10, 1, 1000);
        Set<String> ids = new HashSet<>();
        return new PeerRule(
                label,
                size,
                section.wholeNumber("best", Math.min(5, size), 1, size),
                section.readAll("variables", each -> {
                    Variable variable = Variable.read(each);
                    if (!ids.add(variable.id())) {
                        each.refuse(
                                "id", variable.id(), "duplicate_id", "The variable is listed twice.", "Remove one.");
                    }
                    return variable;
                }));
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
