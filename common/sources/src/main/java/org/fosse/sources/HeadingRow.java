package org.fosse.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fosse.config.Matching;
import org.jspecify.annotations.Nullable;

/**
 * A row that may hold headings, with the rows above it, where a heading may stand over several columns.
 *
 * <p>A column is looked up by its heading; by {@code Total#2} where a heading is repeated and the second is meant; by {@code
 * Occupied > Total} where a row above tells them apart, the nearest that does; by the text of the row above where its own is
 * empty; or by a pattern between slashes, which may hold both rows. Notes in brackets behind a heading ("(see note 5)",
 * "(1)") do not count.
 */
final class HeadingRow {
    private static final Pattern NOTE = Pattern.compile("\\s*\\((?:see note )?\\d+\\)\\s*$|\\s*\\(see note[^)]*\\)");
    private static final Pattern REPEATED = Pattern.compile("(.*)#([1-9]\\d{0,3})", Pattern.DOTALL);
    private static final String UNDER = " > ";
    /** How many rows above may hold what stands over several columns. */
    private static final int MOST_ABOVE = 4;

    private final List<String> texts;
    /** From the nearest up. */
    private final List<List<String>> above;

    private final Map<String, List<Integer>> places = new HashMap<>();
    private @Nullable List<Under> under;

    /** A row without any above. */
    HeadingRow(List<String> texts) {
        this(List.of(texts), 0);
    }

    /** @param row place of the row among the first ones of its table */
    HeadingRow(List<List<String>> head, int row) {
        this.texts = List.copyOf(head.get(row));
        this.above = IntStream.rangeClosed(1, Math.min(MOST_ABOVE, row))
                .mapToObj(up -> head.get(row - up))
                .toList();
        List<String> nearest = above.isEmpty() ? List.of() : above.get(0);
        for (int i = 0; i < texts.size(); i++) {
            String over = i < nearest.size() ? nearest.get(i) : "";
            add(places, Heading.key(plain(texts.get(i).isBlank() ? over : texts.get(i))), i);
        }
    }

    List<String> texts() {
        return texts;
    }

    /** The place of a heading; -1 where the row does not have it. */
    int place(String heading) {
        if (isPattern(heading)) {
            Pattern pattern = Matching.compile(heading.substring(1, heading.length() - 1), Pattern.CASE_INSENSITIVE);
            Stream<List<String>> rows =
                    heading.contains(UNDER) ? under().stream().map(Under::texts) : Stream.of(texts);
            return rows.flatMapToInt(candidates -> IntStream.range(0, candidates.size())
                            .filter(i -> Matching.of(pattern, candidates.get(i).strip(), Matcher::matches)))
                    .findFirst()
                    .orElse(-1);
        }
        Matcher repeated = REPEATED.matcher(heading);
        boolean isRepeated = repeated.matches();
        int which = isRepeated ? Integer.parseInt(repeated.group(2)) : 1;
        String text = isRepeated ? repeated.group(1) : heading;
        String key = Heading.key(text);
        List<Integer> found = text.contains(UNDER)
                ? under().stream()
                        .map(row -> row.places().getOrDefault(key, List.of()))
                        .filter(places -> !places.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : places.getOrDefault(key, List.of());
        return which <= found.size() ? found.get(which - 1) : -1;
    }

    /** Whether a heading stands twice, and nothing says which is meant. */
    boolean isAmbiguous(String heading) {
        return !isPattern(heading)
                && !REPEATED.matcher(heading).matches()
                && !heading.contains(UNDER)
                && places.getOrDefault(Heading.key(heading), List.of()).size() > 1;
    }

    /** The headings with those of one row above before them, which reach as far as the next, and their places. */
    private record Under(List<String> texts, Map<String, List<Integer>> places) {}

    private List<Under> under() {
        List<Under> known = under;
        if (known == null) {
            known = (above.isEmpty() ? List.of(List.<String>of()) : above)
                    .stream().map(this::under).toList();
            under = known;
        }
        return known;
    }

    private Under under(List<String> row) {
        List<String> joined = new ArrayList<>(texts.size());
        Map<String, List<Integer>> found = new HashMap<>();
        String group = "";
        for (int i = 0; i < texts.size(); i++) {
            String over = i < row.size() ? row.get(i).strip() : "";
            group = over.isEmpty() ? group : over;
            joined.add(group + UNDER + plain(texts.get(i)));
            add(found, Heading.key(joined.get(i)), i);
        }
        return new Under(joined, found);
    }

    private static void add(Map<String, List<Integer>> places, String key, int place) {
        places.computeIfAbsent(key, name -> new ArrayList<>(1)).add(place);
    }

    /** Whether a heading is told by a pattern between slashes. */
    static boolean isPattern(String heading) {
        return heading.length() > 2 && heading.startsWith("/") && heading.endsWith("/");
    }

    private static String plain(String text) {
        return text.indexOf('(') < 0 ? text : NOTE.matcher(text).replaceAll("");
    }
}
