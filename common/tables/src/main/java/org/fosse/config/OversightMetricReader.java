package org.fosse.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fosse.config.OversightEdition.Band;
import org.fosse.config.OversightEdition.MetricScore;
import org.fosse.config.OversightEdition.Model;
import org.jspecify.annotations.Nullable;

/** Reads one metric's scoring rule and holds it against what its model needs. */
final class OversightMetricReader {
    private static final Map<String, Model> MODELS =
            Section.words(Model.values(), model -> model.name().toLowerCase(Locale.ROOT));
    private static final Map<String, Boolean> DIRECTIONS =
            Section.words(new Boolean[] {true, false}, higher -> higher ? "higher_is_better" : "lower_is_better");
    private static final int WORST = 4;
    private static final double FAR = 1e9;

    private final Section section;
    private final List<String> types;

    OversightMetricReader(Section section, List<String> types) {
        this.section = section;
        this.types = types;
    }

    MetricScore read() {
        String id = section.text("id");
        String raw = section.text("raw", "");
        section.require("model");
        Model model = section.choice("model", MODELS, Model.GIVEN);
        Boolean direction = section.choice("direction", DIRECTIONS).orElse(null);
        Double limit = readLimit(model);
        List<Band> bands = readBands(direction);
        List<String> combines = section.texts("combines");
        List<List<Integer>> table = readTable();
        boolean needsDirection = switch (model) {
            case RANKED, STANDARD, FLOOR, BANDS -> true;
            case COMBINED, GIVEN -> false;
        };
        if (needsDirection && direction == null) {
            section.missing("direction");
        }
        if ((model == Model.BANDS) == bands.isEmpty()) {
            misfit("bands", "Bands go with the model 'bands' and with no other.");
        }
        if ((model == Model.COMBINED) != (combines.size() == 2 && table.size() == WORST)) {
            misfit(
                    "combines",
                    "The model 'combined', and no other, has two scores in 'combines' and four rows in 'table'.");
        }
        return new MetricScore(
                id,
                raw,
                model,
                direction,
                limit,
                bands,
                section.wholeNumber("otherwise", WORST, 1, WORST),
                combines,
                table,
                readTypes(),
                section.number("weight", 1, 1e-6, 100),
                section.flag("in_average", true),
                section.text("reference"));
    }

    private @Nullable Double readLimit(Model model) {
        Double standard = section.findNumber("standard", -FAR, FAR).orElse(null);
        Double floor = section.findNumber("floor", -FAR, FAR).orElse(null);
        if ((model == Model.STANDARD) != (standard != null)) {
            misfit("standard", "A standard goes with the model 'standard' and with no other.");
        }
        if ((model == Model.FLOOR) != (floor != null)) {
            misfit("floor", "A floor goes with the model 'floor' and with no other.");
        }
        return standard != null ? standard : floor;
    }

    private List<Band> readBands(@Nullable Boolean higherIsBetter) {
        List<Band> bands = new ArrayList<>();
        for (Section item : section.sections("bands")) {
            item.require("limit");
            double limit = item.number("limit", 0, -FAR, FAR);
            bands.add(new Band(limit, item.wholeNumber("score", 1, 1, WORST)));
            int last = bands.size() - 1;
            if (last > 0 && higherIsBetter != null) {
                double before = bands.get(last - 1).limit();
                if (higherIsBetter ? limit >= before : limit <= before) {
                    item.refuse(
                            "limit",
                            String.valueOf(limit),
                            "bands_crossed",
                            "The band is not worse than the one before.",
                            "List bands from the best to the worst.");
                }
            }
            item.close();
        }
        return bands;
    }

    private List<List<Integer>> readTable() {
        List<List<Integer>> table = new ArrayList<>();
        for (Section.Item item : section.items("table")) {
            if (!item.text().matches("[1-4] [1-4] [1-4] [1-4]")) {
                section.refuse(
                        item,
                        "bad_value",
                        "A row of the table is not four scores from 1 to 4.",
                        "Write it as \"1 1 2 3\".");
                continue;
            }
            List<Integer> row = new ArrayList<>();
            for (String score : item.text().split(" ", -1)) {
                row.add(Integer.valueOf(score));
            }
            table.add(row);
        }
        return table;
    }

    private List<String> readTypes() {
        List<String> ranked = new ArrayList<>();
        for (Section.Item item : section.items("ranked_over")) {
            if (!types.contains(item.text())) {
                section.refuse(
                        item,
                        "unknown_trust_type",
                        "The edition does not list this trust type.",
                        "Write one of " + types + ".");
            }
            ranked.add(item.text());
        }
        return ranked;
    }

    private void misfit(String key, String message) {
        section.refuse(key, null, "model_misfit", message, "Change the model, or what is given for it.");
    }
}
