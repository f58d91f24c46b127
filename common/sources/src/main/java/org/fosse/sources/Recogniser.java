package org.fosse.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells which source a table is of, by its headings, or by its shape where it has none. */
final class Recogniser {
    private static final int FEWEST_HEADINGS = 4;
    private static final double HEADING_SHARE = 0.6;
    private static final double ROW_SHARE = 0.8;

    private Recogniser() {}

    /** A table's source, form and columns; some required ones may lack. */
    record Match(Source source, Form form, Heading heading) {}

    /**
     * @param head the table's first rows that are not blank
     * @return the source whose form lacks least; of two that lack the same, the first in the list
     */
    static Optional<Match> match(List<Source> sources, List<List<String>> head) {
        if (head.isEmpty()) {
            return Optional.empty();
        }
        return sources.stream()
                .flatMap(source -> source.forms().stream().flatMap(form -> match(source, form, head).stream()))
                .min(Comparator.comparingInt(
                        match -> match.heading().listMissing().size()));
    }

    /** The source's form that the heading row has. */
    static Optional<Match> match(Source source, List<String> headingRow) {
        return match(List.of(source), List.of(headingRow));
    }

    private static Optional<Match> match(Source source, Form form, List<List<String>> head) {
        Form.Shape shape = form.shape();
        if (shape != null) {
            long fitting = head.stream().filter(shape::fits).count();
            return fitting >= Math.ceil(ROW_SHARE * head.size())
                    ? Optional.of(new Match(source, form, Heading.ofHeadless(form)))
                    : Optional.empty();
        }
        Heading heading = Heading.of(form, head.get(0));
        int found = form.required().size() - heading.listMissing().size();
        boolean most = found >= FEWEST_HEADINGS
                && found >= HEADING_SHARE * form.required().size();
        boolean distinct = !form.distinctive().isEmpty() && holds(form.distinctive(), head.get(0));
        return most || distinct ? Optional.of(new Match(source, form, heading)) : Optional.empty();
    }

    private static boolean holds(List<String> wanted, List<String> headings) {
        List<String> keys = headings.stream().map(Heading::key).toList();
        return wanted.stream().map(Heading::key).allMatch(keys::contains);
    }
}
