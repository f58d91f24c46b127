package org.fosse.config;

import java.io.Serializable;
import java.util.List;
import org.fosse.config.Layout.Word;

/**
 * What publications write in place of a number, by what it means, or beside one. A word between slashes is a pattern.
 *
 * @param suppressed there is a number, and it is not told
 * @param missing there is none, or none is known beyond a bound ("52+")
 * @param notApplicable there can be none
 * @param beside shorthand in brackets that stands with a number and leaves it as it is: provisional, revised, estimated
 */
public record Markers(List<Word> suppressed, List<Word> missing, List<Word> notApplicable, List<Word> beside)
        implements Serializable {
    private static final List<String> SUPPRESSED =
            List.of("*", "**", "***", "[c]", "c", "[low]", "#", "~", "[u]", "suppressed", "/^[<≤]=? ?\\d+$/");
    private static final List<String> MISSING = List.of(
            "-",
            "–",
            "—",
            "[x]",
            "[w]",
            ":",
            ".",
            "..",
            "…",
            "null",
            "nan",
            "#n/a",
            "unknown",
            "not available",
            "not published",
            "missing",
            "/^\\d+\\+$/");
    private static final List<String> NOT_APPLICABLE = List.of("[z]", "n/a", "na", "not applicable");

    private static final List<String> BESIDE = List.of("[p]", "[r]", "[e]", "[b]", "[f]");

    /** The words that are known without any configuration. */
    public static final Markers DEFAULT = Section.blank().read("markers", Markers::read);

    public Markers {
        suppressed = List.copyOf(suppressed);
        missing = List.copyOf(missing);
        notApplicable = List.copyOf(notApplicable);
        beside = List.copyOf(beside);
    }

    static Markers read(Section section) {
        return new Markers(
                words(section, "suppressed", SUPPRESSED),
                words(section, "missing", MISSING),
                words(section, "not_applicable", NOT_APPLICABLE),
                words(section, "beside", BESIDE));
    }

    private static List<Word> words(Section section, String key, List<String> otherwise) {
        return LayoutReader.words(section, key, section.texts(key, otherwise));
    }
}
