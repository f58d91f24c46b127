package org.fosse.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row that may hold headings, with the row above it, where a heading may stand over several columns.
 *
 * <p>A column is looked up by its heading; by {@code Total#2} where a heading is repeated and the second is meant; by {@code
 * Occupied > Total} where the row above tells them apart; by the text of the row above where its own is empty; or by a pattern between slashes, which may hold both rows. Notes in brackets behind a
 * heading ("(see note 5)", "(1)") do not count.
 */
final class HeadingRow {
    private static final Pattern NOTE = Pattern.compile("\\s*\\((?:see note )?\\d+\\)\\s*$|\\s*\\(see note[^)]*\\)");
    private static final String UNDER = " > ";

    private final List<String> texts;
    private final List<String> above;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private @Nullable Map<String, List<Integer>> placesUnder;

    HeadingRow(List<String> texts, List<String> above) {
        this.texts = List.copyOf(texts);
        this.above = List.copyOf(above);
        for (int i = 0; i < texts.size(); i++) {
            String over = i < above.size() ? above.get(i) : "";
            add(places, Heading.key(plain(texts.get(i).isBlank() ? over : texts.get(i))), i);
        }
    }

    List<String> texts() {
        return texts;
    }

    /** The place of a heading; -1 where the row does not have it. */
    int place(String heading) {
        if (isPattern(heading)) {
            Pattern pattern = Pattern.compile(heading.substring(1, heading.length() - 1), Pattern.CASE_INSENSITIVE);
            List<String> candidates = heading.contains(UNDER) ? textsUnder() : texts;
            for (int i = 0; i < candidates.size(); i++) {
                if (pattern.matcher(candidates.get(i).strip()).matches()) {
                    return i;
                }
            }
            return -1;
        }
        int sign = heading.lastIndexOf('#');
        int which = sign < 0 ? 1 : Integer.parseInt(heading.substring(sign + 1));
        String text = sign < 0 ? heading : heading.substring(0, sign);
        List<Integer> found = (text.contains(UNDER) ? under() : places).getOrDefault(Heading.key(text), List.of());
        return which <= found.size() ? found.get(which - 1) : -1;
    }

    /** Whether a heading stands twice, and nothing says which is meant. */
    boolean isAmbiguous(String heading) {
        return !isPattern(heading)
                && heading.indexOf('#') < 0
                && !heading.contains(UNDER)
                && places.getOrDefault(Heading.key(heading), List.of()).size() > 1;
    }

    private Map<String, List<Integer>> under() {
        Map<String, List<Integer>> known = placesUnder;
        if (known == null) {
            known = new HashMap<>();
            List<String> joined = textsUnder();
            for (int i = 0; i < joined.size(); i++) {
                add(known, Heading.key(joined.get(i)), i);
            }
            placesUnder = known;
        }
        return known;
    }

    /** The headings with that of the row above before them, which reaches as far as the next. */
    private List<String> textsUnder() {
        List<String> joined = new ArrayList<>(texts.size());
        String group = "";
        for (int i = 0; i < texts.size(); i++) {
            String over = i < above.size() ? above.get(i).strip() : "";
            group = over.isEmpty() ? group : over;
            joined.add(group + UNDER + plain(texts.get(i)));
        }
        return joined;
    }

    private static void add(Map<String, List<Integer>> places, String key, int place) {
        places.computeIfAbsent(key, name -> new ArrayList<>(1)).add(place);
    }

    private static boolean isPattern(String heading) {
        return heading.length() > 2 && heading.startsWith("/") && heading.endsWith("/");
    }

    private static String plain(String text) {
        return text.indexOf('(') < 0 ? text : NOTE.matcher(text).replaceAll("");
    }
}
