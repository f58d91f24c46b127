package org.fosse.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fosse.config.Layout;
import org.fosse.config.Layout.Amount;
import org.fosse.config.Layout.Filter;
import org.fosse.config.Layout.Measure;
import org.fosse.config.Layout.Sheet;
import org.fosse.config.Layout.Word;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Flowed;
import org.fosse.sources.Landed.Linked;
import org.fosse.sources.Landed.Observed;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.fosse.tables.ProviderLinkKind;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of a publication into figures, as its {@link Layout} says. Where rows are summed, a figure is given after
 * the last row, with the line of its first; otherwise with its row. Tables of one file that have the same figure are added up,
 * too. Memory grows with the figures of a summed table, not with its rows, but for different words that are counted.
 *
 * <p>A sum of which a part is suppressed is suppressed, and one of which a part is missing is missing: what is not known is
 * not counted as nought, unless the layout says that the publisher leaves noughts blank. What flows between providers and areas
 * is summed always.
 */
final class LayoutRows implements RowHandler {
    private static final String ENGLAND = "E92000001";
    private static final Place THE_COUNTRY = new Place(ENGLAND, Level.COUNTRY, "England", ENGLAND);
    private static final String ALL = "all";
    /** Practices' codes; an independent provider's may have a digit second, too, but not five. */
    private static final Pattern PRACTICE = Pattern.compile("[A-Z]\\d{5}");
    /** Codes that a remark names. */
    private static final int MOST_NAMED = 20;

    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private final Extract extract;
    private final LayoutPeriods periods;
    private final Map<Key, Figure> figures = new LinkedHashMap<>();
    private final Map<FlowKey, Flowing> flows = new LinkedHashMap<>();
    private final LayoutScores scores;
    /** Areas that were named and links that were told, each once. */
    private final Set<Landed> told = new HashSet<>();

    private final CutFile cut = new CutFile();
    private Map<Level, Set<String>> fragments = Map.of();
    private @Nullable Edition edition;
    /** The last day of all periods that were summed. */
    private @Nullable LocalDate last;

    private long leftOut;
    private long hubs;
    private long ofPractices;
    private final Set<String> practices = new TreeSet<>();

    /** What a figure is of. */
    private record Key(String indicator, String area, Level level, Period period, String breakdown, String stratum) {
        Key in(Period other) {
            return new Key(indicator, area, level, other, breakdown, stratum);
        }

        /** The same of a group, where it is of all. */
        Key of(String by, String group) {
            boolean all = breakdown.equals(ALL);
            return new Key(
                    indicator,
                    area,
                    level,
                    period,
                    all ? by : breakdown + "+" + by,
                    all ? group : stratum + " | " + group);
        }
    }

    /** The group of a row that a figure is of. */
    private record Cut(String breakdown, String stratum) {
        static Cut of(Map<String, String> groups, Collection<String> names) {
            return names.isEmpty()
                    ? new Cut(ALL, ALL)
                    : new Cut(
                            String.join("+", names),
                            names.stream().map(groups::get).collect(Collectors.joining(" | ")));
        }

        /** The same, within the groups that a measure's columns are of. */
        Cut and(Map<String, String> ofColumns) {
            if (ofColumns.isEmpty()) {
                return this;
            }
            String by = String.join("+", ofColumns.keySet());
            String group = String.join(" | ", ofColumns.values());
            return breakdown.equals(ALL) ? new Cut(by, group) : new Cut(breakdown + "+" + by, stratum + " | " + group);
        }

        Key of(String indicator, String area, Level level, Period period) {
            return new Key(indicator, area, level, period, breakdown, stratum);
        }

        /** The cuts that a row counts into; it does not count where it stands for all groups of one of the breakdowns. */
        static List<Cut> all(Map<String, String> groups, List<List<String>> cuts) {
            return cuts.stream()
                    .filter(names -> groups.keySet().containsAll(names))
                    .map(names -> of(groups, names))
                    .toList();
        }
    }

    /** What an amount that flows is of; without an area, of all that the provider does. */
    private record FlowKey(
            Layout.Flow flow,
            String provider,
            @Nullable String area,
            @Nullable Level level,
            Period period) {}

    /** An amount that flows, in the making, and the line of its first row. */
    private record Flowing(Total total, long line) {
        LandedRow landed(FlowKey key, Edition edition) {
            Layout.Flow flow = key.flow();
            return new LandedRow(
                    line,
                    new Flowed(
                            flow.flow(),
                            flow.basis(),
                            key.provider(),
                            key.area(),
                            key.level(),
                            key.period(),
                            Figure.number(total),
                            flow.share(),
                            total.status(),
                            edition.publishedOn(),
                            edition.revision()));
        }
    }

    /** An area of a row, by its code. */
    private record Place(
            String code,
            Level level,
            @Nullable String name,
            @Nullable String ons) {}

    /** A figure in the making. */
    private static final class Figure {
        /** The 97.5th percentile of the normal distribution. */
        private static final double TWO_SIDED_95 = 1.959963984540054;

        private final boolean cumulative;
        private final Measure measure;
        private final long line;
        private final @Nullable String name;
        private final @Nullable Total numerator;
        private final @Nullable Total denominator;
        private final @Nullable Total value;
        private final @Nullable Total lower;
        private final @Nullable Total upper;
        private final @Nullable Total deviation;

        Figure(Sheet sheet, Measure measure, long line, @Nullable String name) {
            this.cumulative = sheet.cumulative();
            this.measure = measure;
            this.line = line;
            this.name = name;
            this.numerator = counts(measure.numerator());
            this.denominator = counts(measure.denominator());
            this.value = values(measure.value(), measure.factor());
            this.lower = values(measure.lower(), measure.factor());
            this.upper = values(measure.upper(), measure.factor());
            this.deviation = values(measure.deviation(), Math.abs(measure.factor()));
        }

        private static @Nullable Total counts(@Nullable Amount amount) {
            return amount == null ? null : Total.ofCounts(amount);
        }

        private static @Nullable Total values(@Nullable Amount amount, double factor) {
            return amount == null ? null : Total.ofValues(amount, factor);
        }

        void add(DataRow row, Measure of, boolean blankIsZero) throws RowFault {
            for (Total total : new Total[] {value, lower, upper, deviation}) {
                if (total != null) {
                    total.add(row, blankIsZero);
                }
            }
            if (denominator != null && fitsAll(row, of.denominatorKeep())) {
                denominator.add(row, blankIsZero);
            }
            boolean counts = fitsAll(row, of.numeratorKeep());
            if (numerator != null && (counts || !of.isInRowsApart())) {
                numerator.add(row, blankIsZero, counts);
            }
        }

        Observed observed(Key key, Edition edition) {
            Total main = value == null ? numerator : value;
            ValueStatus status = main == null ? ValueStatus.MISSING : main.status();
            if (status == ValueStatus.PRESENT && value == null && denominator != null) {
                status = denominator.status();
            }
            return new Observed(
                    key.indicator(),
                    key.area(),
                    key.level(),
                    key.period(),
                    key.breakdown(),
                    key.stratum(),
                    number(numerator),
                    number(denominator),
                    status == ValueStatus.PRESENT ? number(value) : null,
                    deviation == null ? number(lower) : limit(-1),
                    deviation == null ? number(upper) : limit(1),
                    null,
                    null,
                    status,
                    note(),
                    measure.unit(),
                    name,
                    edition.publishedOn(),
                    null,
                    edition.revision(),
                    null);
        }

        /** The value and 1.96 standard errors of a mean below or above it; null where one of its parts is not there. */
        private @Nullable Double limit(int sign) {
            Double mean = number(value);
            Double spread = number(deviation);
            Double count = number(denominator);
            return mean == null || spread == null || count == null || count < 1
                    ? null
                    : (Double) (mean + sign * TWO_SIDED_95 * spread / Math.sqrt(count));
        }

        private @Nullable String note() {
            return value != null && value.isBeyond() ? "beyond the last span of its source" : measure.note();
        }

        private static @Nullable Double number(@Nullable Total total) {
            return total == null || total.status() != ValueStatus.PRESENT ? null : total.number();
        }
    }

    LayoutRows(Layout layout, Extract extract) {
        layout.sheets().forEach(sheet -> sheets.put(sheet.name(), sheet));
        this.extract = extract;
        this.periods = new LayoutPeriods(extract);
        this.scores = new LayoutScores(extract);
    }

    @Override
    public List<Landed> read(DataRow row) throws RowFault {
        Sheet sheet = sheets.get(row.form());
        if (sheet == null) {
            throw new IllegalStateException("no sheet is called " + row.form());
        }
        if (!fitsAll(row, sheet.keep()) || fitsAny(row, sheet.skip())) {
            leftOut++;
            return List.of();
        }
        Edition current = edition == null ? Edition.of(extract, row) : edition;
        edition = current;
        if (sheet.isTimeless()) {
            List<Landed> records = named(places(sheet, row), current.publishedOn());
            records.addAll(links(sheet, row));
            return records;
        }
        Period period = periods.read(sheet.period(), row);
        Map<String, String> groups = new LinkedHashMap<>();
        for (Layout.Breakdown one : sheet.breakdowns()) {
            String group = row.text(one.column());
            if (fitsAll(row, one.keep()) && one.total().stream().noneMatch(word -> word.fits(group))) {
                groups.put(
                        one.name(), group.isEmpty() ? "not stated" : one.words().getOrDefault(group, group));
            }
        }
        List<Cut> own = groups.size() > sheet.mostParts() ? List.of() : List.of(Cut.of(groups, groups.keySet()));
        if (own.isEmpty()
                && sheet.measures().stream().allMatch(measure -> measure.by().isEmpty())) {
            leftOut++;
            return List.of();
        }
        List<Place> places = places(sheet, row);
        if (groups.isEmpty()) {
            addFlows(sheet, row, period, places);
        }
        if (sheet.summed()) {
            meet(places);
        }
        List<Landed> records = named(places, period.end());
        records.addAll(links(sheet, row));
        records.addAll(scores.read(sheet.scores(), row, period));
        addSmallAreas(records, sheet, row, period, places);
        if (places.isEmpty() && records.isEmpty()) {
            leftOut++;
        }
        for (Place place : places) {
            for (Measure measure : sheet.measures()) {
                if (!isThere(row, measure) || !fitsAll(row, measure.keep())) {
                    continue;
                }
                for (Cut cut : measure.by().isEmpty() ? own : Cut.all(groups, measure.by())) {
                    Key key =
                            cut.and(measure.groups()).of(indicator(row, measure), place.code(), place.level(), period);
                    if (measure.isOfEachColumn()) {
                        records.addAll(ofEachColumn(row, sheet, measure, key, current));
                    } else if (sheet.summed()) {
                        last = last == null || period.end().isAfter(last) ? period.end() : last;
                        Figure figure = figures.get(key);
                        if (figure == null) {
                            figure = figure(row, sheet, measure);
                            figures.put(key, figure);
                        }
                        figure.add(row, measure, sheet.blankIsZero());
                    } else {
                        Figure figure = figure(row, sheet, measure);
                        figure.add(row, measure, sheet.blankIsZero());
                        records.add(figure.observed(key, current));
                    }
                }
            }
        }
        return records;
    }

    /** The names of a row's areas that are new, as they are on a day. */
    private List<Landed> named(List<Place> places, @Nullable LocalDate asOf) {
        List<Landed> names = new ArrayList<>();
        for (Place place : places) {
            if (place.name() != null) {
                AreaNamed name =
                        new AreaNamed(place.code(), place.level(), place.name(), place.ons(), null, null, null, asOf);
                if (told.add(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private List<Linked> links(Sheet sheet, DataRow row) throws RowFault {
        List<Linked> links = new ArrayList<>();
        for (Layout.Link link : sheet.links()) {
            if (fitsAll(row, link.keep())) {
                Linked linked = new Linked(
                        row.code(link.provider(), Level.PROVIDER),
                        ProviderLinkKind.SERVES.text(),
                        row.code(link.area(), link.areaLevel()),
                        null,
                        link.areaLevel(),
                        null,
                        null);
                if (told.add(linked)) {
                    links.add(linked);
                }
            }
        }
        return links;
    }

    /** A figure of each column of a run that is not empty; its heading is the group, or the period where the table says so. */
    private List<Landed> ofEachColumn(DataRow row, Sheet sheet, Measure measure, Key key, Edition current)
            throws RowFault {
        List<Landed> records = new ArrayList<>();
        String run = measure.value() == null ? null : measure.value().bins();
        if (run == null) {
            return records;
        }
        boolean dated = run.equals(sheet.period().run());
        Edition used =
                dated && sheet.cumulative() ? current.reaching(key.period().end()) : current;
        for (Heading.Bin bin : row.bins(run)) {
            ValueText value = row.value(run, bin.place());
            Figure figure = figure(row, sheet, measure);
            if (value.status() != ValueStatus.MISSING && figure.value != null) {
                figure.value.add(run, value);
                Key own = dated ? key.in(periods.ofColumn(sheet.period(), row, bin)) : key.of(run, bin.text());
                records.add(figure.observed(own, used));
            }
        }
        return records;
    }

    private List<Place> places(Sheet sheet, DataRow row) throws RowFault {
        List<Place> places = new ArrayList<>(sheet.areas().size());
        for (Layout.Area area : sheet.areas()) {
            Place place = place(row, area);
            if (place != null) {
                places.add(place);
            }
        }
        return places;
    }

    /** Notes which provider and which areas stand in one row. */
    private void meet(List<Place> places) {
        for (Place provider : places) {
            for (Place area : places) {
                if (provider.level() == Level.PROVIDER && area.level() != Level.PROVIDER) {
                    cut.meet(provider.code(), area.level(), area.code());
                }
            }
        }
    }

    /** What a provider does for an area that is whole is known, all that it does is not. */
    private boolean isOfFragment(FlowKey key) {
        String area = key.area();
        Level level = key.level();
        return (area == null || level == null) ? isFragment(Level.PROVIDER, key.provider()) : isFragment(level, area);
    }

    private boolean isFragment(Level level, String code) {
        return fragments.getOrDefault(level, Set.of()).contains(code);
    }

    private void addFlows(Sheet sheet, DataRow row, Period period, List<Place> places) throws RowFault {
        for (Layout.Flow flow : sheet.flows()) {
            if (!fitsAll(row, flow.keep())) {
                continue;
            }
            String provider = row.code(flow.provider(), Level.PROVIDER);
            List<FlowKey> keys = new ArrayList<>();
            if (!flow.share()) {
                keys.add(new FlowKey(flow, provider, null, null, period));
            }
            for (Place place : places) {
                if (place.level() != Level.PROVIDER) {
                    keys.add(new FlowKey(flow, provider, place.code(), place.level(), period));
                }
            }
            for (FlowKey key : keys) {
                flows.computeIfAbsent(key, each -> new Flowing(total(flow), row.line()))
                        .total()
                        .add(row, sheet.blankIsZero());
            }
        }
    }

    private void addSmallAreas(List<Landed> records, Sheet sheet, DataRow row, Period period, List<Place> places)
            throws RowFault {
        for (Layout.SmallArea each : sheet.smallAreas()) {
            if (fitsAll(row, each.keep())) {
                SmallAreaRow said = SmallAreaRow.read(each, row, period, edition);
                records.addAll(said.ofItself());
                for (Place place : each.became() == null ? places : List.<Place>of()) {
                    records.add(said.in(place.code(), place.level()));
                }
            }
        }
    }

    private static Total total(Layout.Flow flow) {
        return flow.share() ? Total.ofValues(flow.amount(), 1) : Total.ofCounts(flow.amount());
    }

    private static Figure figure(DataRow row, Sheet sheet, Measure measure) throws RowFault {
        String column = measure.nameColumn();
        return new Figure(sheet, measure, row.line(), column == null ? null : row.optionalName(column));
    }

    @Override
    public List<LandedRow> finish() {
        Edition current = edition;
        fragments = cut.fragments();
        figures.keySet().removeIf(key -> isFragment(key.level(), key.area()));
        flows.keySet().removeIf(this::isOfFragment);
        List<LandedRow> rows = new ArrayList<>(figures.size() + flows.size());
        if (current != null && last != null) {
            Edition reaching = current.reaching(last);
            figures.forEach((key, figure) ->
                    rows.add(new LandedRow(figure.line, figure.observed(key, figure.cumulative ? reaching : current))));
        }
        if (current != null) {
            flows.forEach((key, flowing) -> rows.add(flowing.landed(key, current)));
        }
        figures.clear();
        flows.clear();
        return rows;
    }

    @Override
    public long leftOut() {
        return leftOut;
    }

    @Override
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (leftOut > 0) {
            remarks.add("Rows of totals, notes or figures that are not used: " + leftOut + ".");
        }
        if (hubs > 0) {
            remarks.add("Rows of commissioning hubs, which are no areas: " + hubs + ".");
        }
        if (ofPractices > 0) {
            remarks.add(
                    "Rows of providers that have a practice's code, whose figures would pass for those of the practice's"
                            + " patients and are not used: " + ofPractices + " ("
                            + practices.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                            + (practices.size() > MOST_NAMED ? ", ..." : "") + ").");
        }
        if (!fragments.isEmpty()) {
            remarks.add(CutFile.remark(fragments));
        }
        remarks.addAll(scores.remarks());
        if (edition != null) {
            remarks.addAll(edition.remarks());
        }
        return remarks;
    }

    private static String indicator(DataRow row, Measure measure) throws RowFault {
        String column = measure.indicatorColumn();
        return column == null
                ? measure.indicator()
                : measure.indicator()
                        + Codes.identifier(
                                column, row.required(column).replace(' ', '_').toUpperCase(Locale.ROOT));
    }

    /** The area of a row; null where the row has none of this kind. */
    private @Nullable Place place(DataRow row, Layout.Area area) throws RowFault {
        String code = area.code();
        if (!fitsAll(row, area.keep())) {
            if (area.level() == Level.PROVIDER
                    && code != null
                    && PRACTICE.matcher(row.text(code)).matches()) {
                ofPractices++;
                practices.add(row.text(code));
            }
            return null;
        }
        if (code == null) {
            return THE_COUNTRY;
        }
        String text = row.text(code);
        if (area.england().stream().anyMatch(word -> word.fits(text))) {
            return THE_COUNTRY;
        }
        Level level = area.level();
        String column = area.levelColumn();
        if (column != null) {
            level = area.levels().get(row.text(column));
        }
        if (level == null) {
            return null;
        }
        String name = area.name() == null ? null : row.optionalName(area.name());
        if (CommissioningHub.isOne(level, name)) {
            hubs++;
            return null;
        }
        return new Place(
                row.code(code, level), level, name, area.ons() == null ? null : row.onsCode(area.ons(), level));
    }

    /** Whether the table has any column that the figure itself is made of: without one it has no such figure, and not nought. */
    private static boolean isThere(DataRow row, Measure measure) {
        Amount main = measure.value() == null ? measure.numerator() : measure.value();
        return main == null || main.bins() != null || main.plus().stream().anyMatch(row::has);
    }

    static boolean fitsAll(DataRow row, Filter filter) {
        return filter.words().entrySet().stream().allMatch(entry -> fits(row, entry.getKey(), entry.getValue()));
    }

    private static boolean fitsAny(DataRow row, Filter filter) {
        return filter.words().entrySet().stream().anyMatch(entry -> fits(row, entry.getKey(), entry.getValue()));
    }

    private static boolean fits(DataRow row, String column, List<Word> words) {
        String text = row.text(column);
        return words.stream().anyMatch(word -> word.fits(text));
    }
}
