package org.fosse.sample;

import java.util.ArrayList;
import java.util.List;

/** One worksheet: rows of texts and booleans. */
final class Sheet {
    private final List<Object[]> rows = new ArrayList<>();

    Sheet row(Object... cells) {
        rows.add(cells.clone());
        return this;
    }

    /** The sheet in the workbook's XML form, texts inline. */
    String xml() {
        StringBuilder xml = new StringBuilder(Workbook.XML)
                .append("<worksheet xmlns=\"")
                .append(Workbook.MAIN)
                .append("\"><sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            xml.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).length; c++) {
                appendCell(xml, (char) ('A' + c) + String.valueOf(r + 1), rows.get(r)[c]);
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void appendCell(StringBuilder xml, String reference, Object value) {
        if (value instanceof Boolean flag) {
            xml.append("<c r=\"")
                    .append(reference)
                    .append("\" t=\"b\"><v>")
                    .append(flag ? 1 : 0)
                    .append("</v></c>");
        } else if (value.equals("")) {
            // Published workbooks hold their empty cells too.
            xml.append("<c r=\"").append(reference).append("\"/>");
        } else {
            xml.append("<c r=\"").append(reference).append("\" t=\"inlineStr\"><is><t>");
            xml.append(escaped(value.toString())).append("</t></is></c>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
