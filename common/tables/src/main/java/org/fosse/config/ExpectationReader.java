package org.fosse.config;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.config.Expectations.Expectation;
import org.fosse.config.Expectations.Measure;
import org.fosse.config.Expectations.Promise;

/** Reads conf/expectations.yaml: what is promised, by when, and what measures it. */
final class ExpectationReader {
    private static final Map<String, Direction> DIRECTIONS = Section.words(Direction.values(), Direction::text);
    private static final double FAR = 1e12;
    /** Before, and after, a change: with fewer a chart's limits say little. */
    private static final int USUAL_POINTS = 6;

    private final Map<String, Indicator> indicators;
    private final Set<String> promiseIds = new HashSet<>();

    ExpectationReader(Map<String, Indicator> indicators) {
        this.indicators = indicators;
    }

    Expectations read(Section top) {
        Section effect = top.section("effect");
        int before = effect.wholeNumber("minimum_before", USUAL_POINTS, 2, 1000);
        int after = effect.wholeNumber("minimum_after", USUAL_POINTS, 2, 1000);
        effect.close();
        top.require("expectations");
        Set<Integer> numbers = new HashSet<>();
        List<Expectation> all = top.readAll("expectations", section -> readExpectation(section, numbers));
        top.close();
        return new Expectations(before, after, all);
    }

    private Expectation readExpectation(Section section, Set<Integer> numbers) {
        section.require("number");
        int number = section.wholeNumber("number", 0, 1, 99);
        if (number > 0 && !numbers.add(number)) {
            section.refuse(
                    "number",
                    "" + number,
                    "duplicate_number",
                    "Another expectation has this number.",
                    "Give each expectation a number of its own.");
        }
        return new Expectation(
                number, section.text("name"), section.text("aim", ""), section.readAll("actions", this::readPromise));
    }

    private Promise readPromise(Section section) {
        String id = section.shortId("a short id such as 4-virtual-outpatients");
        if (!promiseIds.add(id) && !id.isEmpty()) {
            section.refuse("id", id, "duplicate_id", "Another action has this id.", "Give it an id of its own.");
        }
        String title = section.text("title");
        LocalDate due = section.findDay("due", "bad_value").orElse(null);
        String dueNote = section.text("due_note", "");
        Double target = section.findNumber("target", -FAR, FAR).orElse(null);
        String unit = section.text("unit", "");
        Direction direction = section.choice("direction", DIRECTIONS).orElse(null);
        String targetNote = section.text("target_note", "");
        if (target != null) {
            section.require("unit", "direction");
        }
        List<Measure> measures = section.readAll("measured_by", this::readMeasure);
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
        return new Promise(id, title, due, dueNote, target, unit, direction, targetNote, measures, notMeasurable);
    }

    private Measure readMeasure(Section section) {
        String id = section.text("indicator");
        if (!id.isEmpty() && !indicators.containsKey(id)) {
            section.refuseIndicator("indicator", id, indicators.keySet());
        }
        return new Measure(
                id,
                section.findText("area").orElse(null),
                section.findNumber("target", -FAR, FAR).orElse(null),
                section.text("source", ""));
    }
}
