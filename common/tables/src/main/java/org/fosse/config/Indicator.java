package org.fosse.config;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.fosse.tables.DisclosureClass;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of the catalogue (conf/indicators/*.yaml).
 *
 * @param id stable id; the sources make it by rule: a QOF register is QOF_ and its group code, an oversight metric its
 *     metric id, a Fingertips indicator FT_ and its number, a plain-form indicator the id as written
 * @param measure the indicator whose measure this one is: its own id, unless it is another edition of one
 * @param name plain English name
 * @param description what is counted, out of what, in plain words
 * @param qualityDomain one of the quality domains of fosse.yaml, or {@link QualityDomains#WHOLE}
 * @param polarity which direction is good
 * @param unit unit of the value ("percent", "per 100,000", "score out of 10")
 * @param valueType decides the method of the limits
 * @param multiplier value = numerator / denominator * multiplier
 * @param range the values that are possible
 * @param additive whether numerators and denominators may be summed over areas
 * @param attributedBy the flows that share out the values of providers among areas, the nearest in kind first; empty where
 *     a provider's value says nothing of an area
 * @param disclosure what of it may leave the house
 * @param standards what the value is to reach, and when; those of its measure
 * @param equityFacet access, experience or outcome, where it is known
 * @param adjustFor peer variables that its values are adjusted for; null where the catalogue leaves it to the configuration
 * @param tags what it is about, for those who look along a pathway or a theme
 * @param sourceSet the set the indicator belongs to ("QOF", "NHS Oversight Framework 2025/26")
 * @param reference where the definition was read
 * @param expected whether it is missed where nobody delivers it
 */
public record Indicator(
        String id,
        String measure,
        String name,
        String description,
        String qualityDomain,
        Polarity polarity,
        String unit,
        ValueType valueType,
        double multiplier,
        Range range,
        boolean additive,
        List<String> attributedBy,
        Leave disclosure,
        Standards standards,
        @Nullable String equityFacet,
        @Nullable List<String> adjustFor,
        Tags tags,
        String sourceSet,
        String reference,
        boolean expected) {
    public Indicator {
        attributedBy = List.copyOf(attributedBy);
    }

    /** Whether it is what a measure is known by, rather than another edition of it. */
    public boolean isMeasure() {
        return measure.equals(id);
    }

    /** The same with the standards of its measure. */
    Indicator with(Standards ofMeasure) {
        return new Indicator(
                id,
                measure,
                name,
                description,
                qualityDomain,
                polarity,
                unit,
                valueType,
                multiplier,
                range,
                additive,
                attributedBy,
                disclosure,
                ofMeasure,
                equityFacet,
                adjustFor,
                tags,
                sourceSet,
                reference,
                expected);
    }

    /**
     * What of an indicator may leave the house.
     *
     * @param kind nothing leaves where it is {@link DisclosureClass#UNDECLARED}
     * @param publicAt the levels at which the publication that {@link #reference} names gives its values; empty unless the kind
     *     is public
     * @param outOf the indicator whose numerators its denominators are, so that one count has one rounded figure; null where
     *     they are not another's
     */
    public record Leave(
            DisclosureClass kind,
            Set<Level> publicAt,
            @Nullable String outOf) {
        /** Of an indicator that nobody has described. */
        public static final Leave NOTHING = new Leave(DisclosureClass.UNDECLARED, Set.of(), null);

        public Leave {
            publicAt = Set.copyOf(publicAt);
        }
    }

    /**
     * The values an indicator can have, ends included.
     *
     * @param lowest in the indicator's unit
     * @param highest in the indicator's unit
     */
    public record Range(double lowest, double highest) implements Serializable {
        /** Any number that is read. */
        public static final Range ANY = new Range(-ValueType.TOO_LARGE, ValueType.TOO_LARGE);

        /** Room for the last digit of a quotient that its source has multiplied out. */
        private static final double ARITHMETIC = 1e-9;

        /** A proportion is a part of a whole, and what is counted is not below nought; anything else may be any number. */
        public static Range of(ValueType type, double multiplier) {
            return switch (type) {
                case PROPORTION -> new Range(0, multiplier);
                case RATE, STANDARDISED_RATE, COUNT -> new Range(0, ValueType.TOO_LARGE);
                case RATIO, MEAN, SCORE, CHANGE, ORDINAL -> ANY;
            };
        }

        /** Whether a value is possible; false for NaN. */
        public boolean holds(double value) {
            return value >= lowest && value <= highest + Math.abs(highest) * ARITHMETIC;
        }
    }

    /**
     * What an indicator is about; null where nothing is said.
     *
     * @param pathway the pathway of care, in snake_case
     * @param careGroup physical, mental or both
     * @param outcomeAim dying_prematurely, quality_of_life or recovery
     * @param improvementAim quality, safety, efficiency, timeliness or person_centred
     * @param theme a wider theme, such as determinants or workforce
     * @param pairedWith the indicator of resources that its value is to be read with; of an indicator of resources, the peer
     *     variable that says how great the need for them is
     */
    public record Tags(
            @Nullable String pathway,
            @Nullable String careGroup,
            @Nullable String outcomeAim,
            @Nullable String improvementAim,
            @Nullable String theme,
            @Nullable String pairedWith) {
        public static final Tags NONE = new Tags(null, null, null, null, null, null);
    }
}
