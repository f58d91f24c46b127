package org.fosse.config;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.tables.DutyKind;

/**
 * What binds the system and its goals (conf/duties.yaml): a statutory duty, a rule, or a pathway adopted for everyone.
 *
 * @param id short id
 * @param kind where it comes from
 * @param title what it asks, in our own words
 * @param theme what an intelligence item of kind statutory_duty calls it
 * @param source the law, rule or decision
 * @param owner the role that answers for it
 * @param qualityDomain the domain it is about
 * @param binds ids of promised actions (conf/expectations.yaml) that must keep within it
 */
public record Duty(
        String id,
        DutyKind kind,
        String title,
        String theme,
        String source,
        String owner,
        String qualityDomain,
        List<String> binds) {
    private static final Map<String, DutyKind> KINDS = Section.words(DutyKind.values(), DutyKind::text);

    public Duty {
        binds = List.copyOf(binds);
    }

    static List<Duty> readAll(Section top, Map<String, String> domains, Expectations expectations) {
        Set<String> ids = new HashSet<>();
        List<Duty> all = top.readAll("duties", section -> read(section, ids, domains, expectations));
        top.close();
        return all;
    }

    private static Duty read(Section section, Set<String> ids, Map<String, String> domains, Expectations expectations) {
        String id = section.shortId("a short id such as public-involvement");
        if (!ids.add(id) && !id.isEmpty()) {
            section.refuse("id", id, "duplicate_id", "Another duty has this id.", "Give it an id of its own.");
        }
        String domain = section.text("quality_domain");
        QualityDomains.check(section, "quality_domain", domain, domains);
        List<String> binds = section.texts("binds");
        for (String action : binds) {
            if (expectations.findPromise(action).isEmpty()) {
                section.refuse(
                        "binds",
                        action,
                        "unknown_action",
                        "expectations.yaml has no action of this id.",
                        "Name one that is there, or add it.");
            }
        }
        section.require("kind");
        return new Duty(
                id,
                section.choice("kind", KINDS, DutyKind.STATUTORY),
                section.text("title"),
                section.text("theme", id.replace('-', ' ')),
                section.text("source"),
                section.text("owner"),
                domain,
                binds);
    }
}
