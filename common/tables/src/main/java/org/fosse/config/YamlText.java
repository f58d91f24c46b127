package org.fosse.config;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes plain block YAML: two spaces a level, every text in double quotes, line feeds only. */
final class YamlText {
    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean itemBegins;

    void begin(String key) {
        line(key + ":");
        depth++;
    }

    void end() {
        depth--;
    }

    /** Begins an item of a list; its keys follow. */
    void beginItem() {
        depth++;
        itemBegins = true;
    }

    void endItem() {
        depth--;
        itemBegins = false;
    }

    void text(String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            line(key + ": " + quoted(value));
        }
    }

    void number(String key, @Nullable Double value) {
        if (value != null) {
            line(key + ": " + BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
        }
    }

    void number(String key, long value) {
        line(key + ": " + value);
    }

    void flag(String key, boolean value) {
        line(key + ": " + value);
    }

    void texts(String key, Collection<String> values) {
        if (!values.isEmpty()) {
            line(key + ": ["
                    + String.join(", ", values.stream().map(YamlText::quoted).toList()) + "]");
        }
    }

    void numbers(String key, Collection<Integer> values) {
        line(key + ": ["
                + String.join(", ", values.stream().map(String::valueOf).toList()) + "]");
    }

    static String quoted(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                text.append('\\').append((char) c);
            } else if (c < ' ' || (c >= 0x7f && c <= 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                text.append("\\u%04x".formatted(c));
            } else {
                text.append((char) c);
            }
        });
        return text.append('"').toString();
    }

    private void line(String content) {
        out.append("  ".repeat(itemBegins ? depth - 1 : depth)).append(itemBegins ? "- " : "");
        out.append(content).append('\n');
        itemBegins = false;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
