package org.fosse.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.DictionaryPageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.LocalInputFile;

/**
 * The different texts in one column of a Parquet file, taken from the dictionaries that stand before the values: a file of
 * millions of rows is asked in the time of a few hundred.
 */
final class DistinctTexts {
    private DistinctTexts() {}

    /** The texts; empty where a part of the column has no dictionary, or values beside it, and must be read. */
    static Optional<Set<String>> of(Path file, String column) throws IOException {
        Set<String> texts = new HashSet<>();
        ParquetReadOptions options =
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            ColumnDescriptor descriptor =
                    reader.getFileMetaData().getSchema().getColumnDescription(new String[] {column});
            for (BlockMetaData block : reader.getRowGroups()) {
                ColumnChunkMetaData chunk = block.getColumns().stream()
                        .filter(each -> each.getPath().toDotString().equals(column))
                        .findFirst()
                        .orElseThrow();
                DictionaryPageReadStore dictionaries = reader.getDictionaryReader(block);
                DictionaryPage page = isWhole(chunk) ? dictionaries.readDictionaryPage(descriptor) : null;
                if (page == null) {
                    return Optional.empty();
                }
                Dictionary dictionary = page.getEncoding().initDictionary(descriptor, page);
                for (int i = 0; i <= dictionary.getMaxId(); i++) {
                    texts.add(dictionary.decodeToBinary(i).toStringUsingUTF8());
                }
            }
        }
        return Optional.of(texts);
    }

    private static boolean isWhole(ColumnChunkMetaData chunk) {
        return chunk.hasDictionaryPage()
                && chunk.getEncodingStats() != null
                && !chunk.getEncodingStats().hasNonDictionaryEncodedPages();
    }
}
