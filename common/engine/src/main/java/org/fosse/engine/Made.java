package org.fosse.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a job has made, and all that it was made of: where these are the same again, so are the tables.
 *
 * @param job the table the job is known by
 * @param inputs the digest of the content of each table it declares, by name
 * @param asked what it asked of the run beside them, with a text that tells what was given from anything else
 * @param written its tables
 * @param leftOut by table and reason, how many rows were left out of it
 * @param parts those it is known to have been made in
 */
public record Made(
        String job,
        Map<String, String> inputs,
        Map<Given, String> asked,
        List<Written> written,
        Map<String, Map<String, Long>> leftOut,
        @Nullable List<MadePart> parts) {
    /** The digest of a table that no job of the run wrote, or what is not known to have been given: what is made of it is not kept. */
    static final String UNKNOWN = "";

    public Made {
        inputs = new TreeMap<>(inputs);
        asked = new TreeMap<>(asked);
        written = List.copyOf(written);
        leftOut = new TreeMap<>(leftOut);
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    @Override
    public List<MadePart> parts() {
        return parts == null ? List.of() : parts;
    }

    /** Whether it may be taken again: nothing of it failed, and all that it was made of is known. */
    boolean mayBeKept() {
        return !inputs.containsValue(UNKNOWN)
                && !asked.containsValue(UNKNOWN)
                && written.stream().allMatch(each -> each.failures().isEmpty());
    }

    /** The same, of something that may not have stayed what it was while it was read. */
    public Made ofUnknown(Given given) {
        Map<Given, String> known = new TreeMap<>(asked);
        known.computeIfPresent(given, (key, value) -> UNKNOWN);
        return new Made(job, inputs, known, written, leftOut, parts);
    }
}
