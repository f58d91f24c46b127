package org.fosse.config;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the keys "notes", "expected" and "ignore", which fosse.yaml and delivery.yaml share. */
final class DeliveryReader {
    /** The keys that it reads. */
    static final List<String> KEYS = List.of("notes", "expected", "ignore");

    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Pattern GROUP = Pattern.compile("\\$(\\d?)");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    private static final int MOST_MONTHS = 120;

    private DeliveryReader() {}

    static Delivery read(Section top) {
        return new Delivery(
                top.readAll("notes", DeliveryReader::readNote),
                top.readAll("expected", DeliveryReader::readExpected),
                readIgnored(top));
    }

    private static DeliveryNote readNote(Section section) {
        Pattern pattern = readPattern(section);
        String period = readValue(section, "period", pattern);
        String publishedOn = readValue(section, "published_on", pattern);
        String revision = readValue(section, "revision", pattern);
        String body = readValue(section, "body", pattern);
        String table = readValue(section, "table", pattern);
        checkLiteral(section, "published_on", publishedOn, DeliveryReader::isDate, "Write it as yyyy-MM-dd.");
        checkLiteral(
                section,
                "revision",
                revision,
                text -> WHOLE_NUMBER.matcher(text).matches(),
                "Write a whole number: 0 for the first issue.");
        if (Stream.of("period", "published_on", "revision", "body", "table").noneMatch(section::has)) {
            section.refuse(
                    "pattern",
                    pattern.pattern(),
                    "empty_note",
                    "The note says nothing about its files.",
                    "Give a period, published_on, revision, body or table, or remove the note.");
        }
        return new DeliveryNote(pattern, period, publishedOn, revision, body, table);
    }

    private static Pattern readPattern(Section section) {
        String text = section.text("pattern");
        if (text.isEmpty()) {
            return NOTHING;
        }
        try {
            return Matching.compile(text, 0);
        } catch (PatternSyntaxException e) {
            refusePattern(e, (message, remedy) -> section.refuse("pattern", text, "bad_pattern", message, remedy));
            return NOTHING;
        }
    }

    private static List<Pattern> readIgnored(Section top) {
        List<Pattern> ignored = new ArrayList<>();
        for (Section.Item item : top.items("ignore")) {
            try {
                Pattern pattern = Matching.compile(item.text(), 0);
                if (Matching.finds(pattern, "")) {
                    top.refuse(
                            item,
                            "ignores_everything",
                            "The pattern is found in every path, so that no extract would be read.",
                            "Name the files or folders, for example '^expected/'.");
                } else {
                    ignored.add(pattern);
                }
            } catch (PatternSyntaxException e) {
                refusePattern(e, (message, remedy) -> top.refuse(item, "bad_pattern", message, remedy));
            }
        }
        return ignored;
    }

    private static void refusePattern(PatternSyntaxException e, BiConsumer<String, String> refuse) {
        refuse.accept(
                "The pattern is not a regular expression: " + e.getDescription() + ".",
                "Put a backslash before ( [ { * + ? . when it stands for itself, and quote the pattern with '.");
    }

    private static @Nullable String readValue(Section section, String key, Pattern pattern) {
        Optional<String> text = section.findText(key);
        if (text.isPresent() && pattern != NOTHING) {
            checkGroups(section, key, text.get(), pattern.matcher("").groupCount());
        }
        return text.orElse(null);
    }

    private static void checkGroups(Section section, String key, String text, int groups) {
        Matcher reference = GROUP.matcher(text);
        while (reference.find()) {
            String digit = reference.group(1);
            if (digit.isEmpty() || Integer.parseInt(digit) > groups) {
                section.refuse(
                        key,
                        text,
                        "unknown_group",
                        "The value refers to " + reference.group() + ", but the pattern has " + groups + " groups.",
                        "Put the part in round brackets in the pattern, and count brackets from the left from 1.");
                return;
            }
        }
    }

    private static void checkLiteral(
            Section section, String key, @Nullable String text, Predicate<String> good, String remedy) {
        if (text != null && !text.isEmpty() && text.indexOf('$') < 0 && !good.test(text)) {
            section.refuse(key, text, "bad_value", "The value is not written as " + key + " must be.", remedy);
        }
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static ExpectedExtract readExpected(Section section) {
        String source = section.text("source");
        section.requireSnakeCase("source", source, "Use a source id of docs/sources.md, such as qof_prevalence.");
        if (section.has("latest_period_not_before") && section.has("months_late")) {
            section.refuse(
                    "months_late",
                    section.text("months_late"),
                    "two_rules",
                    "The newest period is asked for twice.",
                    "Keep months_late, which moves on with the date of the run, or latest_period_not_before.");
        }
        return new ExpectedExtract(
                source,
                section.flag("required", true),
                section.findText("latest_period_not_before").orElse(null),
                section.has("months_late") ? section.wholeNumber("months_late", 0, 0, MOST_MONTHS) : null,
                section.findText("provider").orElse(null));
    }
}
