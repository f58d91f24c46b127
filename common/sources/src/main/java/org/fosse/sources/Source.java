package org.fosse.sources;

import java.util.List;
import java.util.Optional;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Period;
import org.fosse.tables.PeriodText;

/** One kind of extract: how it is told from others, and what its rows mean. A new one is a class and a line in {@link Sources}. */
public interface Source {
    /** Stable id in snake_case. */
    String id();

    /** What the extract is, in plain words. */
    String description();

    /** The landed table that says how new its records are; empty where nothing does. */
    default Optional<TypedTable<?>> dated() {
        return Optional.empty();
    }

    /** Where its headings may be added to, as a path below the configuration's folder; empty where code names them. */
    default String headingsFile() {
        return "";
    }

    /** Whether it is a form of Fosse's own, whose headings its senders write by hand. */
    default boolean isOwn() {
        return false;
    }

    /** The tables that such a file may hold: most have one, a workbook may have one per sheet. */
    List<Form> forms();

    /** Whether the file does not say its period, so that a delivery note must. */
    default boolean needsPeriod() {
        return false;
    }

    /** Whether the file does not say whose it is, so that a delivery note must. */
    default boolean needsBody() {
        return false;
    }

    /** Whether a table of such a source says its period all the same, in columns that others lack. */
    default boolean saysPeriod(Heading heading) {
        return false;
    }

    /** Reads the period of a delivery note; empty when this source cannot be of such a period. */
    default Optional<Period> readPeriod(String text) {
        return PeriodText.parse(text);
    }

    /** A period text that this source would take, for messages. */
    default String periodExample() {
        return "2025/26";
    }

    /** Starts reading one file. */
    RowHandler start(Extract extract);
}
