package org.fosse.jobs.run;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RunInputTable;

/** What is to be said of a file as one line of text. */
final class InputText {
    private InputText() {}

    static String of(TableRow<RunInputTable> row) {
        String said = Stream.of(row.find(RunInputTable.MESSAGE), row.find(RunInputTable.REMEDY))
                .flatMap(text -> Optional.ofNullable(text).stream())
                .collect(Collectors.joining(" "));
        return row.get(RunInputTable.SOURCE_FILE) + (said.isEmpty() ? "" : ": " + said);
    }
}
