package org.fosse.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.StopException;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file of a table, read without Spark. Texts that stand in the file's dictionary are made once.
 *
 * @param <T> the class of the table
 */
final class TableReader<T> implements Iterator<TableRow<T>>, AutoCloseable {
    private final ParquetReader<TableRow<T>> reader;
    private @Nullable TableRow<T> next;

    /**
     * @param places of the columns to read, in declared order; the others are absent
     * @param from first byte of a range of the file: the groups of rows are read whose middle lies in it
     * @param to the byte after the range
     */
    TableReader(TypedTable<T> table, int[] places, Path file, long from, long to) throws IOException {
        this.reader = new Builder<>(table, places, file).withFileRange(from, to).build();
        this.next = reader.read();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public TableRow<T> next() {
        TableRow<T> row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        try {
            next = reader.read();
            if (next == null) {
                reader.close();
            }
        } catch (IOException e) {
            throw StopException.output(e);
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static final class Builder<T> extends ParquetReader.Builder<TableRow<T>> {
        private final TypedTable<T> table;
        private final int[] places;

        Builder(TypedTable<T> table, int[] places, Path file) {
            super(new LocalInputFile(file), new PlainParquetConfiguration());
            this.table = table;
            this.places = places;
        }

        @Override
        protected ReadSupport<TableRow<T>> getReadSupport() {
            return new Support<>(table, places);
        }
    }

    private static final class Support<T> extends ReadSupport<TableRow<T>> {
        private final TypedTable<T> table;
        private final int[] places;

        Support(TypedTable<T> table, int[] places) {
            this.table = table;
            this.places = places;
        }

        @Override
        public ReadContext init(InitContext context) {
            List<Type> columns = new ArrayList<>();
            for (int place : places) {
                columns.add(context.getFileSchema()
                        .getType(table.columns().get(place).name()));
            }
            return new ReadContext(new MessageType(table.name(), columns));
        }

        // Parquet still declares this one abstract, and calls the other.
        @Override
        @SuppressWarnings("deprecation")
        public RecordMaterializer<TableRow<T>> prepareForRead(
                Configuration configuration, Map<String, String> metadata, MessageType schema, ReadContext context) {
            return new Rows<>(table, places);
        }

        @Override
        public RecordMaterializer<TableRow<T>> prepareForRead(
                ParquetConfiguration configuration,
                Map<String, String> metadata,
                MessageType schema,
                ReadContext context) {
            return new Rows<>(table, places);
        }
    }

    private static final class Rows<T> extends RecordMaterializer<TableRow<T>> {
        private final TypedTable<T> table;
        private final Converter[] columns;
        private final GroupConverter root;
        private @Nullable Object[] values = new Object[0];

        Rows(TypedTable<T> table, int[] places) {
            this.table = table;
            this.columns = new Converter[places.length];
            for (int i = 0; i < places.length; i++) {
                columns[i] = new Cell(places[i], table.types().get(places[i]));
            }
            this.root = new GroupConverter() {
                @Override
                public Converter getConverter(int column) {
                    return columns[column];
                }

                @Override
                public void start() {
                    values = new Object[table.columns().size()];
                }

                @Override
                public void end() {}
            };
        }

        @Override
        public TableRow<T> getCurrentRecord() {
            return TableRow.of(table, values);
        }

        @Override
        public GroupConverter getRootConverter() {
            return root;
        }

        /** One column: what the file holds becomes what the field's type says. */
        private final class Cell extends PrimitiveConverter {
            private final int place;
            private final Class<?> type;
            private final Map<String, Object> words = new HashMap<>();
            private Object[] dictionary = new Object[0];
            private LocalDate day = LocalDate.EPOCH;

            Cell(int place, Class<?> type) {
                this.place = place;
                this.type = type;
                if (type.isEnum()) {
                    for (Object word : Objects.requireNonNull(type.getEnumConstants())) {
                        words.put(((Word) word).text(), word);
                    }
                }
            }

            @Override
            public boolean hasDictionarySupport() {
                return type == String.class || type.isEnum();
            }

            @Override
            public void setDictionary(Dictionary dictionary) {
                this.dictionary = new Object[dictionary.getMaxId() + 1];
                for (int i = 0; i < this.dictionary.length; i++) {
                    this.dictionary[i] = text(dictionary.decodeToBinary(i));
                }
            }

            @Override
            public void addValueFromDictionary(int id) {
                values[place] = dictionary[id];
            }

            @Override
            public void addBinary(Binary value) {
                values[place] = type == byte[].class ? value.getBytes() : text(value);
            }

            @Override
            public void addInt(int value) {
                values[place] = type == LocalDate.class ? day(value) : (Object) value;
            }

            @Override
            public void addLong(long value) {
                values[place] = value;
            }

            @Override
            public void addDouble(double value) {
                values[place] = value;
            }

            @Override
            public void addBoolean(boolean value) {
                values[place] = value;
            }

            /** Days repeat from row to row. */
            private LocalDate day(int value) {
                if (day.toEpochDay() != value) {
                    day = LocalDate.ofEpochDay(value);
                }
                return day;
            }

            private Object text(Binary value) {
                String text = value.toStringUsingUTF8();
                if (!type.isEnum()) {
                    return text;
                }
                Object word = words.get(text);
                if (word == null) {
                    throw new IllegalStateException("'" + text + "' is no word of column '"
                            + table.columns().get(place).name() + "' of table '" + table.name() + "'");
                }
                return word;
            }
        }
    }
}
