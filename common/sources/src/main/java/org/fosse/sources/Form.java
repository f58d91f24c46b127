package org.fosse.sources;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One table shape of a source. Headings are compared by {@link Heading#key}: case, spaces, underscores, hyphens and line
 * breaks make no difference.
 *
 * <p>A table with headings is recognised when all distinctive headings are there, or, unless the form is exact, when at
 * least four and at least three in five of the required ones are: then what lacks is named and the file refused, rather
 * than passed over.
 *
 * @param name short name, used by the source to tell its forms apart
 * @param distinctive columns that only this form has; may be empty
 * @param required columns without which no row can be read
 * @param optional columns that are read when they are there; others are ignored
 * @param shape tells a table without headings; then {@code required} names all of its columns in order
 * @param spellings the headings of columns that are not headed by their own name
 * @param bins patterns of headings that stand for spans of a number, by the name of the run
 * @param sheet found in the name of a sheet of this form; null where any may have it
 * @param titled found in a text above the headings; null where any may stand there
 * @param notRead why a table of this form is left alone; null where it is read
 * @param exact whether a table must have all distinctive columns to be of this form
 * @param noted whether another form has the same headings, so that a delivery note must say which it is
 */
public record Form(
        String name,
        List<String> distinctive,
        List<String> required,
        List<String> optional,
        @Nullable Shape shape,
        Map<String, List<String>> spellings,
        Map<String, Pattern> bins,
        @Nullable Pattern sheet,
        @Nullable Pattern titled,
        @Nullable String notRead,
        boolean exact,
        boolean noted) {
    /** Recognises a table that has no headings by its first rows. */
    public interface Shape {
        boolean fits(List<String> row);

        /** What keeps a row that looks like one of them from being one, as a sentence; null where it looks like none. */
        default @Nullable String misfit(List<String> row) {
            return null;
        }
    }

    public Form {
        distinctive = List.copyOf(distinctive);
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        spellings = Map.copyOf(spellings);
        bins = Map.copyOf(bins);
    }

    static Form headed(String name, List<String> distinctive, List<String> required, List<String> optional) {
        return new Form(
                name, distinctive, required, optional, null, Map.of(), Map.of(), null, null, null, false, false);
    }

    static Form headless(String name, List<String> columns, Shape shape) {
        return new Form(name, List.of(), columns, List.of(), shape, Map.of(), Map.of(), null, null, null, false, false);
    }

    /** The same, with the headings of columns that are not headed by their own name, or not in every edition. */
    Form spelt(Map<String, List<String>> headings) {
        return new Form(
                name, distinctive, required, optional, shape, headings, bins, sheet, titled, notRead, exact, noted);
    }

    /** Whether a note that names a table, or none at all, leaves a table to be of this form. */
    boolean fits(@Nullable String table) {
        return !noted || table == null || table.equalsIgnoreCase(name);
    }

    public boolean hasHeading() {
        return shape == null;
    }

    /** The headings that a column may have. */
    List<String> spellings(String column) {
        return spellings.getOrDefault(column, List.of(column));
    }
}
