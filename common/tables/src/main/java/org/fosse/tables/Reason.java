package org.fosse.tables;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The codes that say why a figure is missing or must be read with care, each with what it means to an analyst. They stand in
 * order of their text, so that a set of them is in that order too. A column may hold several, divided by commas.
 */
public enum Reason implements Word {
    AGREEMENT_ALL_EQUAL(
            "All voices gave the same level everywhere, so that agreement beyond chance has no measure. Read the levels themselves."),
    AGREEMENT_NO_DATA("There is nothing to measure the agreement of voices by."),
    AGREEMENT_SOME_EXCLUDED(
            "The domains that two voices scored all have one level, and others were scored by one voice only: agreement beyond chance has no measure."),
    AGREEMENT_TOO_FEW("Agreement needs two voices and two domains that both scored. Ask more voices."),
    ALL_EQUAL(
            "All values are equal, so that the measure is zero or has no value by its formula. There is nothing that varies."),
    AREAS_LEFT_OUT(
            "Practices that belong to no area in this period last belonged here, and are not in the sum. See areas_left_out, and ask whether the register is complete."),
    AS_SAID_IN_CALL("The return has no value; the result is what the provider said in a call. Ask for the value."),
    AT_BEST_LEVEL("The body stands at the best level, so that there is no next one."),
    ATTRIBUTED(
            "The figure is worked out from those of the area's providers: it repeats what they say, and is not counted beside it."),
    BASELINE_SMALL_GROUP(
            "So few people stand behind the baseline, or behind the round now, that the change from the one to the other is not shown."),
    BREAK_IN_SERIES(
            "Fewer than five years follow each other without a gap up to the newest, so that the trend is not tested. Look for the missing years."),
    CALL_DISAGREES_WITH_VALUE(
            "The provider said met in a call and the value breaches the threshold, or the other way round. The value counts; ask which is right."),
    CHANGE_NOT_APPLIED(
            "A change, or a gap of a year, lies within the series with too few points before or after it for limits of their own: one set of limits spans it. Read the chart with that in mind."),
    COMPARATOR_TOO_SHORT(
            "What the area is compared with has too few values before or after the start for a verdict beside it."),
    CONFLICTING_DUPLICATE(
            "The files at hand give different figures for this and none is known to be newer, so that none is used. Ask which file holds."),
    COUNT_BELOW_THRESHOLD(
            "Fewer events than the method needs for a rate that may be published. Join periods or areas."),
    COUNTS_OUT_OF_RANGE(
            "The counts cannot be: events below zero, or more than there are people. No value is made of them; ask the sender."),
    DIFFERS("The computed figure is not the published one. Compare the two before either is used."),
    DIFFERS_FROM_PARTS(
            "The value that the source gives for the area is not that of its practices together. The source's stands; ask which practices it holds."),
    DISCLOSURE_UNDECLARED(
            "The catalogue does not say whether the figures are public, of people or of organisations: nothing of them leaves. Say it under disclosure in conf/indicators."),
    DUE_DATE_INFERRED(
            "The contract has no register for the year: the due date follows from how long after its period the newest return was due."),
    DUPLICATE_TIMES("Two values of the series are of one point in time, so that the trend is not tested."),
    EARLIER_PERIODS("The trend is over the sixty latest periods; this one is older."),
    EQUAL_COUNTS(
            "Its counts are those of another indicator, which leaves (equal_to of table leaving): with two figures of each more could be told than by one. Say out_of under disclosure in conf/indicators, or let one of them stay."),
    FEW_PEOPLE("The share would be of so few people after rounding that it would say more of them than of the care."),
    FEWER_CANDIDATES_THAN_WANTED(
            "Fewer areas of the level have every variable than a peer group is to hold, so that the group is smaller."),
    FIRST_EVENT(
            "A chart of the time or cases between events has nothing to count from here: the first event, or the first after a gap."),
    GAP_IN_RUN(
            "A period before this run is missing or was not judged, so that the run may have begun earlier than is known."),
    GROUPS_CHANGED("Periods with other groups than the newest were left out of the trend."),
    IMPLAUSIBLE("The input contradicts itself: a count below zero, or more events than people. Ask the sender."),
    IRREGULAR_PERIOD(
            "The period of the return is none of the contract year's months, quarters, halves or the year itself, so that no other is expected after it."),
    IS_BASELINE("This is the period that later ones are compared with."),
    ITSELF("The area is what it would be compared with."),
    LONG_BREACH(
            "A requirement has been in breach for as many months as call for closer assurance. See longest_breach_requirement."),
    METRIC_NOT_CONFIGURED(
            "The oversight edition has no rule for this metric: the published figure is shown, and nothing is computed."),
    MISSING("The source gives no value. Ask the sender for it; it is not zero."),
    MISSING_COVARIATE(
            "The area lacks one of the traits that the comparison is adjusted for, so that nothing is expected of it. See table peer_variable."),
    MISSING_GROUP(
            "A group that the measure needs has no value, for instance because nobody is in it or it is suppressed. See the groups themselves."),
    MISSING_LIMITS("One of the years has no limits, so that Mann and Kendall's test took the place of the usual one."),
    MISSING_RETURN("The contract asks for a return and none has come. Ask the provider."),
    MISSING_VALUE("A value that the measure needs is missing or is no number."),
    MISSING_VALUES("A value within the series is missing or is no number, so that the trend is not tested."),
    MISSING_VARIABLE(
            "The area lacks one of the variables that peers are chosen by, so that it has none. See table peer_variable."),
    MIXED_WORDINGS(
            "The voices answered different wordings of the question, so that their levels may not mean the same."),
    MODEL_NOT_KNOWN(
            "The oversight edition publishes the score without a rule that could be followed: it is taken as published."),
    MOSTLY_CHANCE(
            "Most of what the areas differ by is chance, so that their positions are not read and none is a finding. Join periods, or look at larger areas."),
    MOSTLY_SPECIAL_CAUSE(
            "The values have not settled: more than half of the points that the latest limits come from are picked out, so that there is no usual range to hold the latest against. Limits taken anew from a recorded change, or another chart, are needed."),
    NEGATIVE_VALUES(
            "One of the values is below zero, where measures relative to the mean have no meaning. Use the absolute ones."),
    NEVER_SCORED("No voice has ever scored this domain. Ask for it in the next round."),
    NEXT_LEVEL_NOT_DESCRIBED(
            "The framework has no text for the level above. The next one that it describes is shown, if any."),
    NO_BASELINE("There is no earlier period or round that this one may be compared with."),
    NO_BREAKDOWN_SMALL_GROUP(
            "So few people stand behind single voices that they are not shown one by one, only all together."),
    NO_COMMON_VOICE(
            "No voice scored both the baseline and this round by the same wording, so that there is no change to tell."),
    NO_COMPARATOR(
            "There are no values before and after the start of the system's or England's to hold the change against."),
    NO_COMPARATOR_VALUE(
            "What the area would be compared with has no value for the same period and group. Codes that follow say why."),
    NO_COUNTS(
            "The value comes without both counts, or too few areas have them, so that chance cannot be taken into account. Ask for numerator and denominator."),
    NO_COUNTS_TO_CHECK(
            "A proportion, rate or ratio without its counts cannot be checked for small numbers and is withheld from the extract."),
    NO_COVARIATES(
            "Nine in ten of the areas have none of the traits that the indicator is adjusted for, so that there is no model. See table peer_variable."),
    NO_DATA("There is no value at all."),
    NO_DIRECTION_TO_RANK_BY(
            "The requirement does not say whether high or low is better, so that the position is given without a rank."),
    NO_EDITION(
            "No oversight edition of the configuration covers the quarter: the published figure is shown, and nothing is computed."),
    NO_EVENT("A chart of the time or cases between events has a point for each event; this period had none."),
    NO_FLOW("A register or a team says that the provider serves the area; nothing at hand says how much."),
    NO_INDICATOR("The action names no indicator to measure it by. Add one to the register."),
    NO_JUDGEMENT("The indicator does not say which way is better, so that there is no room to improve to be told."),
    NO_LIKE_LISTS(
            "The list is special, and too few of its kind are in the extracts to compare it with. Compare it with such lists elsewhere."),
    NO_LIMITS(
            "There are no confidence limits, so that a difference cannot be told from chance. Do not read it as a difference."),
    NO_LIMITS_998("There are 95% limits and no 99.8% ones, so that the judgement at both levels is open."),
    NO_METRIC_SCORE("The trust has no metric score that counts in this average."),
    NO_MODEL(
            "There is no model for the areas of this level where the area belongs, so that nothing is expected of it. See table adjustment."),
    NO_PEERS("There is no other area or body, with a value, to compare with as a peer."),
    NO_POLARITY("Nobody said which way is better, so that what depends on it is left out."),
    NO_POPULATION("The number of people in each group is not known, which the measures of all groups need."),
    NO_PRACTICE_VALUES("The areas are no practices, and the parts of the spread are told from practices only."),
    NO_PROTECTION_SECRET(
            "Counts of people leave only rounded by chance, which needs a secret, and the run had none. Give it one with --secret."),
    NO_REFERENCE(
            "Neither England nor the area's system has every age group, so that there is no expected number to compare with."),
    NO_ROW("Nothing was returned for the practice."),
    NO_SCORE("The score or segment that this one is made from is not there."),
    NO_SIZES(
            "Nothing at hand says how large the providers are, so that their shares of the area cannot be worked out."),
    NO_THRESHOLD("No threshold is known for the period, in the contract or the return. Ask for it."),
    NO_VALUE("The return has no value for the period."),
    NO_VALUES("There is no value of the indicator for the area."),
    NO_VARIABLES("None of the variables that peers are chosen by is known for enough areas of the level."),
    NO_VARIATION(
            "In a period of the series the areas differ no more than by chance, so that no trend of how far they differ can be told. Read the periods themselves."),
    NOT_A_SHARE(
            "The value is no share of people and no rate of events, so that nothing says how much of it is chance. Look at it beside the others, and ask before it is read as better or worse."),
    NOT_ADJUSTED("The catalogue adjusts the indicator for nothing: read it as it is."),
    NOT_ALL_AREAS(
            "The areas are of a part of the parent only, as those of one system are in England: they do not stand for it, and are not compared within it."),
    NOT_APPLICABLE("The source or the voice says that it does not apply here. Nothing is missing."),
    NOT_COLLECTED("No score was collected from this voice. Ask for it in the next round, if it is wanted."),
    NOT_COMPARABLE(
            "A level of this framework does not mean the same for two bodies, so that they are not put side by side."),
    NOT_CONVERGED("An iteration ended before it settled; the value is its last step. Do not rely on it."),
    NOT_IN_REGISTER("The return came and the register of the contract does not ask for it in this period."),
    NOT_ON_THE_SCALE_OR_OUT_OF_ORDER(
            "The published score is no step of a ranking of the trusts it implies, or is out of order with the others. Look at the file."),
    NOT_PUBLISHED("The source publishes no such figure to compare with."),
    NOT_RATED("The voice gives no rating of this."),
    NOT_SCORED("The domain was asked for and no level was given."),
    NOT_STARTED("The action has not begun, or nobody gave the day it did."),
    NOT_YET("The voice has not assessed this so far."),
    OLDER_ROUND("An earlier round without a score, which a later one replaces."),
    ONE_MORE_WITHHELD(
            "There is a figure, of practices enough, and it is withheld: beside the other figures that are shown it would tell of one or two practices of another that is not."),
    ONE_VOICE("One voice alone gave the level. Read it as a view, not as agreement."),
    ORDINAL_SCALE(
            "The values are classes in order, between which distances have no meaning, so that this is not computed."),
    OTHER_ACTION(
            "Another action in the area moves the same indicator, so that the change cannot be laid to one of them."),
    OTHER_PERIOD_LENGTH("Periods of another length than the newest were left out of the trend."),
    OUTLIER_FOUND("The trend is significant, but leaving out one year turns it round. Look at that year first."),
    OVERLAPPING_GROUPS("The groups overlap, so that people count more than once. Do not add them up."),
    OVERLAPPING_PERIODS("Periods that overlap a later one were left out."),
    OVERRIDE_NOT_PUBLISHED(
            "The source does not publish the flag that may cap the segment, so that the segment cannot be computed."),
    PANDEMIC_LEFT_OUT(
            "Periods of the pandemic (March 2020 to March 2022) at the beginning or the end of the series were left out of the trend, which they would turn. See the periods left out."),
    PARTS_MISSING(
            "Parts that the figure is added up from, practices or groups, have no counts or did not report: it is that of the others. Of less than half of an area's practices there is no value. See how many are missing."),
    PARTS_NOT_PUBLISHED("One of the two scores that this one is made from is not there."),
    PARTS_WITHHELD(
            "Counts of practices that the figure is added up from are withheld so that nobody can be recognised: it is that of the others."),
    PERIOD_NOT_IN_MONTHS("The periods are no whole months, so that no months to a breach can be counted."),
    PLAIN_COUNT(
            "The values are plain counts, which grow with their areas: how far they lie apart, and which is the largest, says nothing of the areas. Read a rate instead."),
    POOLED_CONTRACTS(
            "The provider has several contracts with the requirement; the value is that of their counts together."),
    PRACTICES_UNSEEN(
            "The total counts one or two practices that are not shown beside it: less the others, it would tell of them."),
    PROGRAMME_NOT_PUBLISHED(
            "The source does not publish which trusts are in the support programme, so that the final segment cannot be computed."),
    PROVIDER_TYPE_NOT_KNOWN(
            "No register says what kind of provider this is, so that it is not compared with its kind."),
    PROVIDERS_WITHOUT_VALUE(
            "The providers that have a value do too little of the area's work for theirs to stand for it. See coverage."),
    QUARTILES_OVER_MORE_TRUSTS(
            "The segments are quartiles over more trusts than are at hand: the cuts are those that the published segments imply, if any."),
    RANKED_OVER_MORE_TRUSTS(
            "The score is a rank among more trusts than are at hand, so that it cannot be computed. Take the published one."),
    RANKING_NOT_REPRODUCED(
            "All trusts of the types are at hand, and their ranks do not give the published scores. Compare the two before either is used."),
    REJECTED("Every row for this was rejected. See table rejected_row for the rule and the remedy."),
    RESTS_ON_ONE_PERIOD(
            "A direction shows only with the first period, or only with the last, so that none is told: one odd period is no trend. Wait for more."),
    RESTS_ON_PANDEMIC(
            "A direction shows only with periods of the pandemic (March 2020 to March 2022), so that none is told. Look at the values, and wait for more years."),
    RETURNS_MISSING("Returns that the contracts ask for have not come. See table schedule_coverage."),
    ROUNDED("The count is rounded, since small counts of this kind could point to people."),
    ROUNDED_TOO_MUCH("The count is so small that its rounding hides how it stands."),
    RUN_CARRIED("This period cannot be judged: the run is that of the last period that could."),
    SEASON_OR_CHANGE(
            "A rule picks the point out, and it is not unlike the same time of other years, or there is none in the baseline: nobody can tell a change from the season. Wait for a year's more values, or compare by hand with the year before."),
    SEVERAL_CONTRACTS_WITHOUT_COUNTS(
            "The provider has several contracts with the requirement and one of them gives no counts, so that they make no value together."),
    SHORT_SERIES("Fewer than 13 points: the limits are provisional and move as points are added."),
    SIZED_BY_ANOTHER_FLOW(
            "The share of the area rests on how large the providers are in another flow (sized_by), not on counts of this one."),
    SMALL_DENOMINATOR("The denominator is small, so that counts and value are withheld."),
    SMALL_GROUP("So few people stand behind the answer that they might be recognised: it is not shown."),
    SMALL_NUMBER("The count is small, so that it is withheld with all figures that would give it away."),
    SMALL_REMAINDER(
            "The number of those who are not counted is small, so that the count is withheld with all figures that would give it away."),
    SOME_EXCLUDED(
            "Some areas or groups could not take part and were left out. The counts beside the figure say how many did."),
    SOME_WITHOUT_COUNTS("Some of the areas come without counts: what needs counts is that of the others."),
    SOME_WITHOUT_LIMITS(
            "Some of the areas have no limits, so that their places in the ranking are given without a range."),
    SOURCES_DIFFER(
            "The values of the series come from more than one source. A step between them need not be a change."),
    STALE("The assessment is older than its framework allows. Hold the next round."),
    STALE_PERIOD(
            "The newest value is older than questions.stale_after_months, so that nobody is named to learn from. Ask for newer ones."),
    STANDARD_BANDS_CUT(
            "An age group cuts a band of the standard population, whose weight is shared out by years of age. Compare with finer groups with care."),
    SUPPORT_ASKED("The provider asks for support in its newest returns."),
    SUPPRESSED("The source withholds the value, because the count is small. It is not zero; join periods or areas."),
    SUSPECT_VALUE(
            "The value lies so far from all others that an error of recording is likelier. Check it first; what is judged or fitted goes without it."),
    SUSPENDED("The rating is suspended."),
    THRESHOLD_DIFFERS_FROM_CONTRACT(
            "The return states another threshold than the contract. The contract's counts; ask which is right."),
    THRESHOLDS_NOT_KNOWN(
            "The segments are cut at thresholds that the edition does not publish: the cuts are those that the published segments imply, if any."),
    TOO_FEW("Fewer values or areas than the method needs, or than are configured. Join periods or levels."),
    TOO_FEW_AFTER("Too few values since the start for a verdict. Wait for more."),
    TOO_FEW_AREAS("Fewer areas have both an assessment and a value than are needed to look for an association."),
    TOO_FEW_AREAS_HAVE_IT("Too few areas of the level have this variable, so that peers are chosen without it."),
    TOO_FEW_BEFORE("Too few values before the start for a verdict. Look for older ones."),
    TOO_FEW_CANDIDATES(
            "Fewer areas like it are in the extracts than a peer group needs (peers.fewest), so that it has no peers. Name some under peers.groups, or compare with England."),
    TOO_FEW_PEERS("Too few peers have a value, or one with limits, for anything to be told of them."),
    TOO_FEW_PERIODS("A trend needs two periods; there is one with the same groups and length."),
    TOO_FEW_POINTS("The series has fewer points than a chart or trend needs. Wait for more, or look for older ones."),
    TOO_FEW_PROVIDERS("Fewer providers of the type have a value than are needed to compare them."),
    TOO_FEW_SCORES("The trust has fewer metric scores than a likely range needs."),
    TOO_FEW_TO_RANK(
            "Fewer stand behind the value than comparison.least_denominator of the configuration: it takes no place among the others."),
    TOTAL_NOT_KNOWN("A part of the whole is suppressed or missing, so that a share of it is not known."),
    TREND_BEFORE("The values moved this way before the start already, so that the change need not be the action's."),
    TREND_NOT_FOR_ZERO_TOLERANCE(
            "Nothing is tolerated, and a rare event has no line that leads to it: no trend is read."),
    UNDER_APPEAL("The rating is under appeal."),
    UNIT_DIFFERS("The provider returns the value in another unit than the requirement's, so that it is not compared."),
    UNLIKE_THE_OTHERS(
            "Its people are unlike those of nearly all other areas, in age or deprivation, say, so that what is expected of it is a guess and nothing is said of it."),
    VALUE_CONTRADICTS_COUNTS(
            "The source prints another value beside the counts than they give. The counts are used; ask which is right."),
    VALUE_FROM_COUNTS("The return has counts and no value; the value is made from them."),
    VALUE_NOT_PUBLISHED("The value that the score is made from is not published, so that it cannot be computed."),
    WIDE_LIMITS("The limits are too wide for the value to be of use."),
    WITHHELD(
            "There is a figure, and it is withheld so that nobody can be recognised: with others that are shown or known it could be traced to few people."),
    ZERO_DENOMINATOR("The denominator is zero, so that there is nothing to divide by."),
    ZERO_LEFT_OUT("The score is 0, which stands for nothing submitted: it is left out of averages."),
    ZERO_REFERENCE("The mean or reference is zero, so that a relative measure has no meaning. Use the absolute one."),
    ZERO_VALUE("One of the values is zero, so that quotients and what takes logarithms are left out.");

    private static final Map<String, Reason> BY_TEXT =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Reason::text, Function.identity()));

    private final String text = Word.super.text();
    private final String says;

    Reason(String says) {
        this.says = says;
    }

    @Override
    public String text() {
        return text;
    }

    /** What it means and what to do about the figure. */
    public String says() {
        return says;
    }

    /**
     * The reason of this code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Reason of(String code) {
        Reason reason = BY_TEXT.get(code);
        if (reason == null) {
            throw new IllegalArgumentException("no reason '" + code + "'");
        }
        return reason;
    }

    /** The reasons that a column holds; none where it is null. */
    public static Set<Reason> in(@Nullable String codes) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (codes != null) {
            for (String code : codes.split(",")) {
                reasons.add(of(code));
            }
        }
        return Collections.unmodifiableSet(reasons);
    }

    /** Several as a column holds them, in the order they are given in; null when there are none. */
    public static @Nullable String joined(Collection<Reason> reasons) {
        return reasons.isEmpty() ? null : reasons.stream().map(Reason::text).collect(Collectors.joining(","));
    }
}
