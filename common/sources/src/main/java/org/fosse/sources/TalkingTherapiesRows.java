package org.fosse.sources;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Observed;
import org.fosse.sources.TalkingTherapiesMeasures.Whole;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.jspecify.annotations.Nullable;

/**
 * One indicator per measure. The count row gives the record: a measure that is a part takes its denominator from the
 * count it is a part of, and its value from its percentage, both of the same organisation, year and group; so the
 * survey remembers all numbers of the file, eight bytes each. Counts below England are rounded to 5 by the publisher.
 */
final class TalkingTherapiesRows implements RowHandler {
    private static final String NULL = "NULL";
    private static final String UNKNOWN = "UNKNOWN";
    private static final String ENGLAND = "E92000001";
    private static final String COUNT = "count";
    private static final String PERCENTAGE = "percentage";
    private static final Map<String, Level> LEVELS = Map.of(
            "england", Level.COUNTRY,
            "commissioning region", Level.REGION,
            "icb", Level.SYSTEM,
            "stp", Level.SYSTEM,
            "subicb", Level.SUB_ICB,
            "ccg", Level.SUB_ICB,
            "provider", Level.PROVIDER);

    /** Stand for values that are not numbers; no measure is below zero. */
    private static final double MISSING = -1;

    private static final double SUPPRESSED = -2;
    private static final double NOT_APPLICABLE = -3;

    /** Whom, when and which group a row is about. */
    private static final List<String> ABOUT = List.of(
            TalkingTherapiesSource.PERIOD,
            TalkingTherapiesSource.ORG_TYPE,
            TalkingTherapiesSource.ORG_CODE,
            TalkingTherapiesSource.ORG_NAME,
            TalkingTherapiesSource.VARIABLE,
            TalkingTherapiesSource.GROUP,
            TalkingTherapiesSource.DETAIL);

    private final Extract extract;
    private final NumberedKeys keys = new NumberedKeys();
    private final RememberedNumbers numbers = new RememberedNumbers();
    private final Map<Series, RememberedNumbers.Column> columns = new HashMap<>();
    private final Map<Series, Measure> measures = new HashMap<>();
    private final Set<AreaNamed> named = new HashSet<>();
    private final Map<String, String> groups = new HashMap<>();
    private @Nullable About before;
    private long unknownAreas;
    private long hubs;
    private long repetitions;
    private long joined;

    TalkingTherapiesRows(Extract extract) {
        this.extract = extract;
    }

    /** Measure and statistic as a row has them. */
    private record Series(String measure, String statistic) {
        static Series of(DataRow row) {
            return new Series(row.text(TalkingTherapiesSource.MEASURE), row.text(TalkingTherapiesSource.STATISTIC));
        }
    }

    /** What is known of a series, and where the numbers are that it is read beside. */
    private final class Measure {
        final String id;
        final String name;
        final boolean count;
        final @Nullable Whole whole;
        final RememberedNumbers.Column counts;
        final RememberedNumbers.Column percentages;
        final RememberedNumbers.@Nullable Column all;
        final RememberedNumbers.@Nullable Column less;
        final RememberedNumbers.@Nullable Column otherwise;

        Measure(DataRow row) throws RowFault {
            String measure = row.identifier(TalkingTherapiesSource.MEASURE).toLowerCase(Locale.ROOT);
            this.count = row.word(TalkingTherapiesSource.STATISTIC, List.of(COUNT, PERCENTAGE))
                    .equals(COUNT);
            this.id = "TT_" + measure.toUpperCase(Locale.ROOT);
            this.name = row.name(TalkingTherapiesSource.MEASURE).replace('_', ' ');
            this.whole = TalkingTherapiesMeasures.wholeOf(measure);
            this.counts = numbers.of(measure + " " + COUNT);
            this.percentages = numbers.of(measure + " " + PERCENTAGE);
            this.all = counts(whole == null ? null : whole.of());
            this.less = counts(whole == null ? null : whole.less());
            this.otherwise = counts(whole == null ? null : whole.otherwise());
        }

        private RememberedNumbers.@Nullable Column counts(@Nullable String measure) {
            return measure == null ? null : numbers.of(measure + " " + COUNT);
        }

        /** The whole by the publisher's definition; NaN or below zero where a count of it is not known. */
        double exact(int key) {
            if (!count || all == null) {
                return Double.NaN;
            }
            double whole = all.get(key);
            if (less == null) {
                return whole;
            }
            double off = less.get(key);
            return whole >= 0 && off >= 0 ? whole - off : Double.NaN;
        }

        /** What is near enough to the whole; NaN or below zero where there is nothing. */
        double near(int key) {
            return count && otherwise != null ? otherwise.get(key) : Double.NaN;
        }
    }

    /** The area, period and group of a row. */
    private record Place(AreaNamed area, Period period, String breakdown, String stratum) {}

    /** What the rows of one organisation, year and group share: they stand below each other, and it is made of the first. */
    private final class About {
        private final DataRow row;
        final int key;
        private @Nullable Level level;

        @Nullable
        Place place;

        About(DataRow row) {
            this.row = row;
            this.key = keys.number(key(row));
        }

        Level level() throws RowFault {
            if (level == null) {
                String type = row.required(TalkingTherapiesSource.ORG_TYPE);
                level = LEVELS.get(type.toLowerCase(Locale.ROOT));
                if (level == null) {
                    throw new RowFault(
                            TalkingTherapiesSource.ORG_TYPE,
                            type,
                            "unknown_word",
                            "The organisation type is not known.",
                            "Write England, Commissioning Region, ICB, STP, SubICB, CCG or Provider.");
                }
            }
            return level;
        }

        Place place(Level at) throws RowFault {
            String code = at == Level.COUNTRY ? ENGLAND : row.code(TalkingTherapiesSource.ORG_CODE, at);
            Period period = row.period(TalkingTherapiesSource.PERIOD);
            String name = at == Level.COUNTRY ? "England" : row.name(TalkingTherapiesSource.ORG_NAME);
            String[] group = group(row);
            return new Place(
                    new AreaNamed(code, at, name, Codes.isOns(code) ? code : null, null, null, null, period.end()),
                    period,
                    group[0],
                    group[1]);
        }
    }

    private About about(DataRow row) {
        About about = before;
        if (about == null || !row.agrees(about.row, ABOUT)) {
            about = new About(row);
            before = about;
        }
        return about;
    }

    @Override
    public void survey(DataRow row) {
        double number;
        try {
            number = number(row);
        } catch (RowFault e) {
            // The second time the row is read it will be rejected, with the reason.
            return;
        }
        column(Series.of(row)).put(about(row).key, number);
    }

    private RememberedNumbers.Column column(Series series) {
        return columns.computeIfAbsent(
                series, each -> numbers.of(each.measure().toLowerCase(Locale.ROOT) + " " + each.statistic()));
    }

    @Override
    public List<Landed> read(DataRow row) throws RowFault {
        About about = about(row);
        Level level = about.level();
        Series series = Series.of(row);
        Measure measure = measures.get(series);
        if (measure == null) {
            measure = new Measure(row);
            measures.put(series, measure);
        }
        double number = number(row);
        if (CommissioningHub.isOne(level, row.text(TalkingTherapiesSource.ORG_NAME))) {
            hubs++;
            return List.of();
        }
        if (row.text(TalkingTherapiesSource.ORG_CODE).equals(UNKNOWN)) {
            unknownAreas++;
            return List.of();
        }
        if (isRepeated(row, number, column(series), about.key)) {
            repetitions++;
            return List.of();
        }
        if (!measure.count && !Double.isNaN(measure.counts.get(about.key))) {
            joined++;
            return List.of();
        }
        Place place = about.place;
        if (place != null) {
            return List.of(observed(place, about.key, measure, number));
        }
        place = about.place(level);
        about.place = place;
        Observed observed = observed(place, about.key, measure, number);
        return named.add(place.area()) ? List.of(place.area(), observed) : List.of(observed);
    }

    /** Whether this key, measure and statistic stood further up; a different number there is a fault. */
    private static boolean isRepeated(DataRow row, double number, RememberedNumbers.Column column, int key)
            throws RowFault {
        boolean repeated = column.giveOut(key);
        if (repeated && column.get(key) != number) {
            throw new RowFault(
                    TalkingTherapiesSource.VALUE,
                    row.text(TalkingTherapiesSource.VALUE),
                    "conflicting_duplicate",
                    "The same organisation, year, group and measure stands earlier in the file with another value.",
                    "Ask the publisher which of the two is right.");
        }
        return repeated;
    }

    private Observed observed(Place place, int key, Measure measure, double number) {
        double exact = measure.exact(key);
        boolean near = !(exact >= 0) && measure.near(key) >= 0;
        boolean part = measure.whole != null || !measure.count;
        double percent = measure.count ? measure.percentages.get(key) : number;
        double value = part ? percent : number;
        return new Observed(
                measure.id,
                place.area().code(),
                place.area().level(),
                place.period(),
                place.breakdown(),
                place.stratum(),
                measure.count && part ? known(number) : null,
                known(near ? measure.near(key) : exact),
                known(value),
                null,
                null,
                null,
                null,
                status(value >= 0 ? value : number),
                near && measure.whole != null
                        ? "out of " + String.valueOf(measure.whole.otherwise()).replace('_', ' ')
                                + "; the exact denominator is suppressed"
                        : null,
                part ? "percent" : COUNT,
                measure.name,
                extract.publishedOn(),
                null,
                extract.revision(),
                null);
    }

    /** Breakdown and stratum: detailed ethnic groups are a breakdown of their own, so that none counts twice. */
    private String[] group(DataRow row) {
        String variable = row.text(TalkingTherapiesSource.VARIABLE);
        String group = row.text(TalkingTherapiesSource.GROUP);
        String detail = row.text(TalkingTherapiesSource.DETAIL);
        if (variable.equals("Total")) {
            return new String[] {"all", "all"};
        }
        String breakdown = groups.computeIfAbsent(variable, TalkingTherapiesRows::breakdown);
        boolean coarse = detail.isEmpty() || detail.equals(NULL) || detail.equals("All");
        return coarse
                ? new String[] {breakdown, group}
                : new String[] {breakdown + "_detail", group + ": " + sameSpelling(detail)};
    }

    private static String breakdown(String variable) {
        return switch (variable) {
            case "Age Group" -> "age";
            case "Indices of Deprivation Decile" -> "deprivation_decile";
            default -> variable.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        };
    }

    /** "Any Other Asian Background" of some years is "Any other Asian background" of others. */
    private static String sameSpelling(String detail) {
        return detail.replace("Any Other", "Any other").replace(" Background", " background");
    }

    private static @Nullable Double known(double number) {
        return number >= 0 ? number : null;
    }

    private static double number(DataRow row) throws RowFault {
        ValueText value = row.value(TalkingTherapiesSource.VALUE);
        Double number = Counts.notNegative(TalkingTherapiesSource.VALUE, value.number());
        return switch (value.status()) {
            case PRESENT -> number == null ? MISSING : number;
            case MISSING -> MISSING;
            case SUPPRESSED -> SUPPRESSED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    private static ValueStatus status(double number) {
        return number >= 0
                ? ValueStatus.PRESENT
                : number == SUPPRESSED
                        ? ValueStatus.SUPPRESSED
                        : number == NOT_APPLICABLE ? ValueStatus.NOT_APPLICABLE : ValueStatus.MISSING;
    }

    /** FNV-1a over what says whom and when a number is about. */
    private static long key(DataRow row) {
        long hash = 0xcbf29ce484222325L;
        for (String column : List.of(
                TalkingTherapiesSource.PERIOD,
                TalkingTherapiesSource.ORG_TYPE,
                TalkingTherapiesSource.ORG_CODE,
                TalkingTherapiesSource.VARIABLE,
                TalkingTherapiesSource.GROUP,
                TalkingTherapiesSource.DETAIL)) {
            for (byte b : row.text(column).getBytes(StandardCharsets.UTF_8)) {
                hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1f) * 0x100000001b3L;
        }
        return hash;
    }

    @Override
    public long leftOut() {
        return unknownAreas + hubs + repetitions;
    }

    @Override
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (joined > 0) {
            remarks.add("Percentages that stand with their count in one record: " + joined + ".");
        }
        if (unknownAreas > 0) {
            remarks.add("Rows of an organisation that is not known, not used: " + unknownAreas + ".");
        }
        if (hubs > 0) {
            remarks.add("Rows of commissioning hubs, which are no areas: " + hubs + ".");
        }
        if (repetitions > 0) {
            remarks.add("Rows that repeat another with the same value, taken once: " + repetitions + ".");
        }
        return remarks;
    }
}
