package org.fosse.config;

import java.io.Serializable;

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
}
