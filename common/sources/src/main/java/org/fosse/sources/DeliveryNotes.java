package org.fosse.sources;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.fosse.config.DeliveryNote;
import org.fosse.config.Matching;
import org.jspecify.annotations.Nullable;

/**
 * What delivery notes say about one file. Each of period, publication date, revision, body and table comes from the first note that
 * fits the file's path and sets it, so that one note may add to another.
 *
 * @param period period text; null when no note sets it
 * @param publishedOn date text
 * @param revision number text
 * @param body code of the organisation it is of
 * @param table name of a table of a layout
 */
record DeliveryNotes(
        @Nullable String period,
        @Nullable String publishedOn,
        @Nullable String revision,
        @Nullable String body,
        @Nullable String table) {

    /**
     * @param notes the landing folder's own first, then the configuration's
     * @param file path relative to the landing folder, with forward slashes
     * @throws IllegalArgumentException when a note uses a group that its pattern does not have
     */
    static DeliveryNotes of(List<DeliveryNote> notes, String file) {
        return new DeliveryNotes(
                first(notes, file, DeliveryNote::period),
                first(notes, file, DeliveryNote::publishedOn),
                first(notes, file, DeliveryNote::revision),
                first(notes, file, DeliveryNote::body),
                first(notes, file, DeliveryNote::table));
    }

    private static @Nullable String first(
            List<DeliveryNote> notes, String file, Function<DeliveryNote, @Nullable String> part) {
        for (DeliveryNote note : notes) {
            String template = part.apply(note);
            if (template != null) {
                Optional<String> said = Matching.of(
                        note.pattern(),
                        file,
                        matcher -> matcher.find() ? Optional.of(expand(note, matcher, template)) : Optional.empty());
                if (said.isPresent()) {
                    return said.get();
                }
            }
        }
        return null;
    }

    private static String expand(DeliveryNote note, Matcher matcher, String template) {
        StringBuilder text = new StringBuilder();
        try {
            matcher.appendReplacement(text, template);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the delivery note '" + note.pattern() + "' sets '" + template
                            + "', which uses a group that its pattern does not have",
                    e);
        }
        return text.substring(matcher.start()).strip();
    }
}
