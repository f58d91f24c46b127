package org.fosse.jobs.page;

import java.util.Locale;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.tables.Level;

/**
 * What a page calls the area that it is of, and those that stand beside each other in it: a network and its practices, a place and
 * its networks, the system and its networks.
 */
record Who(String own, String member) {
    private static final String NETWORK = "network";
    private static final String PLACE = Level.PLACE.text();
    private static final String SYSTEM = Level.SYSTEM.text();

    static Who of(TableRow<NetworkIndicatorTable> row) {
        return new Who(
                word(row.get(NetworkIndicatorTable.AREA_LEVEL)), word(row.get(NetworkIndicatorTable.MEMBER_LEVEL)));
    }

    private static String word(String level) {
        return level.equals(Level.NEIGHBOURHOOD.text()) ? NETWORK : level;
    }

    String members() {
        return member + "s";
    }

    boolean isNetwork() {
        return own.equals(NETWORK);
    }

    /** Whether it lies in a place that stands beside it. */
    boolean hasPlace() {
        return isNetwork();
    }

    boolean hasSystem() {
        return !own.equals(SYSTEM);
    }

    /** Whose middle half stands behind its figure. */
    String middle() {
        return isNetwork() ? "its peers" : "the system's networks";
    }

    /** Who is in it, in a sentence. */
    String inIt() {
        return isNetwork()
                ? "the practices of this network on the day above, the network, its place and the system. No practice of another"
                        + " network."
                : own.equals(PLACE)
                        ? "the place and its networks on the day above, the system and England. No practice."
                        : "the system and its networks on the day above that this folder is of, and England. No practice.";
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }
}
