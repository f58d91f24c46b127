package org.fosse.config;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fosse.config.Expectations.Expectation;
import org.fosse.config.Expectations.Measure;
import org.fosse.config.Expectations.Promise;
import org.jspecify.annotations.Nullable;

/** Reads conf/expectations.yaml: what is promised, by when, and what measures it. */
final class ExpectationReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
    private static final Map<String, Direction> DIRECTIONS =
            Map.of("at_least", Direction.AT_LEAST, "at_most", Direction.AT_MOST);
    private static final double FAR = 1e12;

    private final Map<String, Indicator> indicators;
    private final Set<String> promiseIds = new HashSet<>();

    ExpectationReader(Map<String, Indicator> indicators) {
        this.indicators = indicators;
    }

    Expectations read(Section top) {
        Section effect = top.section("effect");
        int before = (int) effect.wholeNumber("minimum_before", Defaults.EFFECT_MINIMUM_POINTS, 2, 1000);
        int after = (int) effect.wholeNumber("minimum_after", Defaults.EFFECT_MINIMUM_POINTS, 2, 1000);
        effect.close();
        if (!top.has("expectations")) {
            top.missing("expectations");
        }
        List<Expectation> all = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (Section section : top.sections("expectations")) {
            if (!section.has("number")) {
                section.missing("number");
            }
            int number = (int) section.wholeNumber("number", 0, 1, 99);
            if (number > 0 && !numbers.add(number)) {
                section.refuse(
                        "number",
                        "" + number,
                        "duplicate_number",
                        "Another expectation has this number.",
                        "Give each expectation a number of its own.");
            }
            String name = section.text("name");
            String aim = section.text("aim", "");
            List<Promise> promises = new ArrayList<>();
            for (Section action : section.sections("actions")) {
                promises.add(readPromise(action));
            }
            section.close();
            all.add(new Expectation(number, name, aim, promises));
        }
        top.close();
        return new Expectations(before, after, all);
    }

    private Promise readPromise(Section section) {
        String id = section.text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            section.refuse(
                    "id",
                    id,
                    "bad_id",
                    "The id holds something other than letters, digits, _ . and -.",
                    "Use a short id such as 4-virtual-outpatients.");
        }
        if (!promiseIds.add(id) && !id.isEmpty()) {
            section.refuse("id", id, "duplicate_id", "Another action has this id.", "Give it an id of its own.");
        }
        String title = section.text("title");
        LocalDate due = readDate(section, "due");
        String dueNote = section.text("due_note", "");
        Double target = section.findNumber("target", -FAR, FAR).orElse(null);
        String unit = section.text("unit", "");
        Direction direction = section.choice("direction", DIRECTIONS).orElse(null);
        String targetNote = section.text("target_note", "");
        if (target != null) {
            for (String key : List.of("unit", "direction")) {
                if (!section.has(key)) {
                    section.missing(key);
                }
            }
        }
        List<Measure> measures = new ArrayList<>();
        for (Section measure : section.sections("measured_by")) {
            measures.add(readMeasure(measure));
        }
        String notMeasurable = section.text("not_measurable", "");
        if (measures.isEmpty() == notMeasurable.isEmpty()) {
            section.refuse(
                    "not_measurable",
                    null,
                    "measurable_or_not",
                    measures.isEmpty()
                            ? "The action names neither what measures it nor why nothing does."
                            : "The action names what measures it, and says that nothing does.",
                    "Give either measured_by or not_measurable.");
        }
        section.close();
        return new Promise(id, title, due, dueNote, target, unit, direction, targetNote, measures, notMeasurable);
    }

    private Measure readMeasure(Section section) {
        String id = section.text("indicator");
        if (!id.isEmpty() && !indicators.containsKey(id)) {
            String near = Nearest.find(id, indicators.keySet())
                    .map(word -> " Did you mean '" + word + "'?")
                    .orElse("");
            section.refuse(
                    "indicator",
                    id,
                    "unknown_indicator",
                    "The catalogue has no indicator with this id.",
                    "Add it to a file of indicators/, or name one that is there." + near);
        }
        Measure measure = new Measure(
                id,
                section.findText("area").orElse(null),
                section.findNumber("target", -FAR, FAR).orElse(null));
        section.close();
        return measure;
    }

    private static @Nullable LocalDate readDate(Section section, String key) {
        String text = section.findText(key).orElse("");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            section.refuse(key, text, "bad_value", "The value is not a date.", "Write it as yyyy-MM-dd.");
            return null;
        }
    }
}
