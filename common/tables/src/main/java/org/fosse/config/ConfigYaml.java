package org.fosse.config;

import java.util.List;
import java.util.regex.Pattern;

/** Writes a configuration as one YAML text: the keys of fosse.yaml, then the catalogue and the files of every other folder. */
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
        new OversightYaml(yaml).write(config.oversight().values());
        new FrameworkYaml(yaml).write(config.frameworks().values());
        writeRequirements(config.schedules());
        ExpectationYaml.write(yaml, config.expectations());
        return yaml.toString();
    }

    private void writeSystem(FosseConfig config) {
        yaml.begin("system");
        yaml.text("code", config.systemCode());
        yaml.text("name", config.systemName());
        Succession succession = config.succession();
        if (succession != null) {
            yaml.text("from", succession.from().toString());
            yaml.texts("formed_from", succession.formedFrom());
        }
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
        yaml.text("baseline", config.variation().baseline());
        yaml.text("overdispersion", config.variation().overdispersion());
        yaml.number("false_discovery_rate", config.variation().falseDiscoveryRate());
        yaml.begin("suspect");
        yaml.number("distance", config.variation().suspect().distance());
        yaml.number("ratio", config.variation().suspect().ratio());
        yaml.number("most", config.variation().suspect().most());
        yaml.number("peers", config.variation().suspect().peers());
        yaml.end();
        yaml.end();
        yaml.begin("inequality");
        yaml.begin("life_stages");
        for (LifeStage stage : config.inequality().lifeStages()) {
            yaml.beginItem();
            yaml.text("id", stage.id());
            yaml.text("name", stage.name());
            yaml.number("from", stage.from());
            yaml.number("to", stage.to());
            yaml.endItem();
        }
        yaml.end();
        yaml.end();
        writeComparison(config.comparison());
        writeControlCharts(config.controlCharts());
        yaml.begin("disclosure");
        yaml.number("suppress_up_to", config.disclosure().suppressUpTo());
        yaml.number("round_to", config.disclosure().roundTo());
        yaml.end();
        writeSchedules(config.schedules());
        writeQuestions(config.questions());
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
            yaml.number("lowest", indicator.range().lowest());
            yaml.number("highest", indicator.range().highest());
            yaml.flag("additive", indicator.additive());
            yaml.number("standard", indicator.standard());
            yaml.text("equity_facet", indicator.equityFacet());
            writeTags(indicator.tags());
            yaml.text("set", indicator.sourceSet());
            yaml.text("reference", indicator.reference());
            yaml.endItem();
        }
        yaml.end();
    }

    private void writeSchedules(Schedules schedules) {
        yaml.begin("schedules");
        yaml.number("trend_points", schedules.trendPoints());
        yaml.number("fewest_trend_points", schedules.fewestTrendPoints());
        yaml.number("breach_horizon_months", schedules.horizonMonths());
        yaml.number("minimum_providers", schedules.minimumProviders());
        yaml.number("enhanced_months", schedules.enhancedMonths());
        yaml.number("intensive_months", schedules.intensiveMonths());
        yaml.end();
    }

    private void writeQuestions(Questions questions) {
        yaml.begin("questions");
        yaml.begin("concern_weights");
        questions.concernWeights().forEach(yaml::number);
        yaml.end();
        yaml.begin("bright_weights");
        questions.brightWeights().forEach(yaml::number);
        yaml.end();
        yaml.texts("ratings", questions.ratings());
        yaml.number("look_back_months", questions.lookBackMonths());
        yaml.number("stale_after_months", questions.staleAfterMonths());
        yaml.number("weight_change", questions.weightChange());
        yaml.number("sustained_periods", questions.sustainedPeriods());
        yaml.number("learning_peers", questions.learningPeers());
        yaml.end();
    }

    private void writeRequirements(Schedules schedules) {
        if (schedules.requirements().isEmpty()) {
            return;
        }
        yaml.begin("requirements");
        for (ScheduleRequirement requirement : schedules.requirements().values()) {
            yaml.beginItem();
            yaml.text("id", requirement.id());
            yaml.text("name", requirement.name());
            yaml.text("type", requirement.type());
            yaml.text("quality_domain", requirement.qualityDomain());
            yaml.text("unit", requirement.unit());
            yaml.text("direction", requirement.direction());
            yaml.number("threshold_low", requirement.low());
            yaml.number("threshold_high", requirement.high());
            yaml.text("frequency", requirement.frequency());
            yaml.texts("provider_types", requirement.providerTypes());
            yaml.text("contract_year", requirement.contractYear());
            yaml.text("consequence", requirement.consequence());
            yaml.text("note", requirement.note());
            yaml.text("reference", requirement.reference());
            yaml.endItem();
        }
        yaml.end();
    }

    private void writeTags(Indicator.Tags tags) {
        yaml.text("pathway", tags.pathway());
        yaml.text("care_group", tags.careGroup());
        yaml.text("outcome_aim", tags.outcomeAim());
        yaml.text("improvement_aim", tags.improvementAim());
        yaml.text("theme", tags.theme());
        yaml.text("paired_with", tags.pairedWith());
    }
}
