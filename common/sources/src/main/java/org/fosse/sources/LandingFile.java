package org.fosse.sources;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A file of the landing folder, or an entry of an archive there: all that is needed to read it elsewhere later.
 *
 * @param path absolute path of the file or archive
 * @param entry name of the entry in a zip; null otherwise
 * @param name path relative to the landing folder, with forward slashes; an entry's name follows after "!/"
 * @param sha256 digest of the file as delivered, in hex (of the archive for an entry)
 * @param bytes size as delivered
 * @param kind how its rows are read
 * @param source id of the source it was recognised as; {@link #UNRECOGNISED} when there is none
 * @param period period text from a delivery note
 * @param publishedOn publication date (yyyy-MM-dd) from a delivery note
 * @param revision revision from a delivery note, 0 when there is none
 * @param body code of the organisation that a delivery note says it is of
 * @param table which table it is, from a delivery note
 * @param verdict why the file will not be read; null when it can be
 */
public record LandingFile(
        String path,
        @Nullable String entry,
        String name,
        String sha256,
        long bytes,
        FileKind kind,
        String source,
        @Nullable String period,
        @Nullable String publishedOn,
        int revision,
        @Nullable String body,
        @Nullable String table,
        @Nullable Verdict verdict)
        implements Serializable {
    /** Source id of files that no source recognises. */
    public static final String UNRECOGNISED = "unrecognised";

    /**
     * Why a file will not be read.
     *
     * @param rule short name of the broken rule; the other parts are those of {@link FileReport}
     */
    public record Verdict(FileStatus status, String rule, String message, String remedy) implements Serializable {}

    LandingFile named(String newName) {
        return new LandingFile(
                path, entry, newName, sha256, bytes, kind, source, period, publishedOn, revision, body, table, verdict);
    }

    LandingFile with(Verdict newVerdict) {
        return new LandingFile(
                path, entry, name, sha256, bytes, kind, source, period, publishedOn, revision, body, table, newVerdict);
    }

    LandingFile as(FileKind newKind, String newSource, @Nullable Verdict newVerdict) {
        return new LandingFile(
                path,
                entry,
                name,
                sha256,
                bytes,
                newKind,
                newSource,
                period,
                publishedOn,
                revision,
                body,
                table,
                newVerdict);
    }
}
