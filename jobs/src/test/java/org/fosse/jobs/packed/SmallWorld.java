package org.fosse.jobs.packed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.config.Indicator;
import org.fosse.config.Polarity;
import org.fosse.config.Standards;
import org.fosse.config.ValueType;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.TaskJob;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.DeprivationTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.ObservationTable;
import org.fosse.schema.table.ProviderShareTable;
import org.fosse.schema.table.StandardTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;

/**
 * Random areas, memberships and values: a network that lies in two places, practices that move, values that are missing
 * or suppressed, areas with values of their own, groups of people, rare events. It is written as tables for Spark, and
 * packed without Spark in the order it was made up.
 */
final class SmallWorld {
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);
    private static final LocalDate MOVED = LocalDate.of(2024, 7, 1);
    private static final int MONTHS = 14;

    private record Member(String child, String parent, LocalDate from, LocalDate to) {}

    private record Value(
            String indicator,
            YearMonth month,
            String area,
            String breakdown,
            String stratum,
            String status,
            double[] numbers) {}

    private final Random random;
    private final TreeMap<String, Level> areas = new TreeMap<>();
    private final List<Member> members = new ArrayList<>();
    private final TreeMap<String, Integer> deciles = new TreeMap<>();
    private final TreeMap<String, IndicatorFacts> indicators = new TreeMap<>();
    private final List<Value> values = new ArrayList<>();

    SmallWorld(long seed) {
        random = new Random(seed);
        addAreas();
        indicators.put(
                "PART", facts("PART", "proportion", 100, true, Polarity.HIGHER_IS_BETTER, PeriodFixture.standard(60)));
        indicators.put("RARE", facts("RARE", "rate", 100_000, true, Polarity.LOWER_IS_BETTER, Standards.NONE));
        indicators.put("SCORE", facts("SCORE", "score", 1, false, Polarity.NO_JUDGEMENT, Standards.NONE));
        for (int month = 0; month < MONTHS; month++) {
            for (Map.Entry<String, Level> area : areas.entrySet()) {
                addValues(YearMonth.of(2024, 1).plusMonths(month), area.getKey(), area.getValue());
            }
        }
    }

    private static IndicatorFacts facts(
            String id, String type, double multiplier, boolean additive, Polarity polarity, Standards standards) {
        return new IndicatorFacts(
                id,
                id,
                id,
                ValueType.of(type),
                multiplier,
                Indicator.Range.of(ValueType.of(type), multiplier),
                additive,
                polarity,
                standards,
                "effective",
                "outcome");
    }

    private void addAreas() {
        areas.put("E92000001", Level.COUNTRY);
        for (String system : List.of("S1", "S2")) {
            areas.put(system, Level.SYSTEM);
            member(system, "E92000001");
            for (String place : List.of("a", "b")) {
                areas.put("L" + system + place, Level.PLACE);
                member("L" + system + place, system);
            }
            for (int network = 1; network <= 3; network++) {
                String code = "N" + system + network;
                areas.put(code, Level.NEIGHBOURHOOD);
                member(code, system);
                member(code, "E92000001");
                for (int practice = 1; practice <= 4; practice++) {
                    addPractice("P" + system + network + practice, code, system, network, practice);
                }
            }
        }
    }

    private void addPractice(String code, String network, String system, int number, int practice) {
        areas.put(code, Level.PRACTICE);
        deciles.put(code, 1 + random.nextInt(10));
        if (practice == 4) {
            // Moves to the neighbouring network in the middle of the first year.
            members.add(new Member(code, network, BEGINNING, MOVED.minusDays(1)));
            members.add(new Member(code, "N" + system + (number % 3 + 1), MOVED, END));
        } else {
            member(code, network);
        }
        // The second network lies in both places.
        boolean first = number == 1 || (number == 2 && practice <= 2);
        member(code, "L" + system + (first ? "a" : "b"));
        member(code, system);
        member(code, "E92000001");
    }

    private void member(String child, String parent) {
        members.add(new Member(child, parent, BEGINNING, END));
    }

    private void addValues(YearMonth month, String area, Level level) {
        if (level == Level.PRACTICE) {
            int people = 200 + random.nextInt(5000);
            int some = (int) (people * (0.3 + 0.4 * random.nextDouble()));
            add("PART", month, area, Shared.ALL, Shared.ALL, some, people);
            int women = people / 2;
            int some2 = Math.min(women, some / 2 + random.nextInt(20));
            add("PART", month, area, "sex", "female", some2, women);
            add(
                    "PART",
                    month,
                    area,
                    "sex",
                    "male",
                    Math.min(some - Math.min(some, some2), people - women),
                    people - women);
            for (String ages : List.of("0-17", "18-64", "65+")) {
                add("RARE", month, area, "age", ages, random.nextInt(30), people / 3);
            }
            add("RARE", month, area, Shared.ALL, Shared.ALL, random.nextInt(4), people);
        } else if (level == Level.PLACE && random.nextInt(4) == 0) {
            // A source's own figure stands beside what could be added up.
            add("PART", month, area, Shared.ALL, Shared.ALL, 4000, 9000);
        }
        if (level == Level.NEIGHBOURHOOD || level == Level.PRACTICE) {
            values.add(new Value("SCORE", month, area, Shared.ALL, Shared.ALL, "present", new double[] {
                Double.NaN, Double.NaN, random.nextInt(50) / 10.0, Double.NaN, Double.NaN
            }));
        }
    }

    private void add(
            String indicator,
            YearMonth month,
            String area,
            String breakdown,
            String stratum,
            double top,
            double bottom) {
        int odd = random.nextInt(20);
        if (odd == 0) {
            return;
        }
        String status = odd == 1 ? "suppressed" : odd == 2 ? "missing" : "present";
        double[] numbers = status.equals("present")
                ? new double[] {top, bottom, Math.round(top / bottom * 1000) / 10.0, Double.NaN, Double.NaN}
                : new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN};
        values.add(new Value(indicator, month, area, breakdown, stratum, status, numbers));
    }

    /** Adds one to the first number of the first value of an indicator that has one. */
    void change(String indicator) {
        for (Value each : values) {
            if (each.indicator().equals(indicator) && !Double.isNaN(each.numbers()[0])) {
                each.numbers()[0]++;
                return;
            }
        }
        throw new IllegalArgumentException("no value of " + indicator);
    }

    /** All periods of every indicator, packed in this thread, in the order the values were made up. */
    Map<String, List<PeriodValues>> plain() {
        Geography.Builder builder = new Geography.Builder();
        areas.forEach((code, level) -> builder.area(new Geography.Area(code, level, "Area " + code, system(code))));
        members.forEach(
                each -> builder.member(Shared.IN_FORCE, each.child(), each.parent(), each.from(), each.to(), 1));
        // The score of an area falls with its decile, so that equal deciles share a place.
        List<Integer> inOrder = deciles.values().stream().distinct().sorted().toList();
        deciles.forEach((code, decile) -> {
            builder.group(Reference.DEPRIVATION_RANK, code, inOrder.indexOf(decile) + 1);
            builder.group(Reference.DEPRIVATION_NATIONAL, code, (decile + 1) / 2);
            builder.group(Reference.DEPRIVATION_LOCAL, code, (decile + 1) / 2);
            builder.group(Reference.DEPRIVATION_NATIONAL_DECILE, code, decile);
            builder.group(Reference.DEPRIVATION_LOCAL_DECILE, code, decile);
        });
        Geography geography = builder.build();
        Names names = new Names();
        TreeMap<String, TreeMap<YearMonth, PeriodBuilder>> open = new TreeMap<>();
        double[] row = new double[PackedPeriod.NUMBERS.size()];
        for (Value value : values) {
            java.util.Arrays.fill(row, Double.NaN);
            System.arraycopy(value.numbers(), 0, row, 0, value.numbers().length);
            open.computeIfAbsent(value.indicator(), key -> new TreeMap<>())
                    .computeIfAbsent(value.month(), key -> new PeriodBuilder(names))
                    .add(
                            geography.index(value.area()),
                            names.group(value.breakdown(), value.stratum()),
                            names.origin(
                                    Shared.IN_FORCE, "invented", value.month().toString()),
                            Status.of(value.status()).number(),
                            row);
        }
        TreeMap<String, List<PeriodValues>> made = new TreeMap<>();
        open.forEach((indicator, months) -> {
            List<PeriodValues> periods = new ArrayList<>();
            months.forEach((month, period) -> periods.add(PeriodValues.of(
                    indicators.get(indicator), month.atDay(1), month.atEndOfMonth(), period.build(), geography)));
            made.put(indicator, periods);
        });
        return made;
    }

    private static String system(String code) {
        return code.contains("S1") ? "S1" : code.contains("S2") ? "S2" : null;
    }

    /** Adds a month to an indicator, in which nothing has changed since the last. */
    void addMonth(String indicator) {
        List<Value> own = values.stream()
                .filter(each -> each.indicator().equals(indicator))
                .toList();
        YearMonth last =
                own.stream().map(Value::month).max(Comparator.naturalOrder()).orElseThrow();
        own.stream()
                .filter(each -> each.month().equals(last))
                .map(each -> new Value(
                        indicator,
                        last.plusMonths(1),
                        each.area(),
                        each.breakdown(),
                        each.stratum(),
                        each.status(),
                        each.numbers().clone()))
                .forEach(values::add);
    }

    /** Takes an indicator away, from the catalogue too. */
    void withdraw(String indicator) {
        values.removeIf(each -> each.indicator().equals(indicator));
        indicators.remove(indicator);
    }

    /** Lets the first practice belong to the second network. */
    void move() {
        members.replaceAll(each -> each.child().equals("PS111") && each.parent().equals("NS11")
                ? new Member(each.child(), "NS12", each.from(), each.to())
                : each);
    }

    /** Hands on rows that are there, in their order, in so many parts. */
    private record Given<T>(TypedTable<T> output, List<TableRow<T>> given, int parts) implements TaskJob<T> {
        @Override
        public List<Table> inputs() {
            return List.of();
        }

        @Override
        public JavaRDD<TableRow<T>> rows(Inputs in, Run run) {
            return run.spark().parallelize(given, parts);
        }
    }

    /** Writes the tables that the packed ones are made from, the values in some order and number of parts. */
    List<Job> jobs(long order, int parts) {
        List<TableRow<AreaTable>> area = new ArrayList<>();
        areas.forEach((code, level) -> area.add(AreaTable.TABLE
                .row()
                .set(AreaTable.AREA_CODE, code)
                .set(AreaTable.AREA_LEVEL, level.text())
                .set(AreaTable.AREA_NAME, "Area " + code)
                .set(AreaTable.SYSTEM_CODE, system(code))
                .build()));
        List<TableRow<MembershipTable>> membership = members.stream()
                .map(each -> MembershipTable.TABLE
                        .row()
                        .set(MembershipTable.MAPPING_ID, Shared.IN_FORCE)
                        .set(MembershipTable.CHILD_CODE, each.child())
                        .set(
                                MembershipTable.PARENT_LEVEL,
                                areas.get(each.parent()).text())
                        .set(MembershipTable.PARENT_CODE, each.parent())
                        .set(MembershipTable.VALID_FROM, each.from())
                        .set(MembershipTable.VALID_TO, each.to())
                        .set(
                                MembershipTable.CHILD_LEVEL,
                                areas.get(each.child()).text())
                        .set(MembershipTable.BASIS, "registration")
                        .set(MembershipTable.SHARE, 1.0)
                        .build())
                .toList();
        List<TableRow<DeprivationTable>> deprivation = new ArrayList<>();
        deciles.forEach((code, decile) -> deprivation.add(DeprivationTable.TABLE
                .row()
                .set(DeprivationTable.AREA_CODE, code)
                .set(DeprivationTable.EDITION, "invented")
                .set(DeprivationTable.AREA_LEVEL, "practice")
                .set(DeprivationTable.SCORE, 50.0 - decile)
                .set(DeprivationTable.NATIONAL_DECILE, decile)
                .set(DeprivationTable.NATIONAL_GROUP, (decile + 1) / 2)
                .set(DeprivationTable.LOCAL_GROUP, (decile + 1) / 2)
                .set(DeprivationTable.LOCAL_DECILE, decile)
                .set(DeprivationTable.PREFERRED, true)
                .build()));
        List<TableRow<IndicatorTable>> indicator = indicators.values().stream()
                .map(each -> IndicatorTable.TABLE
                        .row()
                        .set(IndicatorTable.INDICATOR_ID, each.id())
                        .set(IndicatorTable.MEASURE_ID, each.id())
                        .set(IndicatorTable.INDICATOR_NAME, each.name())
                        .set(IndicatorTable.QUALITY_DOMAIN, each.qualityDomain())
                        .set(IndicatorTable.POLARITY, each.polarity().text())
                        .set(IndicatorTable.VALUE_TYPE, each.valueType().text())
                        .set(IndicatorTable.MULTIPLIER, each.multiplier())
                        .set(IndicatorTable.ADDITIVE, each.additive())
                        .set(IndicatorTable.EQUITY_FACET, each.facet())
                        .set(IndicatorTable.IN_CATALOGUE, true)
                        .build())
                .toList();
        List<TableRow<StandardTable>> standard = new ArrayList<>();
        indicators.forEach((id, facts) -> facts.standards()
                .all()
                .forEach(each -> standard.add(StandardTable.TABLE
                        .row()
                        .set(StandardTable.MEASURE_ID, id)
                        .set(StandardTable.KIND, each.kind())
                        .set(StandardTable.IN_FORCE_FROM, each.from())
                        .set(StandardTable.DUE_ON, each.due())
                        .set(StandardTable.LEVELS, Shared.ALL)
                        .set(StandardTable.STANDARD, each.value())
                        .set(StandardTable.SOURCE, each.source())
                        .set(StandardTable.VERIFIED, each.verified())
                        .build())));
        List<TableRow<ObservationTable>> observed = new ArrayList<>(observations());
        Collections.shuffle(observed, new Random(order));
        return List.of(
                new Given<>(AreaTable.TABLE, area, 1),
                new Given<>(MembershipTable.TABLE, membership, 1),
                new Given<>(DeprivationTable.TABLE, deprivation, 1),
                new Given<>(IndicatorTable.TABLE, indicator, 1),
                new Given<>(StandardTable.TABLE, standard, 1),
                new Given<>(ActionTable.TABLE, List.of(), 1),
                new Given<>(ProviderShareTable.TABLE, List.of(), 1),
                new Given<>(ObservationTable.TABLE, observed, parts));
    }

    private List<TableRow<ObservationTable>> observations() {
        List<TableRow<ObservationTable>> rows = new ArrayList<>();
        for (Value value : values) {
            RowBuilder<ObservationTable> row = ObservationTable.TABLE
                    .row()
                    .set(ObservationTable.INDICATOR_ID, value.indicator())
                    .set(ObservationTable.AREA_CODE, value.area())
                    .set(ObservationTable.PERIOD_START, value.month().atDay(1))
                    .set(ObservationTable.PERIOD_END, value.month().atEndOfMonth())
                    .set(ObservationTable.BREAKDOWN, value.breakdown())
                    .set(ObservationTable.STRATUM, value.stratum())
                    .set(ObservationTable.VERSION, 1)
                    .set(ObservationTable.AREA_LEVEL, areas.get(value.area()).text())
                    .set(ObservationTable.PERIOD_LABEL, value.month().toString())
                    .set(ObservationTable.STATUS, value.status())
                    .set(ObservationTable.MAPPING_ID, Shared.IN_FORCE)
                    .set(ObservationTable.SOURCE_ID, "invented");
            for (int i = 0; i < value.numbers().length; i++) {
                row.number(PackedPeriod.NUMBERS.get(i), value.numbers()[i]);
            }
            rows.add(row.build());
        }
        return rows;
    }
}
