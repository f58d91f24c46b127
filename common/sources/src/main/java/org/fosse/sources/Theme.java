package org.fosse.sources;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Short words that stand for what something is about or who answers for it in an office: a theme, a committee, a role. What
 * looks as if it named or told of a person is refused and its value not repeated: an address of electronic mail, five
 * digits in a row (a telephone or NHS number), a title before a name, a date, or whole sentences.
 */
final class Theme {
    private static final int MAX_CHARS = 80;
    private static final int MAX_CODE_CHARS = 30;
    private static final Pattern PERSONAL = Pattern.compile(
            "@|\\d{5}|\\d{3} \\d{3} \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Sister)\\.? [A-Z]|[.!?] [A-Z]");

    private Theme() {}

    /** The words of a column that must not be empty. */
    static String required(DataRow row, String column) throws RowFault {
        return check(column, row.required(column), MAX_CHARS);
    }

    /** The words of a column; null when it is empty. */
    static @Nullable String optional(DataRow row, String column) throws RowFault {
        String text = row.optional(column);
        return text == null ? null : check(column, text, MAX_CHARS);
    }

    /** A longer name of a thing, which must not name a person either. */
    static String title(DataRow row, String column) throws RowFault {
        return check(column, row.required(column), DataRow.MAX_NAME_CHARS);
    }

    /** A fault in any column of a row that may hold a narrative by mistake: it does not repeat what may be one. */
    static RowFault discreet(RowFault fault) {
        String value = fault.value();
        boolean narrative = value != null
                && ((value.indexOf(' ') > 0 && value.length() > MAX_CODE_CHARS)
                        || PERSONAL.matcher(value).find());
        return narrative ? fault.withoutValue() : fault;
    }

    private static String check(String column, String text, int most) throws RowFault {
        if (text.length() > most) {
            throw new RowFault(
                    column,
                    null,
                    "not_a_theme",
                    "The text is longer than " + most + " characters; it is not repeated here.",
                    "Write a few words of a fixed list; leave what happened to whom in the system it comes from.");
        }
        if (PERSONAL.matcher(text).find()) {
            throw new RowFault(
                    column,
                    null,
                    "may_name_a_person",
                    "The text may name or tell of a person; it is not repeated here.",
                    "Write a theme or a role in a few words, without names, numbers, dates or sentences.");
        }
        return text;
    }
}
