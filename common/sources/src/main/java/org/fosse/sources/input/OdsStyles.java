package org.fosse.sources.input;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of an OpenDocument workbook say of its cells and sheets: how a date is shown, and which sheets are hidden. */
final class OdsStyles {
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String NUMBER = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final int MOST_PARENTS = 20;

    private final Map<String, ShownAs> dates = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** Takes in the element that was begun, if it is a style; then it stands at its end. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getAttributeValue(STYLE, "name");
        if (name == null) {
            return;
        }
        if (NUMBER.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("date-style")) {
            Set<String> parts = new HashSet<>();
            children(xml, () -> parts.add(xml.getLocalName()));
            boolean dayOrNoYear = parts.contains("day") || !parts.contains("year");
            dates.put(name, dayOrNoYear ? ShownAs.DAY : parts.contains("month") ? ShownAs.MONTH : ShownAs.YEAR);
        } else if (STYLE.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("style")) {
            put(formats, name, xml.getAttributeValue(STYLE, "data-style-name"));
            put(parents, name, xml.getAttributeValue(STYLE, "parent-style-name"));
            children(xml, () -> {
                if ("false".equals(xml.getAttributeValue(TABLE, "display"))) {
                    hidden.add(name);
                }
            });
        }
    }

    private static void children(XMLStreamReader xml, Runnable each) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            SafeXml.next(xml);
            if (xml.isStartElement()) {
                depth++;
                each.run();
            } else if (xml.isEndElement()) {
                depth--;
            }
        }
    }

    private static void put(Map<String, String> map, String name, @Nullable String value) {
        if (value != null) {
            map.put(name, value);
        }
    }

    /** How a date is shown in a cell of that style; as a day where nothing says. */
    ShownAs date(@Nullable String cellStyle) {
        String style = cellStyle;
        for (int i = 0; i < MOST_PARENTS && style != null; i++) {
            String format = formats.get(style);
            if (format != null) {
                return dates.getOrDefault(format, ShownAs.DAY);
            }
            style = parents.get(style);
        }
        return ShownAs.DAY;
    }

    boolean isHidden(@Nullable String tableStyle) {
        return tableStyle != null && hidden.contains(tableStyle);
    }
}
