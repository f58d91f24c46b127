package org.fosse.engine;

import java.util.List;
import org.fosse.tables.Table;

/**
 * Something that several jobs of a run need alike, such as reference data sent to every task. It is made once, for the
 * first job that asks, and known by its class: a shared value has no state of its own.
 *
 * @param <V> what it is
 */
public interface SharedValue<V> {
    /** The tables it is made from; a job that asks for it declares them too. */
    List<Table> inputs();

    V make(Inputs in, Run run);
}
