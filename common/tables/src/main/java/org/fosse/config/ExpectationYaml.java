package org.fosse.config;

import org.fosse.config.Expectations.Expectation;
import org.fosse.config.Expectations.Measure;
import org.fosse.config.Expectations.Promise;

/** Writes the expectations in the keys of their file, for the kept copy of a run's configuration. */
final class ExpectationYaml {
    private ExpectationYaml() {}

    static void write(YamlText yaml, Expectations expectations) {
        yaml.begin("effect");
        yaml.number("minimum_before", expectations.minimumBefore());
        yaml.number("minimum_after", expectations.minimumAfter());
        yaml.end();
        if (expectations.all().isEmpty()) {
            return;
        }
        yaml.begin("expectations");
        for (Expectation expectation : expectations.all()) {
            yaml.beginItem();
            yaml.number("number", expectation.number());
            yaml.text("name", expectation.name());
            yaml.text("aim", expectation.aim());
            if (!expectation.promises().isEmpty()) {
                yaml.begin("actions");
                expectation.promises().forEach(promise -> write(yaml, promise));
                yaml.end();
            }
            yaml.endItem();
        }
        yaml.end();
    }

    private static void write(YamlText yaml, Promise promise) {
        yaml.beginItem();
        yaml.text("id", promise.id());
        yaml.text("title", promise.title());
        yaml.text("due", promise.due() == null ? "" : promise.due().toString());
        yaml.text("due_note", promise.dueNote());
        yaml.number("target", promise.target());
        yaml.text("unit", promise.unit());
        yaml.text(
                "direction",
                promise.direction() == null ? "" : promise.direction().text());
        yaml.text("target_note", promise.targetNote());
        if (!promise.measures().isEmpty()) {
            yaml.begin("measured_by");
            for (Measure measure : promise.measures()) {
                yaml.beginItem();
                yaml.text("indicator", measure.indicatorId());
                yaml.text("area", measure.areaCode());
                yaml.number("target", measure.target());
                yaml.endItem();
            }
            yaml.end();
        }
        yaml.text("not_measurable", promise.notMeasurable());
        yaml.endItem();
    }
}
