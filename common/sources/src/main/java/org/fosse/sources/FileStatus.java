package org.fosse.sources;

/** What became of a file in the landing folder. */
public enum FileStatus {
    /** Recognised and read; single rows may have been rejected. */
    READ("read"),
    /** No known format; named and left alone. */
    UNRECOGNISED("unrecognised"),
    /** A known format of which nothing is taken; its layout says why. */
    LEFT_ALONE("left_alone"),
    /** A known format, refused whole (a column missing, a period unknown): every row counts as rejected. */
    REFUSED("refused"),
    /** Could not be read to its end (cut off, not what it says it is, over a limit). */
    UNREADABLE("unreadable"),
    /** No bytes, or a heading and no rows. */
    EMPTY("empty");

    private final String text;

    FileStatus(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
