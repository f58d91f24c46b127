package org.fosse.jobs.check;

import java.util.Locale;
import org.fosse.schema.Field;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/**
 * What may be wrong with a row beside the other rows and the configuration, and what a data officer is told of it. What
 * may be wrong with a row by itself its reader says.
 */
public enum Rule implements Word {
    UNKNOWN_AREA(
            "No extract names an area or organisation with this code.",
            "Check the code; if it is right, add the extract that names it: the practice register, the network file or a lookup form."),
    LEVEL_CONTRADICTS_AREA(
            "The area with this code is of another level.",
            "Correct the code or the level: the value may be another area's."),
    PERIOD_TOO_EARLY(
            "The period begins before any area of today's health service existed.", "Write the year in four digits."),
    PERIOD_AFTER_RUN(
            "The period ends after the date of the run.",
            "Correct the period; a run of a later date takes the row as it is."),
    // Not placed: on the date of the run nobody knew that there would be a value.
    PUBLISHED_AFTER_RUN(
            "The date of publication lies after the date of the run.",
            "Correct the date in the row or in the delivery note; a run of a later date takes the row as it is."),
    NEGATIVE_COUNT(Placed.YES, "A count is below zero.", "Correct it at its source."),
    COUNT_OUT_OF_RANGE(
            Placed.YES,
            "No count is as large, or as close to nought, as this.",
            "Correct it at its source; write counts, not shares or thousands."),
    COUNTED_OUT_OF_NONE(
            Placed.YES,
            "Something is counted, but the denominator is nought.",
            "Ask the sender which of the two is right."),
    NUMERATOR_ABOVE_DENOMINATOR(
            Placed.YES,
            "The numerator is above its denominator, which a proportion cannot have.",
            "Ask the sender which of the two is right; if more can be counted than there are, the indicator is a ratio."),
    VALUE_OUT_OF_RANGE(
            Placed.YES,
            "The indicator cannot have this value.",
            "Correct it at its source; percent runs from 0 to 100. If the value is right, widen lowest or highest of the indicator in conf/indicators."),
    PERCENTAGE_OF_ANOTHER_UNIT(
            Placed.YES,
            "The value has a percent sign, and the indicator another unit.",
            "Give the value in the unit that the indicator has in conf/indicators, without a sign."),
    VALUE_CONTRADICTS_COUNTS(
            Placed.YES,
            "The value is not that of the counts beside it, by more than rounding.",
            "Ask the sender which of them is right, and deliver the counts alone."),
    RETURN_BEFORE_CONTRACT(
            "The return is of a period that began before its contract.",
            "Correct the period or the contract, or add the earlier days to the register of the contract."),
    UNKNOWN_CATALOGUE_ID(
            "The catalogue of requirements has no such id.",
            "Use an id of a file in conf/schedules, add the requirement there, or leave the field empty."),
    UNDESCRIBED_REQUIREMENT(
            "Nothing says what the requirement is: name, type, quality domain or unit is missing.",
            "Fill these columns, name a catalogue_id, or deliver the register of the contract."),
    OVERLAPPING_THRESHOLDS(
            "Two different thresholds of the requirement hold on the same day.",
            "End the one before the other begins, or give the one that replaces the other a higher revision."),
    UNKNOWN_LINKED_AREA(
            "No extract names an area with this code.",
            "Check the code; if it is right, add the area to a lookup form."),
    UNKNOWN_PROVIDER(
            "No extract names a provider with this code.",
            "Check the code; if it is right, add the provider to the trust register or to a lookup form."),
    UNKNOWN_QUALITY_DOMAIN(
            "The configuration has no such quality domain.",
            "Use one of the domains of fosse.yaml, or add this one there."),
    OUTSIDE_CONTRACT_YEAR("The period does not lie in the contract year.", "Correct the period or the contract year."),
    UNKNOWN_INDICATOR(
            "Neither the catalogue nor an extract has this indicator.",
            "Use an id of table indicator, add the indicator to conf/indicators, or leave the field empty."),
    UNKNOWN_BALANCING_INDICATOR(
            "Neither the catalogue nor an extract has one of these indicators.",
            "Use ids of table indicator with spaces between them."),
    UNKNOWN_EXPECTATION(
            "The configuration has no expectation with this number.",
            "Use a number of conf/expectations.yaml, or leave the field empty."),
    UNKNOWN_EXPECTATION_ACTION(
            "The configuration has no promised action with this id.",
            "Use an id of conf/expectations.yaml, or leave the field empty."),
    UNKNOWN_FRAMEWORK(
            "The configuration has no such framework.",
            "Use the id of a file in conf/frameworks, or add the framework there."),
    UNKNOWN_DOMAIN("The framework has no such domain.", "Use a domain id of the framework's file."),
    UNEXPECTED_BODY_LEVEL(
            "The framework is not for bodies of this level.",
            "Correct the level, or add it to body_levels in the framework's file."),
    BODY_NOT_ASKED(
            "The domain is a local measure of other bodies.",
            "Correct the domain, or add the body to the domain in the framework's file."),
    UNKNOWN_VOICE("The framework does not have this voice.", "Use a voice of the framework's file."),
    UNKNOWN_ITEM(
            "The domain has no such item of evidence.",
            "Use an item of the framework's file, or leave the field empty for a level."),
    LEVEL_OUTSIDE_SCALE("The level lies outside the framework's scale.", "Correct the level."),
    UNKNOWN_WORDING(
            "The framework's file does not list this wording.",
            "Add the wording there, or leave the field empty for the one in force on the day."),
    UNKNOWN_NEED("The framework does not have this code of help.", "Use codes of needs in the framework's file."),
    LEVEL_CONTRADICTS(
            "The code is that of an area of another level.",
            "Correct the code or the level; two areas cannot share a code."),
    OWN_PARENT("The area belongs to itself.", "Name the area above it."),
    TWO_BASELINES(
            "An earlier round is marked as the baseline already.",
            "Mark one round only; take the mark off this one and deliver it again."),
    DUPLICATE_ROW("The same stands in this file already.", "Remove the repeated row at the source."),
    CONFLICTING_DUPLICATE(
            Placed.YES,
            "The same key stands with other content, and nothing says which is newer.",
            "Remove the wrong row, or give the newer file a delivery note with its publication date or revision.");

    /** Marks rules that leave no doubt which area and period the row is of. */
    private enum Placed {
        YES
    }

    private final boolean placed;
    private final String message;
    private final String remedy;

    Rule(String message, String remedy) {
        this.placed = false;
        this.message = message;
        this.remedy = remedy;
    }

    Rule(Placed placed, String message, String remedy) {
        this.placed = placed == Placed.YES;
        this.message = message;
        this.remedy = remedy;
    }

    /** The name that rejected rows carry. */
    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is known, all the same, which area and period the row is of. */
    public boolean isPlaced() {
        return placed;
    }

    /** Whether the row is of a later day than the run's, and wrong for that alone. */
    public boolean isOfLater() {
        return this == PERIOD_AFTER_RUN || this == PUBLISHED_AFTER_RUN;
    }

    /** What is wrong, where nothing more particular is known. */
    public String message() {
        return message;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

    /** The rule, broken by the value of a column, which an extract has by the same name. */
    public Broken brokenBy(Field<?, ?> column, @Nullable Object value) {
        return brokenBy(column, value, message);
    }

    /** The rule, broken by the value of a column, with more to say than the rule itself knows. */
    public Broken brokenBy(Field<?, ?> column, @Nullable Object value, String particular) {
        return broken(column.name(), value, particular);
    }

    /** The rule, broken by a period, which an extract has in one column and a row in three. */
    public Broken brokenByPeriod(String label) {
        return broken("period", label, message);
    }

    /** The rule, broken by a row as a whole. */
    public Broken brokenByRow(@Nullable Object value, String particular) {
        return broken(null, value, particular);
    }

    private Broken broken(@Nullable String column, @Nullable Object value, String particular) {
        return new Broken(this, column, value == null ? null : value.toString(), particular);
    }
}
