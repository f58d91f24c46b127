package org.fosse.jobs.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.schema.table.NetworkPracticeTable;
import org.fosse.tables.Reason;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a folder as a workbook: summary, latest, history, definitions, what columns and codes mean, notes. Numbers are numbers and texts are texts: no
 * cell is a formula, whatever a name begins with. The same figures give the same bytes.
 */
final class NetworkWorkbook {
    private static final String APPLICATION = "Fosse";
    private static final String APPLICATION_VERSION = "1.0";
    private static final double NARROW = 12;
    private static final double WIDE = 34;
    private static final double TEXT = 70;
    /** A cell holds no more characters. */
    private static final int MOST_CHARACTERS = 32_000;
    /** Rows of a sheet, its heading among them. */
    private static final int MOST_ROWS = 1_000_000;

    private static final Pattern WRITTEN = Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)");

    private NetworkWorkbook() {}

    /** A column: its heading, its width, and what a row has in it. */
    private record Column<R>(String name, double width, Function<R, @Nullable Object> value) {}

    static byte[] of(NetworkPage page, List<TableRow<NetworkExtractTable>> history) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, APPLICATION_VERSION)) {
            List<IndicatorView> indicators = page.domains().stream()
                    .flatMap(domain -> domain.indicators().stream())
                    .toList();
            write(workbook, "summary", summary(page.who()), indicators);
            write(workbook, "latest", latest(page.who()), practices(indicators));
            write(workbook, "history", history(page.who()), history);
            write(workbook, "definitions", definitions(), indicators);
            write(workbook, "columns", columns(), Meaning.list(page.who(), history));
            write(workbook, "notes", notes(), Notes.lines(page));
        }
        return timeless(bytes.toByteArray(), page.facts().date());
    }

    private static List<Column<IndicatorView>> summary(Who who) {
        return List.of(
                new Column<>("indicator", WIDE, IndicatorView::name),
                new Column<>("period", NARROW, view -> view.row().get(NetworkIndicatorTable.PERIOD_LABEL)),
                new Column<>("numerator", NARROW, view -> view.row().find(NetworkIndicatorTable.NUMERATOR)),
                new Column<>("denominator", NARROW, view -> view.row().find(NetworkIndicatorTable.DENOMINATOR)),
                new Column<>("value", NARROW, view -> number(view, NetworkIndicatorTable.VALUE)),
                new Column<>("lower 95%", NARROW, view -> number(view, NetworkIndicatorTable.LOWER_95)),
                new Column<>("upper 95%", NARROW, view -> number(view, NetworkIndicatorTable.UPPER_95)),
                new Column<>("unit", NARROW, view -> view.row().find(NetworkIndicatorTable.UNIT)),
                new Column<>("place", NARROW, view -> number(view, NetworkIndicatorTable.PLACE_VALUE)),
                new Column<>("system", NARROW, view -> number(view, NetworkIndicatorTable.SYSTEM_VALUE)),
                new Column<>("England", NARROW, view -> number(view, NetworkIndicatorTable.ENGLAND_VALUE)),
                new Column<>("middle half from", NARROW, view -> number(view, NetworkIndicatorTable.MIDDLE_LOWER)),
                new Column<>("middle half to", NARROW, view -> number(view, NetworkIndicatorTable.MIDDLE_UPPER)),
                new Column<>("expected", NARROW, view -> number(view, NetworkIndicatorTable.EXPECTED)),
                new Column<>("beside its like", NARROW, view -> view.stand().word()),
                new Column<>("over time", NARROW, view -> view.variation().word()),
                new Column<>("trend", NARROW, IndicatorView::trend),
                new Column<>("standard", NARROW, view -> view.standard().word()),
                new Column<>(who.members(), NARROW, view -> view.row().get(NetworkIndicatorTable.PRACTICES)),
                new Column<>(
                        who.members() + " to ask",
                        NARROW,
                        view -> view.row().get(NetworkIndicatorTable.PRACTICES_TO_ASK)),
                new Column<>("look first", NARROW, view -> view.row().find(NetworkIndicatorTable.LOOK_RANK)),
                new Column<>("goes well", NARROW, view -> view.row().find(NetworkIndicatorTable.WELL_RANK)),
                new Column<>("what stands out", TEXT, IndicatorView::beside),
                new Column<>("how sure", TEXT, IndicatorView::certainty),
                new Column<>(
                        "missing to the standard", WIDE, view -> view.row().find(NetworkIndicatorTable.MISSING_WITH)),
                new Column<>("check first", WIDE, IndicatorView::checkFirst),
                new Column<>("action", WIDE, IndicatorView::action));
    }

    private static @Nullable Object number(IndicatorView view, Field<NetworkIndicatorTable, Double> field) {
        Double value = view.row().find(field);
        return value == null ? null : view.rounded(value, view.row().find(NetworkIndicatorTable.DENOMINATOR));
    }

    /** A practice's latest figure and the indicator it is of. */
    private record Latest(IndicatorView view, TableRow<NetworkPracticeTable> row) {
        @Nullable
        Object number(Field<NetworkPracticeTable, Double> field) {
            Double value = row.find(field);
            return value == null ? null : view.rounded(value, row.find(NetworkPracticeTable.DENOMINATOR));
        }
    }

    private static List<Latest> practices(List<IndicatorView> indicators) {
        List<Latest> rows = new ArrayList<>();
        indicators.forEach(view -> view.practiceRows().forEach(row -> rows.add(new Latest(view, row))));
        return rows;
    }

    private static List<Column<Latest>> latest(Who who) {
        return List.of(
                new Column<>("indicator", WIDE, each -> each.view().name()),
                new Column<>("period", NARROW, each -> each.row().get(NetworkPracticeTable.PERIOD_LABEL)),
                new Column<>("number on the page", NARROW, each -> each.row().get(NetworkPracticeTable.NUMBER)),
                new Column<>(who.member() + " code", NARROW, each -> each.row().get(NetworkPracticeTable.AREA_CODE)),
                new Column<>(who.member(), WIDE, each -> each.row().find(NetworkPracticeTable.AREA_NAME)),
                new Column<>("numerator", NARROW, each -> each.row().find(NetworkPracticeTable.NUMERATOR)),
                new Column<>("denominator", NARROW, each -> each.row().find(NetworkPracticeTable.DENOMINATOR)),
                new Column<>("value", NARROW, each -> each.number(NetworkPracticeTable.VALUE)),
                new Column<>("lower 95%", NARROW, each -> each.number(NetworkPracticeTable.LOWER_95)),
                new Column<>("upper 95%", NARROW, each -> each.number(NetworkPracticeTable.UPPER_95)),
                new Column<>("expected", NARROW, each -> each.number(NetworkPracticeTable.EXPECTED)),
                new Column<>("expected from", NARROW, each -> each.number(NetworkPracticeTable.EXPECTED_LOWER_95)),
                new Column<>("expected to", NARROW, each -> each.number(NetworkPracticeTable.EXPECTED_UPPER_95)),
                new Column<>("usual from", NARROW, each -> each.number(NetworkPracticeTable.ADJUSTED_LOWER_95)),
                new Column<>("usual to", NARROW, each -> each.number(NetworkPracticeTable.ADJUSTED_UPPER_95)),
                new Column<>(
                        "to the standard", NARROW, each -> each.row().find(NetworkPracticeTable.PEOPLE_TO_STANDARD)),
                new Column<>("stands", WIDE, each -> Stand.words(each.row())),
                new Column<>(
                        "deprivation score", NARROW, each -> each.row().find(NetworkPracticeTable.DEPRIVATION_SCORE)),
                new Column<>(
                        "deprivation tenth", NARROW, each -> each.row().find(NetworkPracticeTable.DEPRIVATION_DECILE)),
                new Column<>(
                        "why not shown",
                        TEXT,
                        each -> each.row().has(NetworkPracticeTable.VALUE)
                                ? null
                                : Shown.reason(each.row().find(NetworkPracticeTable.REASON))));
    }

    /** Columns that a folder without practices has not. */
    private static final Set<String> OF_NETWORKS = Set.of(
            NetworkExtractTable.NETWORK_CODE.column().name(),
            NetworkExtractTable.POSITION.column().name(),
            NetworkExtractTable.NOT_JUDGED_WHY.column().name());

    /** Every row of table network_extract, column by column. */
    private static List<Column<TableRow<NetworkExtractTable>>> history(Who who) {
        List<Column<TableRow<NetworkExtractTable>>> columns = new ArrayList<>();
        List<String> names = NetworkExtractTable.TABLE.columnNames();
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            if (!who.isNetwork() && OF_NETWORKS.contains(names.get(i))) {
                continue;
            }
            columns.add(new Column<>(names.get(i).replace('_', ' '), NARROW, row -> row.value(place)));
        }
        return columns;
    }

    private static List<Column<IndicatorView>> definitions() {
        return List.of(
                new Column<>("indicator", WIDE, IndicatorView::name),
                new Column<>("id", NARROW, view -> view.row().get(NetworkIndicatorTable.INDICATOR_ID)),
                new Column<>("part of quality", NARROW, view -> view.row().find(NetworkIndicatorTable.QUALITY_DOMAIN)),
                new Column<>("what is counted", TEXT, IndicatorView::definition),
                new Column<>("which is better", WIDE, IndicatorView::direction),
                new Column<>("unit", NARROW, view -> view.row().find(NetworkIndicatorTable.UNIT)),
                new Column<>("source", TEXT, IndicatorView::source));
    }

    /** A column of sheet history or a code in it, and what it means. */
    private record Meaning(String name, String unit, String says) {
        static List<Meaning> list(Who who, List<TableRow<NetworkExtractTable>> history) {
            List<Meaning> all = new ArrayList<>();
            NetworkExtractTable.TABLE.columns().stream()
                    .filter(column -> who.isNetwork() || !OF_NETWORKS.contains(column.name()))
                    .forEach(column -> all.add(new Meaning(column.name(), column.unit(), column.description())));
            history.stream()
                    .flatMap(row -> Stream.of(NetworkExtractTable.REASON, NetworkExtractTable.NOT_JUDGED_WHY)
                            .flatMap(why -> Reason.in(row.find(why)).stream()))
                    .distinct()
                    .sorted()
                    .forEach(reason -> all.add(new Meaning("reason " + reason.text(), "", reason.says())));
            return all;
        }
    }

    private static List<Column<Meaning>> columns() {
        return List.of(
                new Column<>("column or code", WIDE, Meaning::name),
                new Column<>("unit", NARROW, Meaning::unit),
                new Column<>("what it says", TEXT * 2, Meaning::says));
    }

    private static List<Column<String>> notes() {
        return List.of(new Column<>("notes", TEXT * 2, line -> line));
    }

    private static <R> void write(Workbook workbook, String name, List<Column<R>> columns, List<R> rows)
            throws IOException {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).name());
            sheet.width(column, columns.get(column).width());
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("E8EDEE")
                .set();
        sheet.freezePane(name.equals("notes") ? 0 : 1, 1);
        int line = 1;
        for (R row : rows) {
            if (line == MOST_ROWS) {
                sheet.value(line, 0, "More rows are in variation.csv.");
                break;
            }
            for (int column = 0; column < columns.size(); column++) {
                set(sheet, line, column, columns.get(column).value().apply(row));
            }
            line++;
        }
        if (line > 1) {
            sheet.setAutoFilter(0, 0, line - 1, columns.size() - 1);
        }
        sheet.finish();
    }

    private static void set(Worksheet sheet, int line, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value instanceof Boolean yes) {
            sheet.value(line, column, yes ? "yes" : "no");
        } else if (value instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Word word) {
            sheet.value(line, column, word.text());
        } else if (value != null) {
            String text = value.toString();
            sheet.value(line, column, text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text);
        }
    }

    /**
     * The same workbook with the day of the run in place of the time at which it was written. Its parts are written as they come,
     * with their sizes after them, which the JDK's own reader does not take.
     */
    private static byte[] timeless(byte[] workbook, LocalDate day) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry each : Collections.list(in.getEntries())) {
                ZipEntry entry = new ZipEntry(each.getName());
                entry.setTimeLocal(day.atStartOfDay());
                out.putNextEntry(entry);
                try (InputStream part = in.getInputStream(each)) {
                    byte[] content = part.readAllBytes();
                    out.write(each.getName().equals("docProps/core.xml") ? dated(content, day) : content);
                }
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] dated(byte[] properties, LocalDate day) {
        return WRITTEN.matcher(new String(properties, StandardCharsets.UTF_8))
                .replaceAll("$1" + day + "T00:00:00Z$2")
                .getBytes(StandardCharsets.UTF_8);
    }
}
