package org.fosse.config;

import java.util.List;
import java.util.regex.Pattern;

/** Writes a configuration as one YAML text: the keys of fosse.yaml, then the catalogue and the frameworks. */
final class ConfigYaml {
    private final YamlText yaml = new YamlText();

    String write(FosseConfig config) {
        writeSystem(config);
        writeNotes(config.notes());
        writeExpected(config.expected());
        writeIgnored(config.ignored());
        writePlaces(config);
        writeRules(config);
        writeIndicators(config);
        writeFrameworks(config);
        return yaml.toString();
    }

    private void writeSystem(FosseConfig config) {
        yaml.begin("system");
        yaml.text("code", config.systemCode());
        yaml.text("name", config.systemName());
        yaml.end();
        yaml.begin("quality_domains");
        config.qualityDomains().forEach(yaml::text);
        yaml.end();
    }

    private void writeNotes(List<DeliveryNote> notes) {
        if (notes.isEmpty()) {
            return;
        }
        yaml.begin("notes");
        for (DeliveryNote note : notes) {
            yaml.beginItem();
            yaml.text("pattern", note.pattern().pattern());
            yaml.text("period", note.period());
            yaml.text("published_on", note.publishedOn());
            yaml.text("revision", note.revision());
            yaml.endItem();
        }
        yaml.end();
    }

    private void writeExpected(List<ExpectedExtract> expected) {
        if (expected.isEmpty()) {
            return;
        }
        yaml.begin("expected");
        for (ExpectedExtract extract : expected) {
            yaml.beginItem();
            yaml.text("source", extract.source());
            yaml.flag("required", extract.required());
            yaml.text("latest_period_not_before", extract.latestPeriodNotBefore());
            yaml.text("provider", extract.provider());
            yaml.endItem();
        }
        yaml.end();
    }

    private void writeIgnored(List<Pattern> ignored) {
        yaml.texts("ignore", ignored.stream().map(Pattern::pattern).toList());
    }

    private void writePlaces(FosseConfig config) {
        yaml.begin("places");
        yaml.text("basis", config.placeBasis());
        if (!config.places().isEmpty()) {
            yaml.begin("areas");
            for (PlaceRule place : config.places()) {
                yaml.beginItem();
                yaml.text("code", place.code());
                yaml.text("name", place.name());
                yaml.text("system", place.systemCode());
                yaml.texts("sub_icbs", place.subIcbs());
                yaml.texts("practices", place.practices());
                yaml.endItem();
            }
            yaml.end();
        }
        yaml.end();
    }

    private void writeRules(FosseConfig config) {
        yaml.begin("rejects");
        yaml.number("max_share", config.rejects().maxShare());
        if (!config.rejects().maxShareBySource().isEmpty()) {
            yaml.begin("max_share_by_source");
            config.rejects().maxShareBySource().forEach(yaml::number);
            yaml.end();
        }
        yaml.end();
        yaml.begin("limits");
        yaml.number("max_expanded_bytes", config.limits().maxExpandedBytes());
        yaml.number("max_expansion_ratio", config.limits().maxExpansionRatio());
        yaml.number("max_field_chars", config.limits().maxFieldChars());
        yaml.number("max_rows_per_file", config.limits().maxRowsPerFile());
        yaml.end();
        yaml.begin("deprivation");
        yaml.texts("indicators", config.deprivation().indicatorIds());
        yaml.number("groups", config.deprivation().groups());
        yaml.end();
        yaml.begin("variation");
        yaml.number("minimum_areas", config.variation().minimumAreas());
        yaml.end();
        writeComparison(config.comparison());
        writeControlCharts(config.controlCharts());
        yaml.begin("disclosure");
        yaml.number("suppress_up_to", config.disclosure().suppressUpTo());
        yaml.number("round_to", config.disclosure().roundTo());
        yaml.end();
        yaml.begin("releases");
        yaml.number("keep", config.keepReleases());
        yaml.end();
    }

    private void writeComparison(Comparison comparison) {
        yaml.begin("comparison");
        yaml.text("periods", comparison.everyPeriod() ? "all" : "latest");
        yaml.end();
        yaml.begin("peers");
        yaml.text("label", comparison.peers().label());
        yaml.number("size", comparison.peers().size());
        yaml.number("best", comparison.peers().best());
        if (!comparison.peers().variables().isEmpty()) {
            yaml.begin("variables");
            for (PeerRule.Variable variable : comparison.peers().variables()) {
                yaml.beginItem();
                yaml.text("id", variable.id());
                yaml.text("indicator", variable.indicator());
                yaml.text("of", variable.of().text());
                yaml.text("per", variable.per());
                yaml.text("scale", variable.log() ? "log" : "plain");
                yaml.endItem();
            }
            yaml.end();
        }
        yaml.end();
    }

    private void writeControlCharts(ControlCharts charts) {
        yaml.begin("control_charts");
        yaml.number("minimum_points", charts.minimumPoints());
        yaml.number("baseline_points", charts.baselinePoints());
        yaml.flag("screen_ranges", charts.screened());
        if (!charts.rebase().isEmpty()) {
            yaml.begin("rebase");
            for (RecordedChange change : charts.rebase()) {
                yaml.beginItem();
                yaml.text("area", change.areaCode());
                yaml.text("indicator", change.indicatorId());
                yaml.text("from", change.startedOn().toString());
                yaml.endItem();
            }
            yaml.end();
        }
        yaml.end();
    }

    private void writeIndicators(FosseConfig config) {
        if (config.indicators().isEmpty()) {
            return;
        }
        yaml.begin("indicators");
        for (Indicator indicator : config.indicators().values()) {
            yaml.beginItem();
            yaml.text("id", indicator.id());
            yaml.text("name", indicator.name());
            yaml.text("description", indicator.description());
            yaml.text("quality_domain", indicator.qualityDomain());
            yaml.text("polarity", indicator.polarity().text().replace(' ', '_'));
            yaml.text("unit", indicator.unit());
            yaml.text("value_type", indicator.valueType().text());
            yaml.number("multiplier", indicator.multiplier());
            yaml.flag("additive", indicator.additive());
            yaml.number("standard", indicator.standard());
            yaml.text("equity_facet", indicator.equityFacet());
            yaml.text("set", indicator.sourceSet());
            yaml.text("reference", indicator.reference());
            yaml.endItem();
        }
        yaml.end();
    }

    private void writeFrameworks(FosseConfig config) {
        if (config.frameworks().isEmpty()) {
            return;
        }
        yaml.begin("frameworks");
        for (Framework framework : config.frameworks().values()) {
            yaml.beginItem();
            yaml.text("id", framework.id());
            yaml.text("name", framework.name());
            yaml.text("unit_assessed", framework.unitAssessed());
            yaml.text("reference", framework.reference());
            writeScale(framework.scale());
            yaml.texts("voices", framework.voices());
            yaml.begin("domains");
            framework.domains().forEach(this::writeDomain);
            yaml.end();
            yaml.endItem();
        }
        yaml.end();
    }

    private void writeScale(Framework.Scale scale) {
        yaml.begin("scale");
        yaml.number("min", scale.min());
        yaml.number("max", scale.max());
        yaml.number("best", scale.best());
        yaml.numbers("anchored", scale.anchored());
        yaml.text("note", scale.note());
        yaml.end();
    }

    private void writeDomain(Framework.Domain domain) {
        yaml.beginItem();
        yaml.text("id", domain.id());
        yaml.text("name", domain.name());
        yaml.text("parent", domain.parent());
        yaml.text("quality_domain", domain.qualityDomain());
        if (!domain.levels().isEmpty()) {
            yaml.begin("levels");
            domain.levels().forEach(level -> yaml.text("" + level.level(), level.text()));
            yaml.end();
        }
        yaml.endItem();
    }
}
