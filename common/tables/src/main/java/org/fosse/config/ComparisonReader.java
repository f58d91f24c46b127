package org.fosse.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the keys comparison and peers of conf/fosse.yaml. */
final class ComparisonReader {
    private static final Map<String, Boolean> PERIODS = Map.of("latest", false, "all", true);
    private static final Map<String, Boolean> SCALES = Map.of("plain", false, "log", true);
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");
    private static final int MANY = 1000;

    private ComparisonReader() {}

    static Comparison read(Section top) {
        Section section = top.section("comparison");
        boolean everyPeriod = section.choice("periods", PERIODS).orElse(Defaults.COMPARE_EVERY_PERIOD);
        section.close();
        return new Comparison(everyPeriod, peers(top.section("peers")));
    }

    private static PeerRule peers(Section section) {
        String label = section.text("label", Defaults.PEER_LABEL);
        int size = (int) section.wholeNumber("size", Defaults.PEERS, 1, MANY);
        int best = (int) section.wholeNumber("best", Math.min(Defaults.BEST_PEERS, size), 1, size);
        List<PeerRule.Variable> variables = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Section each : section.sections("variables")) {
            PeerRule.Variable variable = variable(each);
            if (!ids.add(variable.id())) {
                each.refuse("id", variable.id(), "duplicate_id", "The variable is listed twice.", "Remove one.");
            }
            variables.add(variable);
        }
        section.close();
        return new PeerRule(label, size, best, variables);
    }

    private static PeerRule.Variable variable(Section section) {
        String id = section.text("id");
        if (!ID.matcher(id).matches()) {
            section.refuse("id", id, "bad_id", "The id is not in snake_case.", "Use lower case, digits and _.");
        }
        String indicator = section.findText("indicator").orElse(null);
        if (indicator == null && !id.equals(PeerRule.DEPRIVATION_SCORE)) {
            section.refuse(
                    "id",
                    id,
                    "no_indicator",
                    "The variable does not say which indicator it is taken from.",
                    "Add 'indicator:'; only " + PeerRule.DEPRIVATION_SCORE + " is built in.");
        }
        Map<String, PeerRule.Of> numbers = new LinkedHashMap<>();
        for (PeerRule.Of of : PeerRule.Of.values()) {
            numbers.put(of.text(), of);
        }
        PeerRule.Variable variable = new PeerRule.Variable(
                id,
                indicator,
                section.choice("of", numbers).orElse(PeerRule.Of.VALUE),
                section.findText("per").orElse(null),
                section.choice("scale", SCALES).orElse(false));
        section.close();
        return variable;
    }
}
