package org.fosse.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fosse.config.Matching;
import org.jspecify.annotations.Nullable;

/**
 * Tells which source a table is of, by its headings, or by its shape where it has none. Headings may stand below a title
 * block.
 */
final class Recogniser {
    /** How many rows that are not blank may stand above the first row of data. */
    static final int DEEPEST = 40;

    private static final int FEWEST_HEADINGS = 4;
    private static final int LONGEST_HEADING = 80;
    private static final int FEWEST_NEARLY = 3;
    /** A table that lacks more of a form's columns than this share, and more than one, is not nearly of that form. */
    private static final double LACKING_SHARE = 0.25;

    private static final double HEADING_SHARE = 0.6;
    private static final double ROW_SHARE = 0.8;

    private Recogniser() {}

    /**
     * A table's source, form and columns; some required ones may lack.
     *
     * @param row place of the heading among the rows given
     * @param misfit what keeps a table without headings from being of this form; null where nothing does
     */
    record Match(
            Source source,
            Form form,
            Heading heading,
            int row,
            @Nullable String misfit) {
        /** How many columns lack; what has others is behind all that lack some. */
        int lacks() {
            return misfit == null ? heading.listMissing().size() : Integer.MAX_VALUE;
        }
    }

    /**
     * @param head the table's first rows that are not blank
     * @param table the table's name from a delivery note
     * @return the source whose form lacks least; of two that lack the same, the one whose heading stands higher, then the
     *     first in the list
     */
    static Optional<Match> match(List<Source> sources, String sheet, List<List<String>> head, @Nullable String table) {
        Match best = null;
        for (int row = 0; row < Math.min(DEEPEST, head.size()); row++) {
            HeadingRow headings = new HeadingRow(head, row);
            for (Source source : sources) {
                for (Form form : source.forms()) {
                    Match match = form.fits(table)
                            ? match(source, form, sheet, headings, head, row).orElse(null)
                            : null;
                    if (match != null && (best == null || match.lacks() < best.lacks())) {
                        best = match;
                    }
                    if (best != null && best.lacks() == 0) {
                        return Optional.of(best);
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Match> match(
            Source source, Form form, String sheet, HeadingRow headings, List<List<String>> head, int row) {
        Form.Shape shape = form.shape();
        if (shape != null) {
            return row == 0 ? headless(source, form, shape, head) : Optional.empty();
        }
        boolean distinct = !form.distinctive().isEmpty()
                && form.distinctive().stream().allMatch(column -> isThere(form, column, headings));
        boolean onSheet = form.sheet() == null || Matching.finds(form.sheet(), sheet);
        if (!onSheet
                || !(distinct || (!form.exact() && isNear(form, headings) && isTable(sheet, head, row)))
                || !isTitled(form, head.subList(0, row))) {
            return Optional.empty();
        }
        Heading heading = Heading.of(form, headings, head.subList(0, row));
        // What lacks only its bins is another table with some of the same columns.
        return (form.exact() && !heading.listMissing().isEmpty()) || !standsOverRows(sheet, head, row, heading)
                ? Optional.empty()
                : Optional.of(new Match(source, form, heading, row, null));
    }

    private static Optional<Match> headless(Source source, Form form, Form.Shape shape, List<List<String>> head) {
        double needed = Math.ceil(ROW_SHARE * head.size());
        if (head.stream().filter(shape::fits).count() >= needed) {
            return Optional.of(new Match(source, form, Heading.ofHeadless(form), 0, null));
        }
        List<String> misfits =
                head.stream().map(shape::misfit).filter(Objects::nonNull).toList();
        return misfits.size() >= needed
                ? Optional.of(new Match(source, form, Heading.ofHeadless(form), 0, misfits.get(0)))
                : Optional.empty();
    }

    /**
     * What a table nearly is, when it is nothing known: it lacks a column or two, or stands under another title or on another
     * sheet than one of the same columns. To be said, never to be read.
     *
     * @return the one of which it lacks least; of two that lack the same, the one of which it has more
     */
    static Optional<Match> nearly(List<Source> sources, String sheet, List<List<String>> head) {
        return IntStream.range(0, Math.min(DEEPEST, head.size()))
                .boxed()
                .flatMap(row -> {
                    HeadingRow headings = new HeadingRow(head, row);
                    return sources.stream()
                            .flatMap(source -> source.forms().stream()
                                    .filter(form -> form.hasHeading() && form.notRead() == null)
                                    .filter(form -> lacksLittle(form, headings) && isTable(sheet, head, row))
                                    .map(form -> new Match(
                                            source,
                                            form,
                                            Heading.of(form, headings, head.subList(0, row)),
                                            row,
                                            null)));
                })
                .filter(match ->
                        match.form().exact() || !match.heading().listMissing().isEmpty())
                .min(Comparator.comparingInt(
                                (Match match) -> match.heading().listMissing().size())
                        .thenComparing(match -> match.form().required().size(), Comparator.reverseOrder()));
    }

    private static boolean lacksLittle(Form form, HeadingRow headings) {
        int all = form.required().size();
        long found = form.required().stream()
                .filter(column -> isThere(form, column, headings))
                .count();
        return found >= FEWEST_NEARLY && all - found <= Math.max(1, LACKING_SHARE * all);
    }

    private static boolean isTitled(Form form, List<List<String>> above) {
        Pattern titled = form.titled();
        return titled == null || above.stream().flatMap(List::stream).anyMatch(text -> Matching.finds(titled, text));
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

    /**
     * Whether most rows below reach the columns that are needed, and not much further. Of a first row nothing is asked: rows
     * that are too short are told one by one. Prose that names headings after a few lines has commas as they come.
     */
    private static boolean standsOverRows(String sheet, List<List<String>> head, int row, Heading heading) {
        if (row == 0 || !sheet.isEmpty()) {
            return true;
        }
        List<List<String>> below = head.subList(row + 1, head.size());
        long fitting = below.stream()
                .filter(data -> data.size() > heading.lastRequiredPlace() && data.size() <= heading.width() + 1)
                .count();
        return fitting * 2 >= below.size();
    }

    private static boolean isThere(Form form, String column, HeadingRow headings) {
        return form.spellings(column).stream().anyMatch(spelling -> headings.place(spelling) >= 0);
    }
}
