package org.fosse.config;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file does not say about itself. Notes stand in fosse.yaml or in a delivery.yaml of the landing folder (which
 * wins); the first whose pattern is found in the file's path sets what the file leaves open. A value may use the
 * pattern's groups: {@code period: "20$1/$2"}.
 *
 * @param pattern found anywhere in the path relative to the landing folder, with forward slashes
 * @param period period text in any grammar the sources read
 * @param publishedOn publication date as yyyy-MM-dd
 * @param revision whole number; a higher one replaces a lower one of the same key
 * @param body code of the organisation that the file is of
 * @param table which table of a layout it holds, where headings do not tell, whatever the case
 */
public record DeliveryNote(
        Pattern pattern,
        @Nullable String period,
        @Nullable String publishedOn,
        @Nullable String revision,
        @Nullable String body,
        @Nullable String table) {}
