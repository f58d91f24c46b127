package org.fosse.jobs.network;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.fosse.config.FosseConfig;
import org.fosse.config.PlaceRule;
import org.fosse.config.Recipient;
import org.fosse.tables.Level;

/**
 * Who reads a page, and of what: a network itself and its practices beside each other; a place and its networks; a forum, or a
 * recipient of several places, its networks in the system.
 *
 * @param id the name of its folder: a network's code or the recipient's id
 * @param area the code of the area that it is of
 * @param own the level of that
 * @param member the level of those that stand beside each other in it
 */
record Receiver(String id, Recipient.Kind kind, String area, Level own, Level member) implements Serializable {
    private static final long serialVersionUID = 1;

    static Receiver ofNetwork(String code) {
        return new Receiver(code, Recipient.Kind.NETWORK, code, Level.NEIGHBOURHOOD, Level.PRACTICE);
    }

    /** The place or forum of that id; empty for providers, which have no areas beside each other. */
    static Optional<Receiver> find(String id, FosseConfig config) {
        return config.recipients().stream()
                .filter(each -> each.id().equals(id)
                        && (each.kind() == Recipient.Kind.PLACE || each.kind() == Recipient.Kind.FORUM))
                .findFirst()
                .map(each -> of(each, config));
    }

    private static Receiver of(Recipient recipient, FosseConfig config) {
        List<String> areas = recipient.areas();
        boolean isOnePlace = areas.size() == 1
                && config.places().areas().stream().map(PlaceRule::code).anyMatch(areas::contains);
        return new Receiver(
                recipient.id(),
                recipient.kind(),
                isOnePlace ? areas.get(0) : config.system().code(),
                isOnePlace ? Level.PLACE : Level.SYSTEM,
                Level.NEIGHBOURHOOD);
    }

    /** What its own area is called: network, place, system. */
    String ownWord() {
        return own == Level.NEIGHBOURHOOD ? "network" : own.text();
    }

    /** What one of those beside each other is called: practice, network. */
    String memberWord() {
        return member == Level.NEIGHBOURHOOD ? "network" : member.text();
    }
}
