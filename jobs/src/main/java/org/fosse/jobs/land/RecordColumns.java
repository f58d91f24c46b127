package org.fosse.jobs.land;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.sources.ValueStatus;
import org.fosse.tables.Column;
import org.fosse.tables.Fault;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.fosse.tables.Type;
import org.jspecify.annotations.Nullable;

/**
 * Turns a landed record into a struct column. The record is the declaration: its components, in order, in snake_case. A
 * period becomes its start, end and label; a fault becomes its parts.
 */
final class RecordColumns {
    private static final Map<Class<?>, Type> TYPES = Map.ofEntries(
            Map.entry(String.class, Type.STRING),
            Map.entry(Level.class, Type.STRING),
            Map.entry(ValueStatus.class, Type.STRING),
            Map.entry(LocalDate.class, Type.DATE),
            Map.entry(Double.class, Type.DOUBLE),
            Map.entry(double.class, Type.DOUBLE),
            Map.entry(Integer.class, Type.INT),
            Map.entry(int.class, Type.INT),
            Map.entry(Long.class, Type.LONG),
            Map.entry(long.class, Type.LONG),
            Map.entry(boolean.class, Type.BOOLEAN));

    private final RecordComponent[] components;
    private final Type type;

    RecordColumns(Class<? extends Record> shape) {
        this.components = shape.getRecordComponents();
        List<Column> columns = new ArrayList<>();
        for (RecordComponent component : components) {
            String name = snakeCase(component.getName());
            Class<?> kind = component.getType();
            if (kind == Period.class) {
                columns.add(field("period_start", Type.DATE));
                columns.add(field("period_end", Type.DATE));
                columns.add(field("period_label", Type.STRING));
                columns.add(field("period_against", Type.STRING));
            } else if (kind == Fault.class) {
                for (String part : List.of("column_name", "value", "rule", "message", "remedy")) {
                    columns.add(field(part, Type.STRING));
                }
            } else if (kind.isEnum() && !TYPES.containsKey(kind)) {
                columns.add(field(name, Type.STRING));
            } else {
                Type columnType = TYPES.get(kind);
                if (columnType == null) {
                    throw new IllegalArgumentException("no column type for " + component + " of " + shape);
                }
                columns.add(field(name, columnType));
            }
        }
        this.type = Type.struct(columns);
    }

    private static Column field(String name, Type type) {
        return Column.attribute(name, type, "See the landed record of this name.");
    }

    static String snakeCase(String name) {
        return name.replaceAll("([a-z])([A-Z0-9])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** The struct type of the column. */
    Type type() {
        return type;
    }

    /** The struct's value for a record of the shape. */
    Row row(Record record) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            Object value = read(component, record);
            if (component.getType() == Period.class) {
                Period period = (Period) value;
                values.add(period == null ? null : period.start());
                values.add(period == null ? null : period.end());
                values.add(period == null ? null : period.label());
                Period against = period == null ? null : period.against();
                values.add(against == null ? null : against.label());
            } else if (value instanceof Fault fault) {
                values.add(fault.column());
                values.add(fault.value());
                values.add(fault.rule());
                values.add(fault.message());
                values.add(fault.remedy());
            } else if (value instanceof Level level) {
                values.add(level.text());
            } else if (value instanceof ValueStatus status) {
                values.add(status.text());
            } else if (value instanceof Enum<?> other) {
                values.add(other.name().toLowerCase(Locale.ROOT));
            } else {
                values.add(value);
            }
        }
        return RowFactory.create(values.toArray());
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
