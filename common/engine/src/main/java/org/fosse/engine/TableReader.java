package org.fosse.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Column;
import org.fosse.tables.StopException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file of a table, read without Spark.
 *
 * @param <T> the class of the table
 */
final class TableReader<T> implements Iterator<TableRow<T>>, AutoCloseable {
    private final TypedTable<T> table;
    private final int[] places;
    private final Path path;
    private final ParquetFileReader reader;
    private final MessageType schema;
    private final @Nullable ColumnValues[] columns;
    private @Nullable PageReadStore group;
    private long left;

    /**
     * @param places of the columns to read, in declared order; the others are absent, and so is one that the file does not have:
     *     releases of earlier versions lack columns
     * @param from first byte of a range of the file: the groups of rows are read whose middle lies in it
     * @param to the byte after the range
     * @throws IllegalStateException if a column is of another type in the file
     */
    TableReader(TypedTable<T> table, int[] places, Path file, long from, long to) throws IOException {
        this.table = table;
        this.places = places;
        this.path = file;
        this.columns = new ColumnValues[places.length];
        this.reader = ParquetFileReader.open(
                new LocalInputFile(file),
                ParquetReadOptions.builder(new PlainParquetConfiguration())
                        .withRange(from, to)
                        .build());
        try {
            this.schema = schema(reader.getFileMetaData().getSchema());
            reader.setRequestedSchema(schema);
            nextGroup();
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    private MessageType schema(MessageType file) {
        List<Type> types = new ArrayList<>();
        for (int place : places) {
            Column column = table.columns().get(place);
            if (!file.containsField(column.name())) {
                continue;
            }
            Type type = file.getType(column.name());
            if (!type.isPrimitive()
                    || type.isRepetition(Type.Repetition.REPEATED)
                    || type.asPrimitiveType().getPrimitiveTypeName() != primitive(column)) {
                throw new IllegalStateException("column '" + column.name() + "' of table '" + table.name() + "' is "
                        + type + " where the declaration says "
                        + column.type().sql());
            }
            types.add(type);
        }
        return new MessageType(table.name(), types);
    }

    private static PrimitiveTypeName primitive(Column column) {
        return switch (column.type()) {
            case STRING, BINARY -> PrimitiveTypeName.BINARY;
            case LONG -> PrimitiveTypeName.INT64;
            case INT, DATE -> PrimitiveTypeName.INT32;
            case DOUBLE -> PrimitiveTypeName.DOUBLE;
            case BOOLEAN -> PrimitiveTypeName.BOOLEAN;
        };
    }

    private void nextGroup() throws IOException {
        do {
            if (group != null) {
                group.close();
            }
            group = reader.readNextRowGroup();
            left = group == null ? 0 : group.getRowCount();
        } while (group != null && left == 0);
        if (group == null) {
            reader.close();
            return;
        }
        for (int i = 0; i < places.length; i++) {
            String name = table.columns().get(places[i]).name();
            if (schema.containsField(name)) {
                ColumnDescriptor descriptor = schema.getColumnDescription(new String[] {name});
                columns[i] = new ColumnValues(table, places[i], descriptor, group.getPageReader(descriptor));
            }
        }
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public TableRow<T> next() {
        if (left == 0) {
            throw new NoSuchElementException();
        }
        Object[] values = new Object[table.columns().size()];
        for (int i = 0; i < places.length; i++) {
            ColumnValues column = columns[i];
            values[places[i]] = column == null ? null : column.next();
        }
        left--;
        if (left == 0) {
            try {
                nextGroup();
            } catch (IOException e) {
                throw StopException.output(path, e);
            }
        }
        return TableRow.of(table, values);
    }

    @Override
    public void close() throws IOException {
        if (group != null) {
            group.close();
        }
        reader.close();
    }
}
