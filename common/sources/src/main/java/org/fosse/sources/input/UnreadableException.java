package org.fosse.sources.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.fosse.config.Matching;

/** A file cannot be read to its end; said so that a data officer can put it right. */
public final class UnreadableException extends IOException {
    /** The rule of a file of a kind that is not read at all. */
    public static final String NO_WORKBOOK = "no_workbook";

    private final String rule;
    private final String remedy;

    /**
     * @param rule short name of the broken rule in snake_case
     * @param message what is wrong, in one sentence
     * @param remedy what to do about it, in one sentence
     */
    public UnreadableException(String rule, String message, String remedy) {
        super(message);
        this.rule = rule;
        this.remedy = remedy;
    }

    public String rule() {
        return rule;
    }

    /** What is wrong, in one sentence. */
    public String explanation() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }

    static UnreadableException longCell(int most) {
        return new UnreadableException(
                "field_too_long",
                "A cell is longer than " + most + " characters.",
                "Check the sheet for text pasted into one cell.");
    }

    public static UnreadableException noWorkbook() {
        return new UnreadableException(
                NO_WORKBOOK,
                "It is no workbook, or one of a kind that is not read: older than Excel 97, or with a password.",
                "Save a workbook as XLSX without a password; unpack an archive inside an archive.");
    }

    static UnreadableException damagedWorkbook() {
        return new UnreadableException(
                "damaged_workbook",
                "The workbook cannot be read: it is damaged, or has a password.",
                "Open it in a spreadsheet program, save it as XLSX and deliver it again.");
    }

    /**
     * The fault that lies under an error; without one, the file is cut off or damaged. What no reader foresaw is a fault of
     * that file, or of one row of it, and of no other.
     */
    public static UnreadableException of(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableException already) {
                return already;
            }
        }
        if (error instanceof Matching.TooSlowException slow) {
            return new UnreadableException(
                    "pattern_too_slow",
                    "A pattern of the configuration cannot be held against it: " + slow.getMessage() + ".",
                    "Write the pattern without a repeat inside a repeat, or shorten the text.");
        }
        if (!(error instanceof IOException || error instanceof UncheckedIOException)) {
            return new UnreadableException(
                    "reader_failed",
                    "What stands there was not foreseen (" + error.getClass().getSimpleName() + ").",
                    "Hold it against the form in docs/sources.md, and report it with the release of Fosse.");
        }
        return new UnreadableException(
                "damaged_file",
                "The file could not be read to its end: it is cut off or damaged.",
                "Deliver the file again and compare its size with the sender's.");
    }
}
