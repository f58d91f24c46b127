package org.fosse.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one file into records, in order. May remember what it saw in the file; never touches another. */
public interface RowHandler {
    /** Sees every row once before the first is read, for sources whose rows can be understood only beside each other. */
    default void survey(DataRow row) {}

    /**
     * The records of a row; none when the row is well-formed and there is nothing to take from it.
     *
     * @throws RowFault when the row breaks a rule; then nothing of it is taken
     */
    List<Landed> read(DataRow row) throws RowFault;

    /** The records that only the whole file gives, each with the line that it begins on; asked for after the last row. */
    default List<LandedRow> finish() {
        return List.of();
    }

    /** When what was read was published, where the file itself may say so; null where a delivery note alone does. */
    default @Nullable Edition edition() {
        return null;
    }

    /** How many of the rows that were read say nothing that is used. */
    default long leftOut() {
        return 0;
    }

    /** What somebody should look at although the file was read, in sentences. */
    default List<String> doubts() {
        return List.of();
    }

    /** What a data officer should know about the file once all rows are read. */
    default List<String> remarks() {
        return List.of();
    }
}
