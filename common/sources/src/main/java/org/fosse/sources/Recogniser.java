package org.fosse.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells which source a table is of, by its headings, or by its shape where it has none. Headings may stand below a title
 * block.
 */
final class Recogniser {
    /** How many rows that are not blank may stand above the first row of data. */
    static final int DEEPEST = 40;

    private static final int FEWEST_HEADINGS = 4;
    private static final int LONGEST_HEADING = 80;
    private static final double HEADING_SHARE = 0.6;
    private static final double ROW_SHARE = 0.8;

    private Recogniser() {}

    /**
     * A table's source, form and columns; some required ones may lack.
     *
     * @param row place of the heading among the rows given
     */
    record Match(Source source, Form form, Heading heading, int row) {}

    /**
     * @param head the table's first rows that are not blank
     * @return the source whose form lacks least; of two that lack the same, the one whose heading stands higher, then the
     *     first in the list
     */
    static Optional<Match> match(List<Source> sources, String sheet, List<List<String>> head) {
        return IntStream.range(0, Math.min(DEEPEST, head.size()))
                .boxed()
                .flatMap(row -> {
                    HeadingRow headings = new HeadingRow(head.get(row), row == 0 ? List.of() : head.get(row - 1));
                    return sources.stream()
                            .flatMap(source -> source.forms().stream()
                                    .flatMap(form -> match(source, form, sheet, headings, head, row).stream()));
                })
                .min(Comparator.comparingInt(
                        match -> match.heading().listMissing().size()));
    }

    private static Optional<Match> match(
            Source source, Form form, String sheet, HeadingRow headings, List<List<String>> head, int row) {
        Form.Shape shape = form.shape();
        if (shape != null) {
            return row == 0 && head.stream().filter(shape::fits).count() >= Math.ceil(ROW_SHARE * head.size())
                    ? Optional.of(new Match(source, form, Heading.ofHeadless(form), row))
                    : Optional.empty();
        }
        boolean distinct = !form.distinctive().isEmpty()
                && form.distinctive().stream().allMatch(column -> isThere(form, column, headings));
        boolean onSheet = form.sheet() == null || form.sheet().matcher(sheet).find();
        if (!onSheet
                || !isTitled(form, head.subList(0, row))
                || !(distinct || (!form.exact() && isNear(form, headings) && isTable(sheet, head, row)))) {
            return Optional.empty();
        }
        Heading heading = Heading.of(form, headings, head.subList(0, row));
        // What lacks only its bins is another table with some of the same columns.
        return form.exact() && !heading.listMissing().isEmpty()
                ? Optional.empty()
                : Optional.of(new Match(source, form, heading, row));
    }

    private static boolean isTitled(Form form, List<List<String>> above) {
        Pattern titled = form.titled();
        return titled == null
                || above.stream()
                        .flatMap(List::stream)
                        .anyMatch(text -> titled.matcher(text).find());
    }

    private static boolean isNear(Form form, HeadingRow headings) {
        long found = form.required().stream()
                .filter(column -> isThere(form, column, headings))
                .count();
        return found >= FEWEST_HEADINGS
                && found >= HEADING_SHARE * form.required().size();
    }

    /**
     * Whether a row is short words, and rows stand below that are as wide, one more or less, or none at all. Prose that
     * names headings has commas as they come, and sentences between them; on a sheet it stands in one cell.
     */
    private static boolean isTable(String sheet, List<List<String>> head, int row) {
        if (!sheet.isEmpty()) {
            return true;
        }
        List<String> headings = head.get(row);
        List<List<String>> below = head.subList(row + 1, head.size());
        long asWide = below.stream()
                .filter(data -> Math.abs(data.size() - headings.size()) <= 1)
                .count();
        return headings.stream().allMatch(text -> text.length() <= LONGEST_HEADING) && asWide * 2 >= below.size();
    }

    private static boolean isThere(Form form, String column, HeadingRow headings) {
        return form.spellings(column).stream().anyMatch(spelling -> headings.place(spelling) >= 0);
    }
}
