package org.fosse.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table shape of a source. Headings are compared by {@link Heading#key}: case, spaces, underscores, hyphens and line
 * breaks make no difference.
 *
 * <p>A table with headings is recognised when all distinctive headings are there, or when at least four and at least
 * three in five of the required ones are: then what lacks is named and the file refused, rather than passed over.
 *
 * @param name short name, used by the source to tell its forms apart
 * @param distinctive headings that only this form has; may be empty
 * @param required columns without which no row can be read
 * @param optional columns that are read when they are there; others are ignored
 * @param shape tells a table without headings; then {@code required} names all of its columns in order
 */
public record Form(
        String name,
        List<String> distinctive,
        List<String> required,
        List<String> optional,
        @Nullable Shape shape) {
    /** Recognises a table that has no headings by its first rows. */
    public interface Shape {
        boolean fits(List<String> row);
    }

    public Form {
        distinctive = List.copyOf(distinctive);
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    static Form headed(String name, List<String> distinctive, List<String> required, List<String> optional) {
        return new Form(name, distinctive, required, optional, null);
    }

    static Form headless(String name, List<String> columns, Shape shape) {
        return new Form(name, List.of(), columns, List.of(), shape);
    }

    public boolean hasHeading() {
        return shape == null;
    }
}
