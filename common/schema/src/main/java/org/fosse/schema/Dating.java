package org.fosse.schema;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which of a landed table's columns say how new a record is, so that an extract can be asked whether it is late.
 *
 * @param day the column with the day
 * @param sender the column with the code of the organisation that sends it; null where an extract is not one organisation's
 * @param <T> the class of the table
 */
public record Dating<T>(Field<T, LocalDate> day, @Nullable Field<T, String> sender) implements Serializable {}
