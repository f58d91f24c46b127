package org.fosse.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fosse.config.Layout;
import org.fosse.config.Layout.Amount;
import org.fosse.config.Layout.Measure;
import org.fosse.config.Layout.Sheet;
import org.fosse.sources.Landed.Linked;
import org.fosse.sources.LayoutAreas.Place;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.fosse.tables.ProviderLinkKind;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of a publication into figures, as its {@link Layout} says. Where rows are summed, a figure is given after
 * the last row, with the line of its first; otherwise with its row. Tables of one file that have the same figure are added up,
 * too. Memory grows with the figures of a summed table, not with its rows, but for different words that are counted.
 */
final class LayoutRows implements RowHandler {
    /** Words of a column that a sentence names. */
    private static final int MOST_NAMED = 5;

    private final Layout layout;
    private final Map<String, Sheet> sheets;
    private final Extract extract;
    private final LayoutPeriods periods;
    private final LayoutAreas areas = new LayoutAreas();
    private final LayoutFlows flows = new LayoutFlows();
    private final LayoutScores scores;
    private final Map<FigureKey, Figure> figures = new LinkedHashMap<>();
    /** Links that were told, each once. */
    private final Set<Linked> told = new HashSet<>();

    private final CutFile cut = new CutFile();
    private Map<Level, Set<String>> fragments = Map.of();
    private @Nullable Edition edition;
    /** The last day of all periods that were summed. */
    private @Nullable LocalDate last;

    /** What columns hold by which rows would be kept, in rows that are not. */
    private final Map<String, Set<String>> strange = new TreeMap<>();

    private long rows;
    private long leftOut;

    LayoutRows(Layout layout, Extract extract) {
        this.layout = layout;
        this.sheets = layout.sheets().stream().collect(Collectors.toMap(Sheet::name, Function.identity()));
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
        rows++;
        if (!sheet.keep().fits(row::text) || sheet.skip().fitsAny(row::text)) {
            leftOut++;
            noteWords(sheet, row);
            return List.of();
        }
        Edition current = edition == null ? Edition.of(extract, row) : edition;
        edition = current;
        if (sheet.isTimeless()) {
            List<Landed> records = areas.named(areas.places(sheet, row), current.publishedOn());
            records.addAll(links(sheet, row));
            for (Layout.Description each : sheet.descriptions()) {
                records.add(DescriptionRow.read(each, row, current));
            }
            return records;
        }
        Period period = periods.read(sheet.period(), row);
        Map<String, String> groups = groups(sheet, row);
        boolean isDivided = groups.size() > sheet.mostParts();
        if (isDivided
                && sheet.measures().stream().allMatch(measure -> measure.by().isEmpty())) {
            leftOut++;
            return List.of();
        }
        List<Place> places = areas.places(sheet, row);
        if (groups.isEmpty()) {
            flows.add(sheet, row, period, places);
        }
        if (sheet.summed()) {
            meet(places);
        }
        List<Landed> records = areas.named(places, period.end());
        records.addAll(links(sheet, row));
        records.addAll(scores.read(sheet.scores(), row, period));
        addSmallAreas(records, sheet, row, period, places);
        if (places.isEmpty() && records.isEmpty()) {
            leftOut++;
        }
        List<FigureGroup> own = isDivided ? List.of() : List.of(FigureGroup.of(groups, groups.keySet()));
        for (Place place : places) {
            for (Measure measure : sheet.measures()) {
                if (isThere(row, measure) && measure.keep().fits(row::text)) {
                    for (FigureGroup group : measure.by().isEmpty() ? own : FigureGroup.all(groups, measure.by())) {
                        FigureKey key = new FigureKey(
                                indicator(row, measure),
                                place.code(),
                                place.level(),
                                period,
                                group.and(measure.groups()));
                        records.addAll(figures(row, sheet, measure, key, current));
                    }
                }
            }
        }
        return records;
    }

    private void noteWords(Sheet sheet, DataRow row) {
        for (String column : sheet.keep().words().keySet()) {
            Set<String> words = strange.computeIfAbsent(column, name -> new TreeSet<>());
            if (words.size() < MOST_NAMED) {
                words.add(row.text(column));
            }
        }
    }

    /** The groups that a row is of, by breakdown; without those of which it is all. */
    private static Map<String, String> groups(Sheet sheet, DataRow row) {
        Map<String, String> groups = new LinkedHashMap<>();
        for (Layout.Breakdown one : sheet.breakdowns()) {
            String group = row.text(one.column());
            if (one.keep().fits(row::text) && one.total().stream().noneMatch(word -> word.fits(group))) {
                groups.put(
                        one.name(), group.isEmpty() ? "not stated" : one.words().getOrDefault(group, group));
            }
        }
        return groups;
    }

    /** The figures of a measure that a row gives by itself; what is added up is given at the end. */
    private List<Landed> figures(DataRow row, Sheet sheet, Measure measure, FigureKey key, Edition current)
            throws RowFault {
        if (measure.isOfEachColumn()) {
            return ofEachColumn(row, sheet, measure, key, current);
        }
        if (!sheet.summed()) {
            Figure figure = Figure.of(row, sheet, measure);
            figure.add(row, sheet, measure);
            return List.of(figure.observed(key, current));
        }
        LocalDate end = key.period().end();
        last = last == null || end.isAfter(last) ? end : last;
        Figure figure = figures.get(key);
        if (figure == null) {
            figure = Figure.of(row, sheet, measure);
            figures.put(key, figure);
        }
        figure.add(row, sheet, measure);
        return List.of();
    }

    /** A figure of each column of a run that is not empty; its heading is the group, or the period where the table says so. */
    private List<Landed> ofEachColumn(DataRow row, Sheet sheet, Measure measure, FigureKey key, Edition current)
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
            if (value.status() != ValueStatus.MISSING) {
                Figure figure = Figure.of(row, sheet, measure);
                figure.add(run, value);
                FigureKey own = dated ? key.in(periods.ofColumn(sheet.period(), row, bin)) : key.of(run, bin.text());
                records.add(figure.observed(own, used));
            }
        }
        return records;
    }

    private List<Linked> links(Sheet sheet, DataRow row) throws RowFault {
        List<Linked> links = new ArrayList<>();
        for (Layout.Link link : sheet.links()) {
            if (link.keep().fits(row::text)) {
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

    private boolean isFragment(Level level, String code) {
        return fragments.getOrDefault(level, Set.of()).contains(code);
    }

    private void addSmallAreas(List<Landed> records, Sheet sheet, DataRow row, Period period, List<Place> places)
            throws RowFault {
        for (Layout.SmallArea each : sheet.smallAreas()) {
            if (each.keep().fits(row::text)) {
                SmallAreaRow said = SmallAreaRow.read(each, row, period, edition);
                records.addAll(said.ofItself());
                for (Place place : each.became() == null ? places : List.<Place>of()) {
                    records.add(said.in(place.code(), place.level()));
                }
            }
        }
    }

    @Override
    public List<LandedRow> finish() {
        Edition current = edition;
        if (current == null) {
            return List.of();
        }
        fragments = cut.fragments();
        Edition reaching = last == null ? current : current.reaching(last);
        List<LandedRow> given = new ArrayList<>(figures.size());
        figures.forEach((key, figure) -> {
            if (!isFragment(key.level(), key.area())) {
                given.add(
                        new LandedRow(figure.line(), figure.observed(key, figure.isCumulative() ? reaching : current)));
            }
        });
        given.addAll(flows.landed(current, this::isFragment));
        return given;
    }

    @Override
    public @Nullable Edition edition() {
        return edition;
    }

    @Override
    public long leftOut() {
        return leftOut;
    }

    /** A publisher that changes a word by which rows are kept leaves a table of which nothing is used. */
    @Override
    public List<String> doubts() {
        if (rows == 0 || leftOut < rows) {
            return cut.isDoubtful() ? List.of(CutFile.doubt()) : List.of();
        }
        return List.of("None of its " + rows + " rows is used"
                + (strange.isEmpty()
                        ? ""
                        : ": "
                                + strange.entrySet().stream()
                                        .map(each -> each.getKey() + " holds " + String.join(", ", each.getValue()))
                                        .collect(Collectors.joining("; ")))
                + ". If a word has changed, correct keep, skip or areas in conf/" + layout.file() + ".");
    }

    @Override
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (leftOut > 0) {
            remarks.add("Rows of totals, notes or figures that are not used: " + leftOut + ".");
        }
        remarks.addAll(areas.remarks());
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

    /** Whether the table has what the figure is made of. */
    private static boolean isThere(DataRow row, Measure measure) {
        Amount counted = measure.numerator() == null ? measure.denominator() : measure.numerator();
        return Figure.isThere(row, measure.value() == null ? counted : measure.value());
    }
}
