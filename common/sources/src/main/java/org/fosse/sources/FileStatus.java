package org.fosse.sources;

import org.fosse.tables.Word;

/** What became of a file in the landing folder. */
public enum FileStatus implements Word {
    /** Recognised and read; single rows may have been rejected. */
    READ,
    /** No known format; named and left alone. */
    UNRECOGNISED,
    /** A known format of which nothing is taken; its layout says why. */
    LEFT_ALONE,
    /** A known format, refused whole (a column missing, a period unknown): every row counts as rejected. */
    REFUSED,
    /** Could not be read to its end (cut off, not what it says it is, over a limit). */
    UNREADABLE,
    /** No bytes, or a heading and no rows. */
    EMPTY
}
