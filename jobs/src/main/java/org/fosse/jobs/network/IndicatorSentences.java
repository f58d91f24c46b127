package org.fosse.jobs.network;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fosse.jobs.threshold.CarriedDigits;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.tables.JudgedBeside;
import org.fosse.tables.Judgement;
import org.fosse.tables.NotCalledOut;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** What a network's page says of one indicator, in plain sentences. */
final class IndicatorSentences {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final MeasureUnit NUMBER = new MeasureUnit("");
    /** No difference between sums of the same counts. */
    private static final double HAIR = 1e-9;

    private static final String OUTSIDE = "Outside its usual range, but ";
    private static final int MOST_NAMED = 3;
    private static final int MOST_ACTIONS = 2;
    /** Of figures as old as this a reader is told. */
    private static final int OLD_MONTHS = 6;
    /** At this share of false alarms a flag is more than fairly sure. */
    private static final double FEW_FALSE_ALARMS = 0.01;

    private final NetworkIndicator of;
    private final CarriedDigits digits;

    IndicatorSentences(NetworkIndicator of) {
        this.of = of;
        this.digits = of.digits();
    }

    /** "Blood pressure in control, Apr 2026: 420 of 675, 62% (likely 59% to 66%)." */
    String finding() {
        String of = this.of.name() + ", " + this.of.periodLabel() + ": ";
        TableRow<NetworkExtractTable> own = this.of.own();
        if (own == null || !own.has(NetworkExtractTable.VALUE)) {
            return of + "no figure for the " + own() + ".";
        }
        return of + counts(own) + value(own) + likely(own) + ".";
    }

    private String counts(TableRow<NetworkExtractTable> row) {
        Double numerator = row.find(NetworkExtractTable.NUMERATOR);
        Double denominator = row.find(NetworkExtractTable.DENOMINATOR);
        return numerator == null || denominator == null ? "" : digits.unit().counts(numerator, denominator) + ", ";
    }

    private String own() {
        return of.receiver().ownWord();
    }

    private String member() {
        return of.receiver().memberWord();
    }

    private String value(TableRow<NetworkExtractTable> row) {
        return digits.say(row.find(NetworkExtractTable.VALUE), row.find(NetworkExtractTable.DENOMINATOR));
    }

    private String likely(TableRow<NetworkExtractTable> row) {
        Double lower = row.find(NetworkExtractTable.LOWER_95);
        Double upper = row.find(NetworkExtractTable.UPPER_95);
        Double denominator = row.find(NetworkExtractTable.DENOMINATOR);
        return lower == null || upper == null ? "" : " (likely " + digits.range(lower, upper, denominator) + ")";
    }

    /** How the network and its practices stand: who stands out comes first. */
    String beside() {
        List<String> out = new ArrayList<>();
        practices(Judgement.WORSE, "worse than expected").ifPresent(out::add);
        practices(Judgement.HIGHER, "higher than expected").ifPresent(out::add);
        practices(Judgement.LOWER, "lower than expected").ifPresent(out::add);
        suspects().ifPresent(out::add);
        practices(Judgement.BETTER, "better than expected").ifPresent(out::add);
        Placed network = of.placed();
        out.add(network != null && network.standsOut() ? 0 : out.size(), network());
        int judged = of.practices().size() - of.judged(Judgement.NOT_JUDGED).size();
        if (out.size() == 1 && judged == 0) {
            notJudged().ifPresent(out::add);
        } else if (out.size() == 1) {
            out.add(
                    judged == 1
                            ? "The one " + member() + " that can be judged does not stand out."
                            : "None of the " + judged + " " + member() + "s that can be judged stands out.");
            outside(
                            NotCalledOut.RANGE_OF_LIKE,
                            "Outside what is usual for its size, but within the range of those like it, though their people"
                                    + " explain less than half of the difference")
                    .ifPresent(out::add);
            outside(NotCalledOut.MANY_COMPARED, OUTSIDE + "of so many " + member() + "s a few lie there by chance")
                    .ifPresent(out::add);
            outside(NotCalledOut.ROUNDING, OUTSIDE + "the rounding of counts may explain it")
                    .ifPresent(out::add);
            notJudged().ifPresent(out::add);
        }
        return String.join(" ", out);
    }

    private String network() {
        Placed placed = of.placed();
        TableRow<NetworkExtractTable> own = of.own();
        if (placed == null || own == null || placed.judgement() == Judgement.NOT_JUDGED) {
            return "The " + own() + " itself is not judged.";
        }
        String expected = digits.say(placed.expected(), own.find(NetworkExtractTable.DENOMINATOR));
        String than = placed.beside() == JudgedBeside.ITS_LIKE
                ? "what is expected of " + own() + "s like it (" + expected + ")"
                : "all " + own() + "s of the system together (" + expected + ")";
        return switch (placed.judgement()) {
            case WORSE, BETTER, HIGHER, LOWER ->
                "The " + own() + " is " + (placed.side() < 0 ? "lower than " : "higher than ") + than
                        + ", by more than chance and the usual differences between " + own() + "s explain"
                        + switch (placed.judgement()) {
                            case WORSE -> ": this is worse.";
                            case BETTER -> ": this is better.";
                            default -> "; nobody has said which is better.";
                        };
            default -> "The " + own() + " shows no clear difference from " + than + ".";
        };
    }

    private Optional<String> practices(Judgement judgement, String stands) {
        List<NetworkIndicator.Practice> found = of.judged(judgement);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(found.size() + " " + member() + (found.size() == 1 ? " is " : "s are ") + stands + ": "
                + named(found) + ".");
    }

    /** How many practices are not judged, and why: the reason of most of them. */
    private Optional<String> notJudged() {
        List<NetworkIndicator.Practice> found = of.judged(Judgement.NOT_JUDGED);
        return found.stream()
                .map(practice -> why(practice.placed(), practice.row()))
                .collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> (found.size() < of.practices().size()
                                ? found.size() + (found.size() == 1 ? " is not judged" : " are not judged")
                                : found.size() == 1
                                        ? "The one " + member() + " is not judged"
                                        : "None of the " + found.size() + " " + member() + "s is judged")
                        + (most.getValue() < found.size() ? ", most for this reason: " : ", for this reason: ")
                        + most.getKey());
    }

    private Optional<String> outside(NotCalledOut reason, String says) {
        List<NetworkIndicator.Practice> found = of.practices().stream()
                .filter(practice ->
                        practice.placed() != null && practice.placed().notCalledOut() == reason)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(says + ": " + named(found) + ".");
    }

    private Optional<String> suspects() {
        List<NetworkIndicator.Practice> found = of.practices().stream()
                .filter(practice ->
                        practice.placed() != null && practice.placed().isSuspect())
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of("So far from all others that a mistake in the record is likely: " + named(found) + ".");
    }

    private String named(List<NetworkIndicator.Practice> practices) {
        String named = practices.stream()
                .limit(MOST_NAMED)
                .map(practice -> name(practice) + " (" + value(practice.row()) + expected(practice) + ")")
                .collect(Collectors.joining(", "));
        return practices.size() > MOST_NAMED ? named + " and " + (practices.size() - MOST_NAMED) + " more" : named;
    }

    private String expected(NetworkIndicator.Practice practice) {
        Placed placed = practice.placed();
        return placed == null || !Double.isFinite(placed.expected())
                ? ""
                : ", expected " + digits.say(placed.expected(), practice.row().find(NetworkExtractTable.DENOMINATOR));
    }

    /** Its name, with the code where another practice of the network has the same. */
    private String name(NetworkIndicator.Practice practice) {
        String name = practice.row().find(NetworkExtractTable.AREA_NAME);
        if (name == null) {
            return practice.code();
        }
        long alike = of.practices().stream()
                .filter(each -> name.equals(each.row().find(NetworkExtractTable.AREA_NAME)))
                .count();
        return alike == 1 ? name : name + " " + practice.code();
    }

    /** How sure what {@link #beside} says is, and why. */
    String certainty() {
        double rate = highestRate();
        if (Double.isFinite(rate)) {
            boolean few = rate <= FEW_FALSE_ALARMS && of.ageMonths() <= OLD_MONTHS;
            return (few ? "Quite sure" : "Fairly sure")
                    + ": it allows for " + allowed() + "; about 1 in " + (few ? "100" : "20")
                    + " such flags is chance."
                    + agreement()
                    + age();
        }
        Placed placed = of.placed();
        TableRow<NetworkExtractTable> own = of.own();
        if (placed == null || own == null || placed.judgement() == Judgement.NOT_JUDGED) {
            return "Not known: " + why(placed, own) + age();
        }
        return range(placed, own) + agreement() + age();
    }

    /** What is certain of a network that does not stand out: whether its like's range, its rounding included, holds it. */
    private String range(Placed placed, TableRow<NetworkExtractTable> own) {
        double value = own.number(NetworkExtractTable.VALUE);
        double lower = placed.expectedLower95();
        double upper = placed.expectedUpper95();
        if (!Double.isFinite(lower) || !Double.isFinite(upper)) {
            return "No clear difference can be seen.";
        }
        boolean isRounded = placed.seen().isRounded();
        if (value < lower || value > upper) {
            return "It lies outside what is usual for one " + own()
                    + " alone; with so many compared, that is no more than chance" + (isRounded ? " and rounding" : "")
                    + " would give.";
        }
        return "19 in 20 " + own() + "s " + (placed.beside() == JudgedBeside.ITS_LIKE ? "like it" : "of its size")
                + " lie between "
                + digits.range(lower, upper, own.find(NetworkExtractTable.DENOMINATOR))
                        .replace(" to ", " and ")
                + (isRounded ? ", rounding allowed for" : "")
                + ", and so does this one: a smaller difference than that cannot be told from chance.";
    }

    /** The share of false alarms of the least sure of what stands out; NaN where nothing does. */
    private double highestRate() {
        List<Placed> out = new ArrayList<>();
        Placed network = of.placed();
        if (network != null && network.standsOut()) {
            out.add(network);
        }
        for (NetworkIndicator.Practice practice : of.practices()) {
            Placed placed = practice.placed();
            if (placed != null && placed.standsOut()) {
                out.add(placed);
            }
        }
        return out.stream()
                .mapToDouble(Placed::falseDiscoveryRate)
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NaN);
    }

    private String allowed() {
        Placed network = of.placed();
        boolean like = (network != null && network.beside() == JudgedBeside.ITS_LIKE)
                || of.practices().stream()
                        .anyMatch(practice ->
                                practice.placed() != null && practice.placed().beside() == JudgedBeside.ITS_LIKE);
        return (like ? "the people on the list, " : "") + "how " + member()
                + "s usually differ and how many comparisons are made";
    }

    private String agreement() {
        LocalDate since = of.since();
        String variation = of.variation();
        if (since == null || variation == null) {
            return "";
        }
        String how = variation.startsWith("concern")
                ? "for the worse"
                : variation.startsWith("improvement") ? "for the better" : "from the usual";
        return " Its own figures have changed " + how + " since " + MONTH.format(since) + ".";
    }

    private String age() {
        int months = of.ageMonths();
        return months < OLD_MONTHS ? "" : " The figure is " + months + " months old.";
    }

    private String why(@Nullable Placed placed, @Nullable TableRow<NetworkExtractTable> own) {
        String codes = of.notJudgedWhy(placed, own);
        return Reason.in(codes).stream().findFirst().map(Reason::says).orElse("nothing is said.");
    }

    /**
     * The practices that most of what the standard misses lies with; null where it is met. Where they miss it by more than the network
     * itself does, that is said, and why: others make up for it, or each figure is rounded up.
     */
    @Nullable
    String missingWith() {
        List<NetworkIndicator.Missing> missing = of.isShort() ? of.listMissing() : List.of();
        if (missing.isEmpty()) {
            return null;
        }
        NetworkIndicator.Shortfall network = of.shortfall();
        List<NetworkIndicator.Missing> first =
                missing.stream().limit(MOST_NAMED).toList();
        boolean most = 2 * people(first) > Math.max(people(missing), network.whole());
        boolean isMore = people(first) > network.whole();
        if (isMore && exactly(missing) > network.exactly() * (1 + HAIR)) {
            return "The " + member() + "s short of the standard miss it by more in all than the " + own()
                    + ", as others do better than it. "
                    + (most ? "Most of that lies with " : "The largest parts of that lie with ") + missing(first);
        }
        return (most
                        ? "Most of what is missing to the standard lies with "
                        : "The largest parts of what is missing to the standard lie with ")
                + missing(first)
                + (isMore ? " Each is rounded up, so that together they are more than the whole." : "");
    }

    private String missing(List<NetworkIndicator.Missing> missing) {
        String more = of.isLowerBetter() ? " fewer" : " more";
        return missing.stream()
                        .map(each -> name(each.practice()) + " (about "
                                + NUMBER.say(each.by().whole()) + more + ")")
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static double people(List<NetworkIndicator.Missing> missing) {
        return missing.stream().mapToDouble(each -> each.by().whole()).sum();
    }

    private static double exactly(List<NetworkIndicator.Missing> missing) {
        return missing.stream().mapToDouble(each -> each.by().exactly()).sum();
    }

    /** What to check before anything else; null where nothing stands out. */
    @Nullable
    String checkFirst() {
        boolean ask = of.practices().stream().anyMatch(NetworkIndicator.Practice::isToAsk)
                || of.judgement() == Judgement.WORSE;
        if (ask) {
            return "How it is coded, who is on the list, and who is counted.";
        }
        boolean better = of.judgement() == Judgement.BETTER
                || !of.judged(Judgement.BETTER).isEmpty();
        return better ? "That it is coded as others do; then ask what others could copy." : null;
    }

    /** The open actions of the register; null where nothing stands out and the standard is met, and for forums. */
    @Nullable
    String action() {
        if ((checkFirst() == null && missingWith() == null) || !of.isShownActions()) {
            return null;
        }
        List<TableRow<ActionTable>> open = of.actions();
        if (open.isEmpty()) {
            return "None recorded.";
        }
        String said = open.stream().limit(MOST_ACTIONS).map(this::action).collect(Collectors.joining(" "));
        return open.size() > MOST_ACTIONS ? said + " And " + (open.size() - MOST_ACTIONS) + " more." : said;
    }

    private String action(TableRow<ActionTable> action) {
        LocalDate started = action.find(ActionTable.STARTED_ON);
        LocalDate due = action.find(ActionTable.DUE_ON);
        String when = started == null
                ? "planned"
                : (started.isAfter(of.today()) ? "planned from " : "since ") + DAY.format(started);
        return action.get(ActionTable.TITLE) + " (" + action.get(ActionTable.OWNER_ROLE) + ", " + when
                + (due == null ? "" : ", due " + DAY.format(due)) + ").";
    }
}
