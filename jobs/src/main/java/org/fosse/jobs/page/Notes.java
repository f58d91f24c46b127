package org.fosse.jobs.page;

import java.util.List;
import java.util.stream.Stream;

/** What stands in a folder's notes.txt, and in a network's workbook: how to read the figures, and how to question one. */
final class Notes {
    private Notes() {}

    static String of(NetworkPage page) {
        return text(lines(page));
    }

    static String of(ProviderPage page) {
        return text(Stream.of(
                        head(page.facts(), page.name() + " (" + page.id() + ")"),
                        Stream.of(
                                "Files: index.html has the latest figure of each indicator. variation.csv and variation.parquet have every"
                                        + " period, one row an indicator, period and group of people (breakdown and stratum; all: everybody)."),
                        page.says().stream(),
                        Stream.of(
                                "Columns: value is in the unit beside it, lower_95 to upper_95 is its 95% range, latest says which period is"
                                        + " the newest, reason why there is no figure. Tables recipient_extract and reason of the"
                                        + " release's dictionary.md say what each column and code means.",
                                question(page.facts(), "the indicator and the period")))
                .flatMap(lines -> lines)
                .toList());
    }

    static List<String> lines(NetworkPage page) {
        PageFacts facts = page.facts();
        Stream<String> withheld =
                page.withheld().stream().map(line -> "Not shown: " + line.where() + ". " + line.why());
        return Stream.of(
                        head(facts, page.name() + " (" + page.code() + ")"),
                        Stream.of(
                                "Files: index.html is the page to read first. variation.xlsx has the same figures in sheets. variation.csv and"
                                        + " variation.parquet have every period, one row a "
                                        + page.who().member()
                                        + " or comparator.",
                                "Rounding (column protection): " + page.rounding()
                                        + (page.hasRounded() ? " No decimal is shown under 4,000 people." : ""),
                                "Columns and codes: sheet columns of variation.xlsx says what they mean. A network is called neighbourhood there.",
                                "Who is in it: " + page.who().inIt(),
                                "Judgements: beside what is expected of "
                                        + page.who().members() + " and "
                                        + page.who().own() + "s with the same kind of people; where that is not"
                                        + " known, beside all others of the system. At most about " + facts.oneIn()
                                        + " of what is marked is chance; fewer where it is said to be quite sure.",
                                "Not a ranking: the order is by part of quality and name.",
                                question(
                                        facts,
                                        "the indicator, the " + page.who().member() + " and the period")),
                        withheld)
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> head(PageFacts facts, String whose) {
        return Stream.concat(
                facts.isDemonstration() ? Stream.of(facts.demonstration(), "") : Stream.of(),
                Stream.of(whose, facts.system() + ", " + facts.day() + ", release " + facts.release(), ""));
    }

    private static String question(PageFacts facts, String what) {
        return "To question a figure: name the release, " + what + ", and say what you have instead."
                + (facts.contact().isEmpty() ? "" : " Write to " + facts.contact() + ".");
    }

    private static String text(List<String> lines) {
        return String.join("\r\n", lines) + "\r\n";
    }
}
