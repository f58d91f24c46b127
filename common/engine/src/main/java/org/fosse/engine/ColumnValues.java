package org.fosse.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ValuesType;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.io.ParquetDecodingException;
import org.apache.parquet.io.api.Binary;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Column;
import org.fosse.tables.Type;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/**
 * The values of one column in a group of rows, one after the other, as the field's type says: decoded some hundred at a time,
 * by Parquet's own readers of each encoding. What stands in the group's dictionary is made once.
 */
final class ColumnValues {
    private static final int BATCH = 512;

    private final String table;
    private final Column column;
    private final ColumnDescriptor descriptor;
    private final Map<String, Object> words;
    private final boolean isWord;
    private final PageReader pages;
    private final Object[] dictionary;
    private final @Nullable Dictionary encoded;

    private final @Nullable Object[] batch = new Object[BATCH];
    private int at;
    private int end;

    /** Of the page that is being read: how many rows are not decoded yet. */
    private int left;

    private @Nullable ValuesReader levels;
    private @Nullable ValuesReader values;
    private boolean isCoded;

    /** Numbers with decimals as they stand in the page; null where they are encoded otherwise. */
    private @Nullable ByteBuffer numbers;

    private Double number = 0.0;

    /**
     * @param descriptor the column as the file describes it
     * @throws ParquetDecodingException if the dictionary cannot be read
     * @throws IllegalStateException if it holds what is no word of the column
     */
    ColumnValues(TypedTable<?> table, int place, ColumnDescriptor descriptor, PageReader pages) throws IOException {
        this.table = table.name();
        this.column = table.columns().get(place);
        this.descriptor = descriptor;
        Class<?> kind = table.types().get(place);
        this.isWord = kind.isEnum();
        this.words = isWord ? words(kind) : Map.of();
        this.pages = pages;
        DictionaryPage page = pages.readDictionaryPage();
        this.encoded = page == null ? null : page.getEncoding().initDictionary(descriptor, page);
        this.dictionary = new Object[encoded == null ? 0 : encoded.getMaxId() + 1];
        for (int i = 0; i < dictionary.length; i++) {
            dictionary[i] = value(Objects.requireNonNull(encoded), i);
        }
    }

    private static Map<String, Object> words(Class<?> kind) {
        Map<String, Object> words = new HashMap<>();
        for (Object word : Objects.requireNonNull(kind.getEnumConstants())) {
            words.put(((Word) word).text(), word);
        }
        return words;
    }

    /** The value of the next row; null where it has none. */
    @Nullable
    Object next() {
        if (at == end) {
            decode();
        }
        return batch[at++];
    }

    private void decode() {
        while (left == 0) {
            open(pages.readPage());
        }
        ValuesReader there = Objects.requireNonNull(levels);
        ValuesReader from = Objects.requireNonNull(values);
        at = 0;
        end = Math.min(left, BATCH);
        left -= end;
        int full = descriptor.getMaxDefinitionLevel();
        for (int i = 0; i < end; i++) {
            if (there.readInteger() < full) {
                batch[i] = null;
            } else {
                batch[i] = isCoded ? dictionary[from.readValueDictionaryId()] : value(from);
            }
        }
    }

    private void open(@Nullable DataPage page) {
        try {
            if (page instanceof DataPageV1 one) {
                ByteBufferInputStream bytes = one.getBytes().toInputStream();
                levels(one, one.getRlEncoding(), ValuesType.REPETITION_LEVEL, bytes);
                levels = levels(one, one.getDlEncoding(), ValuesType.DEFINITION_LEVEL, bytes);
                open(one, one.getValueEncoding(), bytes);
            } else if (page instanceof DataPageV2 two) {
                BytesInput bytes = two.getDefinitionLevels();
                BytesInput whole = BytesInput.concat(BytesInput.fromInt((int) bytes.size()), bytes);
                levels = levels(two, Encoding.RLE, ValuesType.DEFINITION_LEVEL, whole.toInputStream());
                open(two, two.getDataEncoding(), two.getData().toInputStream());
            } else {
                throw new ParquetDecodingException("column '" + column.name() + "' ends too early");
            }
        } catch (IOException e) {
            throw new ParquetDecodingException("column '" + column.name() + "' cannot be read", e);
        }
    }

    private ValuesReader levels(DataPage page, Encoding encoding, ValuesType kind, ByteBufferInputStream bytes)
            throws IOException {
        ValuesReader reader = encoding.getValuesReader(descriptor, kind);
        reader.initFromPage(page.getValueCount(), bytes);
        return reader;
    }

    private void open(DataPage page, Encoding encoding, ByteBufferInputStream bytes) throws IOException {
        left = page.getValueCount();
        isCoded = encoding.usesDictionary();
        values = isCoded
                ? encoding.getDictionaryBasedValuesReader(descriptor, ValuesType.VALUES, encoded)
                : encoding.getValuesReader(descriptor, ValuesType.VALUES);
        boolean isPlain = column.type() == Type.DOUBLE && encoding == Encoding.PLAIN;
        numbers = isPlain ? bytes.slice(bytes.available()).order(ByteOrder.LITTLE_ENDIAN) : null;
        if (!isPlain) {
            values.initFromPage(left, bytes);
        }
    }

    private Object value(ValuesReader from) {
        return switch (column.type()) {
            case STRING -> text(from.readBytes());
            case BINARY -> from.readBytes().getBytes();
            case LONG -> from.readLong();
            case INT -> from.readInteger();
            case DATE -> LocalDate.ofEpochDay(from.readInteger());
            case BOOLEAN -> from.readBoolean();
            case DOUBLE -> number(numbers == null ? from.readDouble() : numbers.getDouble());
        };
    }

    private Object value(Dictionary from, int id) {
        return switch (column.type()) {
            case STRING -> text(from.decodeToBinary(id));
            case BINARY -> from.decodeToBinary(id).getBytes();
            case LONG -> from.decodeToLong(id);
            case INT -> from.decodeToInt(id);
            case DATE -> LocalDate.ofEpochDay(from.decodeToInt(id));
            case BOOLEAN -> from.decodeToBoolean(id);
            case DOUBLE -> from.decodeToDouble(id);
        };
    }

    /** Multipliers and averages repeat from row to row. */
    private Double number(double value) {
        if (Double.doubleToRawLongBits(value) != Double.doubleToRawLongBits(number)) {
            number = value;
        }
        return number;
    }

    private Object text(Binary value) {
        String text = value.toStringUsingUTF8();
        if (!isWord) {
            return text;
        }
        Object word = words.get(text);
        if (word == null) {
            throw new IllegalStateException(
                    "'" + text + "' is no word of column '" + column.name() + "' of table '" + table + "'");
        }
        return word;
    }
}
