package org.fosse.config;

import java.util.List;
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
            boolean log) {}

    /** The built-in variable: the deprivation score of table deprivation. */
    public static final String DEPRIVATION_SCORE = "deprivation_score";
}
