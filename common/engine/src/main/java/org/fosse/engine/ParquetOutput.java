package org.fosse.engine;

import com.github.luben.zstd.ZstdCompressCtx;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.parquet.format.BoundaryOrder;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnIndex;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.ColumnOrder;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.OffsetIndex;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageLocation;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Statistics;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.TypeDefinedOrder;
import org.apache.parquet.format.Util;
import org.fosse.tables.Column;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file as the format lays it out: groups of rows, in each the pages of one column after the other, and at the end what
 * says where they are and what lies between which bounds. Parquet's own writer lists the encodings of a column in an order
 * that differs from run to run; here the same pages give the same bytes.
 */
final class ParquetOutput implements Closeable {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /** Readers trust bounds of texts if this names a program and a version that is not known for wrong ones. */
    private static final String CREATED_BY = "fosse version 1";

    private static final int VERSION = 1;
    private static final int BUFFER = 1 << 16;

    private final Table table;
    private final OutputStream out;
    private final ByteArrayOutputStream header = new ByteArrayOutputStream();
    private final List<RowGroup> groups = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private long at;
    private long rows;

    /** Where the pages of a column are, and their bounds if all have some; for columns of several pages. */
    private record Index(
            ColumnChunk chunk, OffsetIndex places, @Nullable ColumnIndex bounds) {}

    ParquetOutput(Path path, Table table) throws IOException {
        this.table = table;
        this.out = new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
        write(MAGIC);
    }

    /** Writes the finished pages of all columns. */
    void group(ColumnPages[] columns, int count, PageBytes scratch, ZstdCompressCtx zstd) throws IOException {
        long start = at;
        List<ColumnChunk> chunks = new ArrayList<>();
        for (ColumnPages column : columns) {
            chunks.add(chunk(column, column.dictionary(scratch, zstd)));
        }
        long size = chunks.stream()
                .mapToLong(chunk -> chunk.getMeta_data().getTotal_uncompressed_size())
                .sum();
        groups.add(new RowGroup(chunks, size, count).setFile_offset(start).setTotal_compressed_size(at - start));
        rows += count;
    }

    private ColumnChunk chunk(ColumnPages column, ColumnPages.@Nullable Values dictionary) throws IOException {
        long start = at;
        long size = 0;
        if (dictionary != null) {
            size += page(
                    new PageHeader(
                                    PageType.DICTIONARY_PAGE,
                                    dictionary.size(),
                                    dictionary.bytes().limit())
                            .setDictionary_page_header(new DictionaryPageHeader(dictionary.count(), Encoding.PLAIN)),
                    dictionary.bytes());
        }
        long first = at;
        long values = 0;
        int coded = 0;
        List<PageLocation> places = new ArrayList<>();
        for (ColumnPages.Page page : column.pages()) {
            long from = at;
            size += page(
                    new PageHeader(PageType.DATA_PAGE, page.size(), page.bytes().limit())
                            .setData_page_header(
                                    new DataPageHeader(page.rows(), page.encoding(), Encoding.RLE, Encoding.RLE)),
                    page.bytes());
            places.add(new PageLocation(from, (int) (at - from), values));
            values += page.rows();
            coded += page.encoding() == Encoding.RLE_DICTIONARY ? 1 : 0;
        }
        ColumnMetaData data = new ColumnMetaData(
                        type(column.column()),
                        encodings(coded > 0, coded < places.size()),
                        List.of(column.column().name()),
                        CompressionCodec.ZSTD,
                        values,
                        size,
                        at - start,
                        first)
                .setEncoding_stats(uses(coded, places.size() - coded))
                .setStatistics(statistics(column));
        if (dictionary != null) {
            data.setDictionary_page_offset(start);
        }
        ColumnChunk chunk = new ColumnChunk(start).setMeta_data(data);
        if (places.size() > 1) {
            indexes.add(new Index(chunk, new OffsetIndex(places), bounds(column.pages())));
        }
        return chunk;
    }

    /** Writes a page with a checksum, and gives its size before it was compressed. */
    private long page(PageHeader page, ByteBuffer bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes.duplicate());
        header.reset();
        Util.writePageHeader(page.setCrc((int) crc.getValue()), header);
        write(header.toByteArray());
        out.write(bytes.array(), bytes.arrayOffset(), bytes.limit());
        at += bytes.limit();
        return (long) header.size() + page.getUncompressed_page_size();
    }

    private static List<Encoding> encodings(boolean coded, boolean plain) {
        List<Encoding> encodings = new ArrayList<>(List.of(Encoding.RLE));
        if (coded || plain) {
            // A dictionary is plain itself.
            encodings.add(Encoding.PLAIN);
        }
        if (coded) {
            encodings.add(Encoding.RLE_DICTIONARY);
        }
        return encodings;
    }

    private static List<PageEncodingStats> uses(int coded, int plain) {
        List<PageEncodingStats> uses = new ArrayList<>();
        if (coded > 0) {
            uses.add(new PageEncodingStats(PageType.DICTIONARY_PAGE, Encoding.PLAIN, 1));
            uses.add(new PageEncodingStats(PageType.DATA_PAGE, Encoding.RLE_DICTIONARY, coded));
        }
        if (plain > 0) {
            uses.add(new PageEncodingStats(PageType.DATA_PAGE, Encoding.PLAIN, plain));
        }
        return uses;
    }

    private static Statistics statistics(ColumnPages column) {
        Statistics statistics = new Statistics()
                .setNull_count(column.pages().stream()
                        .mapToLong(page -> page.rows() - page.values())
                        .sum());
        ByteBuffer least = null;
        ByteBuffer most = null;
        for (ColumnPages.Page page : column.pages()) {
            ColumnPages.Bounds bounds = page.bounds();
            if (bounds != null) {
                least = least == null || column.compare(bounds.least(), least) < 0 ? bounds.least() : least;
                most = most == null || column.compare(bounds.most(), most) > 0 ? bounds.most() : most;
            } else if (page.values() > 0) {
                return statistics;
            }
        }
        return least == null ? statistics : statistics.setMin_value(least).setMax_value(most);
    }

    private static @Nullable ColumnIndex bounds(List<ColumnPages.Page> pages) {
        List<Boolean> empty = new ArrayList<>();
        List<ByteBuffer> least = new ArrayList<>();
        List<ByteBuffer> most = new ArrayList<>();
        List<Long> nulls = new ArrayList<>();
        for (ColumnPages.Page page : pages) {
            ColumnPages.Bounds bounds = page.bounds();
            if (bounds == null && page.values() > 0) {
                return null;
            }
            empty.add(page.values() == 0);
            least.add(bounds == null ? ByteBuffer.allocate(0) : bounds.least());
            most.add(bounds == null ? ByteBuffer.allocate(0) : bounds.most());
            nulls.add((long) page.rows() - page.values());
        }
        return new ColumnIndex(empty, least, most, BoundaryOrder.UNORDERED).setNull_counts(nulls);
    }

    /** Writes the end of the file. */
    void end() throws IOException {
        for (Index index : indexes) {
            if (index.bounds() != null) {
                header.reset();
                Util.writeColumnIndex(index.bounds(), header);
                index.chunk().setColumn_index_offset(at).setColumn_index_length(header.size());
                write(header.toByteArray());
            }
        }
        for (Index index : indexes) {
            header.reset();
            Util.writeOffsetIndex(index.places(), header);
            index.chunk().setOffset_index_offset(at).setOffset_index_length(header.size());
            write(header.toByteArray());
        }
        List<SchemaElement> schema = new ArrayList<>();
        schema.add(
                new SchemaElement(table.name()).setNum_children(table.columns().size()));
        table.columns().forEach(column -> schema.add(element(column)));
        header.reset();
        Util.writeFileMetaData(
                new FileMetaData(VERSION, schema, rows, groups)
                        .setCreated_by(CREATED_BY)
                        .setColumn_orders(table.columns().stream()
                                .map(column -> ColumnOrder.TYPE_ORDER(new TypeDefinedOrder()))
                                .toList()),
                header);
        write(header.toByteArray());
        write(ByteBuffer.allocate(Integer.BYTES)
                .putInt(Integer.reverseBytes(header.size()))
                .array());
        write(MAGIC);
    }

    /** Every column may be empty, since it is the contract that says what must be there. */
    private static SchemaElement element(Column column) {
        SchemaElement element =
                new SchemaElement(column.name()).setType(type(column)).setRepetition_type(FieldRepetitionType.OPTIONAL);
        return switch (column.type()) {
            case STRING ->
                element.setConverted_type(ConvertedType.UTF8).setLogicalType(LogicalType.STRING(new StringType()));
            case DATE -> element.setConverted_type(ConvertedType.DATE).setLogicalType(LogicalType.DATE(new DateType()));
            case LONG, INT, DOUBLE, BOOLEAN, BINARY -> element;
        };
    }

    private static Type type(Column column) {
        return switch (column.type()) {
            case STRING, BINARY -> Type.BYTE_ARRAY;
            case LONG -> Type.INT64;
            case INT, DATE -> Type.INT32;
            case DOUBLE -> Type.DOUBLE;
            case BOOLEAN -> Type.BOOLEAN;
        };
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        at += bytes.length;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
