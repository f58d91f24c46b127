package org.fosse.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    @Test
    void aReaderFindsTheSheetsAndTheirCells() throws IOException {
        LinkedHashMap<String, Sheet> sheets = new LinkedHashMap<>();
        sheets.put("First", new Sheet().row("Code", "Name\nin two lines").row("C1", "A & B <c>"));
        sheets.put("Second", new Sheet().row("Code", "", "Match ").row("C2", "", true));
        Output output = new Output();
        output.putWorkbook("book.xlsx", sheets);

        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(output.files().get("book.xlsx")), new ReadingOptions(true, true))) {
            List<Row> first = book.findSheet("First").orElseThrow().read();
            List<Row> second = book.findSheet("Second").orElseThrow().read();

            assertThat(first.get(0).getCellText(1)).isEqualTo("Name\nin two lines");
            assertThat(first.get(1).getCellText(1)).isEqualTo("A & B <c>");
            assertThat(second.get(0).getCellText(2)).isEqualTo("Match ");
            assertThat(second.get(1).getCell(2).asBoolean()).isTrue();
        }
    }
}
