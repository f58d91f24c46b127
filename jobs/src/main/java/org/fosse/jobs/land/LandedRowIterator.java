package org.fosse.jobs.land;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.sources.ExtractReader;
import org.fosse.sources.Landed;
import org.fosse.sources.LandedRow;
import org.fosse.sources.LandingFile;
import org.jspecify.annotations.Nullable;

/** Streams one file's records as rows of {@link LandedTable#TABLE} and closes the file behind the last. */
final class LandedRowIterator implements Iterator<Row> {
    private final LandingFile file;
    private final ExtractReader reader;
    private final List<Class<? extends Record>> shapes;
    private final List<RecordColumns> columns = new ArrayList<>();
    private long seq;
    private boolean closed;

    LandedRowIterator(LandingFile file, ExtractReader reader, List<Class<? extends Record>> shapes) {
        this.file = file;
        this.reader = reader;
        this.shapes = shapes;
        shapes.forEach(shape -> columns.add(new RecordColumns(shape)));
    }

    @Override
    public boolean hasNext() {
        if (closed) {
            return false;
        }
        if (reader.hasNext()) {
            return true;
        }
        reader.close();
        closed = true;
        return false;
    }

    @Override
    public Row next() {
        LandedRow landed = reader.next();
        Record record = landed.record() instanceof Landed.FileRead read ? read.report() : (Record) landed.record();
        @Nullable Object[] values = new Object[4 + shapes.size()];
        values[0] = file.name();
        values[1] = landed.line();
        values[2] = seq++;
        values[3] = file.source();
        int shape = shapes.indexOf(record.getClass());
        values[4 + shape] = columns.get(shape).row(record);
        return RowFactory.create(values);
    }
}
