package org.fosse.config;

import java.util.Collection;
import java.util.Map;

/** Writes the frameworks as the part of one YAML text, in the keys of their files. */
final class FrameworkYaml {
    private final YamlText yaml;

    FrameworkYaml(YamlText yaml) {
        this.yaml = yaml;
    }

    void write(Collection<Framework> frameworks) {
        if (frameworks.isEmpty()) {
            return;
        }
        yaml.begin("frameworks");
        for (Framework framework : frameworks) {
            yaml.beginItem();
            yaml.text("id", framework.id());
            yaml.text("name", framework.name());
            yaml.text("unit_assessed", framework.unitAssessed());
            yaml.texts("body_levels", framework.bodyLevels());
            yaml.text("reference", framework.reference());
            writeScale(framework.scale());
            yaml.texts("voices", framework.voices());
            writeWords("assessors", framework.assessors());
            writeWords("owners", framework.owners());
            yaml.begin("rounds");
            yaml.number("every_months", framework.rounds().everyMonths());
            yaml.number("stale_after_months", framework.rounds().staleAfterMonths());
            yaml.end();
            yaml.begin("reading");
            yaml.number("share_level", framework.reading().shareLevel());
            yaml.number("disagreement_steps", framework.reading().disagreementSteps());
            yaml.number("fewest_areas", framework.reading().fewestAreas());
            yaml.end();
            writeWords("phases", framework.phases());
            writeCohorts(framework.cohorts());
            writeWords("needs", framework.needs());
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
        yaml.flag("comparable", scale.comparable());
        yaml.text("note", scale.note());
        yaml.end();
    }

    private void writeWords(String key, Map<String, String> words) {
        if (!words.isEmpty()) {
            yaml.begin(key);
            words.forEach(yaml::text);
            yaml.end();
        }
    }

    private void writeCohorts(Collection<Framework.Cohort> cohorts) {
        if (cohorts.isEmpty()) {
            return;
        }
        yaml.begin("cohorts");
        for (Framework.Cohort cohort : cohorts) {
            yaml.beginItem();
            yaml.text("id", cohort.id());
            yaml.text("name", cohort.name());
            yaml.text("starts", cohort.starts().toString());
            yaml.text("buddies_of", cohort.buddiesOf());
            yaml.endItem();
        }
        yaml.end();
    }

    private void writeDomain(Framework.Domain domain) {
        yaml.beginItem();
        yaml.text("id", domain.id());
        yaml.text("name", domain.name());
        yaml.text("parent", domain.parent());
        yaml.text("quality_domain", domain.qualityDomain());
        yaml.text("phase", domain.phase());
        yaml.text("origin", domain.origin());
        yaml.texts("bodies", domain.bodies());
        if (!domain.levels().isEmpty()) {
            yaml.begin("levels");
            domain.levels().forEach(level -> yaml.text("" + level.level(), level.text()));
            yaml.end();
        }
        if (!domain.wordings().isEmpty()) {
            yaml.begin("wordings");
            for (Framework.Wording wording : domain.wordings()) {
                yaml.beginItem();
                yaml.text("version", wording.version());
                yaml.text("text", wording.text());
                yaml.text("proposed_by", wording.proposedBy());
                yaml.text("agreed_on", wording.agreedOn().toString());
                yaml.endItem();
            }
            yaml.end();
        }
        writeWords("evidence", domain.evidence());
        yaml.endItem();
    }
}
