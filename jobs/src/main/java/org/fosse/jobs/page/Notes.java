package org.fosse.jobs.page;

import java.util.List;
import java.util.stream.Stream;

/** What stands in a network's notes.txt and in its workbook: how to read the figures, and how to question one. */
final class Notes {
    private Notes() {}

    static String of(NetworkPage page) {
        return String.join("\r\n", lines(page)) + "\r\n";
    }

    static List<String> lines(NetworkPage page) {
        PageFacts facts = page.facts();
        List<String> demonstration = facts.isDemonstration() ? List.of(facts.demonstration(), "") : List.of();
        Stream<String> withheld =
                page.withheld().stream().map(line -> "Not shown: " + line.where() + ". " + line.why());
        return Stream.of(
                        demonstration.stream(),
                        Stream.of(
                                page.name() + " (" + page.code() + ")",
                                facts.system() + ", " + facts.day() + ", release " + facts.release(),
                                "",
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
                                "To question a figure: name the release, the indicator, the "
                                        + page.who().member() + " and the period, and say what you have instead."
                                        + (facts.contact().isEmpty() ? "" : " Write to " + facts.contact() + ".")),
                        withheld)
                .flatMap(lines -> lines)
                .toList();
    }
}
