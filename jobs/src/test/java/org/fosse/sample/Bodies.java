package org.fosse.sample;

import java.util.List;
import java.util.stream.IntStream;

/** Who is assessed. Codes are made up for the sample; the three first teams and the nine groups follow public papers. */
final class Bodies {
    record Body(String code, String level, String name) {}

    /** Three teams that begin, and three that follow as their buddies. */
    static final List<Body> TEAMS = List.of(
            new Body("RT5-CERT", "team", "Community Enhancing Recovery Team"),
            new Body("RT5-OAW", "team", "Older adults psychiatric ward"),
            new Body("RT5-EIS", "team", "Early Intervention Service"),
            new Body("RT5-B1", "team", "Buddy team 1"),
            new Body("RT5-B2", "team", "Buddy team 2"),
            new Body("RT5-B3", "team", "Buddy team 3"));

    /** The team whose managers and service users see different things. */
    static final String GAP_TEAM = "RT5-EIS";

    /** The team so small that its voices are not shown one by one. */
    static final String SMALL_TEAM = "RT5-B3";

    private Bodies() {}

    static List<Body> designGroups() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(i -> new Body("QK1-DG" + i, "design_group", "Design group " + i))
                .toList();
    }
}
