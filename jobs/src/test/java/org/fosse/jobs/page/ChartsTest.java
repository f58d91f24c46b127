package org.fosse.jobs.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkChartTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.schema.table.NetworkPracticeTable;
import org.fosse.tables.Judgement;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

final class ChartsTest {
    private static final MeasureUnit SHARE = new MeasureUnit("percent");
    private static final Who WHO = new Who("network", "practice");
    private static final String HOSTILE = "</title><script>alert(1)</script>\"'&\u202Eevil";

    private static String svg(Content drawing) {
        StringOutput out = new StringOutput();
        drawing.writeTo(out);
        return out.toString();
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    private static List<TableRow<NetworkPracticeTable>> practices() {
        return List.of(
                Pages.practice("I", 1, "One", 62).build(),
                Pages.practice("I", 2, "Two", 40)
                        .set(NetworkPracticeTable.TO_ASK, true)
                        .set(NetworkPracticeTable.JUDGEMENT, Judgement.WORSE)
                        .build(),
                Pages.practice("I", 3, "Three", 90)
                        .set(NetworkPracticeTable.JUDGEMENT, Judgement.BETTER)
                        .build(),
                Pages.practice("I", 4, "Four", 65).build(),
                Pages.practice("I", 5, "Five", 71).build());
    }

    @Test
    void everyPictureIsNamedByATitleAndADescription() throws Exception {
        for (Drawing drawing : List.of(
                FunnelChart.of("a", HOSTILE, practices(), List.of(), SHARE, WHO),
                RunChart.of("a", HOSTILE, Pages.chart("I", 13, "common cause"), SHARE),
                DeprivationChart.of("a", HOSTILE, practices(), SHARE, WHO))) {
            Element svg = parsed(svg(drawing));
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            Element title = (Element) svg.getElementsByTagName("title").item(0);
            assertThat(title.getTextContent()).isEqualTo("</title><script>alert(1)</script>\"'& evil");
            assertThat(svg.getAttribute("aria-labelledby")).isEqualTo(title.getAttribute("id"));
            Element says = (Element) svg.getElementsByTagName("desc").item(0);
            assertThat(svg.getAttribute("aria-describedby")).isEqualTo(says.getAttribute("id"));
            assertThat(says.getTextContent()).isNotEmpty();
            assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        }
    }

    @Test
    void aLineIsDescribedByTheKey() throws Exception {
        Element svg =
                parsed(svg(StripChart.of("a", HOSTILE, Pages.indicator("I", "I").build(), practices())));
        assertThat(svg.getAttribute("aria-describedby")).isEqualTo("key");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).startsWith("</title>");
    }

    @Test
    void aCountOfAnAreaIsOnNoScaleWithItsPractices() {
        TableRow<NetworkIndicatorTable> row = Pages.indicator("I", "I")
                .set(NetworkIndicatorTable.VALUE_TYPE, "count")
                .build();
        assertThat(svg(StripChart.of("a", "t", row, practices())))
                .doesNotContain("class=\"network\"", "class=\"system\"");
    }

    @Test
    void aFunnelHasAMarkForEachPracticeByHowItStands() {
        String svg = svg(FunnelChart.of("a", "t", practices(), List.of(), SHARE, WHO));
        assertThat(count(svg, "class=\"mark own\"")).isEqualTo(3);
        assertThat(count(svg, "class=\"mark ask\"")).isEqualTo(1);
        assertThat(count(svg, "class=\"mark good\"")).isEqualTo(1);
        assertThat(svg).contains(">all practices<", ">95% limit<", ">chance alone<");
    }

    @Test
    void numbersOfPracticesAtOnePlaceStandApart() {
        List<TableRow<NetworkPracticeTable>> together = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> Pages.practice("I", number, "P", 60)
                        .set(NetworkPracticeTable.DENOMINATOR, number < 8 ? 200.0 : 900.0)
                        .build())
                .toList();
        List<String> places = Pattern.compile("class=\"no mid\" (x=\"[^\"]+\" y=\"[^\"]+\")")
                .matcher(svg(FunnelChart.of("a", "t", together, List.of(), SHARE, WHO)))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(places).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void aPracticeWithoutAFigureIsNotDrawn() {
        TableRow<NetworkPracticeTable> hidden = Pages.practice("I", 6, "Six", 1)
                .set(NetworkPracticeTable.VALUE, null)
                .build();
        assertThat(FunnelChart.isThere(List.of(hidden, practices().get(0)))).isFalse();
        assertThat(DeprivationChart.isThere(List.of(hidden))).isFalse();
    }

    @Test
    void theLatestPointsShapeSaysWhatItMeans() {
        assertThat(lastMark("improvement high")).isEqualTo("mark good");
        assertThat(lastMark("concern low")).isEqualTo("mark ask");
        assertThat(lastMark("neutral high")).isEqualTo("mark odd");
        assertThat(lastMark("common cause")).isEqualTo("mark plain");
    }

    @Test
    void anIconHasItsLetterAndItsWords() {
        assertThat(Icon.ofVariation("concern high"))
                .isEqualTo(new Icon(Chip.Kind.ASK, "H", "change for the worse: unusually high"));
        assertThat(Icon.ofVariation("improvement low"))
                .isEqualTo(new Icon(Chip.Kind.GOOD, "L", "change for the better: unusually low"));
        assertThat(Icon.ofVariation("neutral low")).isEqualTo(new Icon(Chip.Kind.ODD, "L", "change: unusually low"));
        assertThat(Icon.ofVariation("common cause")).extracting(Icon::kind).isEqualTo(Chip.Kind.PLAIN);
        assertThat(Icon.ofVariation(null)).isNull();
        assertThat(Icon.ofAssurance("consistently fail", 0, 24))
                .extracting(Icon::letter)
                .isEqualTo("F");
        assertThat(Icon.ofAssurance("no target", 0, 0)).isNull();
        assertThat(Icon.ofAssurance("inconsistent", 0, 24))
                .extracting(Icon::words)
                .isEqualTo("has not met the target in any of the last 24 periods; could by chance");
        assertThat(Icon.ofAssurance("inconsistent", 1, 24))
                .extracting(Icon::words)
                .isEqualTo("will meet or miss the target by chance");
    }

    private static String lastMark(String type) {
        Matcher marks = Pattern.compile("class=\"(mark \\w+)\"")
                .matcher(svg(RunChart.of("a", "t", Pages.chart("I", 13, type), SHARE)));
        String last = "";
        while (marks.find()) {
            last = marks.group(1);
        }
        return last;
    }

    @Test
    void noLineLeadsOverPeriodsWithoutAFigure() {
        List<TableRow<NetworkChartTable>> whole = Pages.chart("I", 13, "common cause");
        List<TableRow<NetworkChartTable>> gap = new ArrayList<>(whole);
        gap.remove(6);

        assertThat(strokes(whole)).isEqualTo(1);
        assertThat(strokes(gap)).isEqualTo(2);
    }

    private static long strokes(List<TableRow<NetworkChartTable>> points) {
        Matcher values =
                Pattern.compile("class=\"values\" d=\"([^\"]+)\"").matcher(svg(RunChart.of("a", "t", points, SHARE)));
        assertThat(values.find()).isTrue();
        return values.group(1).chars().filter(each -> each == 'M').count();
    }

    @Test
    void onlyTheNewestPointsAreDrawn() {
        assertThat(RunChart.drawn(Pages.chart("I", 60, "common cause"))).hasSize(RunChart.MOST_POINTS);
    }

    @Test
    void rightIsBetterOnEveryLine() {
        assertThat(places("higher is better")).isSorted();
        assertThat(places("no judgement")).isSorted();
        assertThat(places("lower is better")).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    /** Where practices of 40, 62, 65 ... lie across, in order of value. */
    private static List<Double> places(String polarity) {
        TableRow<NetworkIndicatorTable> row = Pages.indicator("I", "I")
                .set(NetworkIndicatorTable.POLARITY, polarity)
                .build();
        List<TableRow<NetworkPracticeTable>> three = List.of(
                Pages.practice("I", 1, "One", 40).build(),
                Pages.practice("I", 2, "Two", 62).build(),
                Pages.practice("I", 3, "Three", 90).build());
        Matcher dots =
                Pattern.compile("class=\"dot\" d=\"([^\"]+)\"").matcher(svg(StripChart.of("a", "t", row, three)));
        assertThat(dots.find()).isTrue();
        return Pattern.compile("M([\\d.]+) ")
                .matcher(dots.group(1))
                .results()
                .map(found -> Double.valueOf(found.group(1)))
                .toList();
    }

    @Test
    void aValueBeyondItsRangeDoesNotSeemToLieInIt() {
        IndicatorView view = new IndicatorView(
                1,
                Pages.indicator("I0", "Calls").build(),
                List.of(),
                List.of(point(1.2, 0.9), point(1.2, 1.4)),
                List.of());
        assertThat(view.points())
                .extracting(IndicatorView.Point::value, IndicatorView.Point::range)
                .containsExactly(tuple("1%", "0% to 0.9%"), tuple("1%", "0% to 1%"));
    }

    /** The chart of an indicator without an icon, for the reason. */
    private static IndicatorView withoutIcon(String why, List<TableRow<NetworkChartTable>> points) {
        return new IndicatorView(
                1,
                Pages.indicator("I0", "Calls")
                        .set(NetworkIndicatorTable.PERIOD_KIND, "month")
                        .set(NetworkIndicatorTable.NO_CHART_WHY, why)
                        .build(),
                List.of(),
                points,
                List.of());
    }

    @Test
    void aChartWithoutAUsualRangeShowsNone() {
        IndicatorView view = withoutIcon(
                "mostly_special_cause",
                Pages.chart("I0", 13, "concern low").stream()
                        .map(ChartsTest::withoutRange)
                        .toList());
        assertThat(view.variation().word()).isEqualTo("no usual range");
        assertThat(view.points())
                .extracting(IndicatorView.Point::range, IndicatorView.Point::shows)
                .containsOnly(tuple("none", "not judged"));
        assertThat(view.charts())
                .singleElement()
                .satisfies(chart -> assertThat(chart.title() + svg(chart.drawing()) + chart.note())
                        .contains("No usual range to hold", "average", "no point is judged")
                        .doesNotContain(">usual range<", "mark ask", "class=\"usual\""));
    }

    @Test
    void aRangeThatIsKnownIsShownThoughTheSeasonHidesAChange() {
        IndicatorView view = withoutIcon("season_or_change", Pages.chart("I0", 13, "concern low"));
        assertThat(view.variation().word()).isEqualTo("season or change");
        assertThat(view.points()).extracting(IndicatorView.Point::range).containsOnly("55% to 67%");
        assertThat(view.charts())
                .singleElement()
                .satisfies(chart ->
                        assertThat(chart.title() + svg(chart.drawing())).contains("cannot be told", ">usual range<"));
    }

    /** As table network_chart has the points of a chart that has not settled. */
    private static TableRow<NetworkChartTable> withoutRange(TableRow<NetworkChartTable> point) {
        return NetworkChartTable.TABLE
                .row(point)
                .set(NetworkChartTable.LOWER_LIMIT, null)
                .set(NetworkChartTable.UPPER_LIMIT, null)
                .set(NetworkChartTable.POINT_TYPE, null)
                .build();
    }

    private static TableRow<NetworkChartTable> point(double value, double upper) {
        return NetworkChartTable.TABLE
                .row(Pages.chart("I0", 1, "special cause high").get(0))
                .set(NetworkChartTable.VALUE, value)
                .set(NetworkChartTable.LOWER_LIMIT, 0.0)
                .set(NetworkChartTable.UPPER_LIMIT, upper)
                .build();
    }
}
