package org.fosse.config;

import java.io.Serializable;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A stage of life: the ages that belong to it.
 *
 * @param id stable id in snake_case
 * @param name plain name
 * @param from youngest age in whole years
 * @param to oldest age in whole years; {@link #OPEN} where there is no upper end
 */
public record LifeStage(String id, String name, int from, int to) implements Serializable {
    /** An age that nobody reaches. */
    public static final int OPEN = 199;

    /** Start well, live well, age well: the life course as integrated care systems name it. */
    private static final String USUAL = """
            [{id: start_well, name: Start well, from: 0, to: 17},
             {id: live_well, name: Live well, from: 18, to: 64},
             {id: age_well, name: Age well, from: 65}]""";

    static List<LifeStage> readAll(Section section) {
        AtomicInteger next = new AtomicInteger();
        return section.readAll("life_stages", USUAL, stage -> {
            LifeStage read = new LifeStage(
                    stage.text("id"),
                    stage.text("name"),
                    stage.wholeNumber("from", next.get(), 0, OPEN),
                    stage.wholeNumber("to", OPEN, 0, OPEN));
            if (read.from < next.get() || read.to < read.from) {
                stage.refuse(
                        "from",
                        String.valueOf(read.from),
                        "overlapping_stages",
                        "The stage begins before the one above it ends, or ends before it begins.",
                        "List the stages from the youngest on, each from the year after the one above.");
            }
            next.set(read.to + 1);
            return read;
        });
    }
}
