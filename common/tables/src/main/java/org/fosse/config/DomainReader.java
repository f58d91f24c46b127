package org.fosse.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.config.Framework.Domain;
import org.fosse.config.Framework.LevelText;
import org.fosse.config.Framework.Scale;
import org.fosse.config.Framework.Wording;

/** Reads what a framework scores: its domains with their levels, wordings and evidence. */
final class DomainReader {
    private static final Map<String, String> ORIGINS = Section.words("framework", "local", "co_produced");

    private final Map<String, String> qualityDomains;
    private final Scale scale;
    private final Map<String, String> phases;
    private final List<String> voices;

    DomainReader(Map<String, String> qualityDomains, Scale scale, Map<String, String> phases, List<String> voices) {
        this.qualityDomains = qualityDomains;
        this.scale = scale;
        this.phases = phases;
        this.voices = voices;
    }

    List<Domain> read(Section top) {
        List<Domain> domains = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        top.require("domains");
        for (Section section : top.sections("domains")) {
            String id = FrameworkReader.readId(section);
            String name = section.text("name");
            String parent = section.findText("parent").orElse(null);
            if (parent != null && !ids.contains(parent)) {
                section.refuse(
                        "parent",
                        parent,
                        "unknown_parent",
                        "No domain above has this id.",
                        "Put the parent before its parts.");
            }
            if (!ids.add(id) && !id.isEmpty()) {
                section.refuse("id", id, "duplicate_id", "Another domain has this id.", "Give it an id of its own.");
            }
            String qualityDomain = section.text("quality_domain");
            QualityDomains.checkOrWhole(section, "quality_domain", qualityDomain, qualityDomains);
            String phase = section.findText("phase").orElse(null);
            if (phase != null && !phases.containsKey(phase)) {
                section.refuse(
                        "phase", phase, "unknown_phase", "The framework has no such phase.", "Add it to phases.");
            }
            domains.add(new Domain(
                    id,
                    name,
                    parent,
                    qualityDomain,
                    phase,
                    section.choice("origin", ORIGINS, "framework"),
                    section.texts("bodies"),
                    readLevels(section),
                    readWordings(section),
                    FrameworkReader.readWords(section, "evidence")));
            section.close();
        }
        return domains;
    }

    private List<LevelText> readLevels(Section domain) {
        List<LevelText> levels = new ArrayList<>();
        Section section = domain.section("levels");
        for (String key : section.keys()) {
            String text = section.text(key);
            if (!FrameworkReader.NUMBER.matcher(key).matches()
                    || FrameworkReader.outside(Integer.parseInt(key), scale.min(), scale.max())) {
                section.refuse(
                        key,
                        key,
                        "unknown_level",
                        "The level is not on the scale.",
                        FrameworkReader.range(scale.min(), scale.max()));
            } else if (!scale.anchored().contains(Integer.parseInt(key))) {
                section.refuse(
                        key,
                        key,
                        "not_anchored",
                        "The level is described but the scale does not list it as anchored.",
                        "Add it to scale.anchored, or remove the description.");
            } else {
                levels.add(new LevelText(Integer.parseInt(key), text));
            }
        }
        return levels;
    }

    private List<Wording> readWordings(Section domain) {
        List<Wording> wordings = new ArrayList<>();
        for (Section section : domain.sections("wordings")) {
            String version = section.text("version");
            LocalDate agreed = section.day("agreed_on", "not_a_date");
            String proposedBy = section.text("proposed_by");
            if (!voices.isEmpty() && !voices.contains(proposedBy)) {
                section.notAllowed("proposed_by", proposedBy, voices);
            }
            for (Wording earlier : wordings) {
                if (earlier.version().equals(version)) {
                    section.refuse("version", version, "duplicate_version", "The version is there twice.", "Renumber.");
                } else if (!earlier.agreedOn().isBefore(agreed)) {
                    section.refuse(
                            "agreed_on",
                            agreed.toString(),
                            "not_in_order",
                            "The wording is not newer than the one above.",
                            "List wordings from the oldest on.");
                }
            }
            wordings.add(new Wording(version, section.text("text"), proposedBy, agreed));
            section.close();
        }
        return wordings;
    }
}
