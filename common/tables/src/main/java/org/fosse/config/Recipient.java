package org.fosse.config;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fosse.tables.FolderName;
import org.fosse.tables.Word;

/**
 * Who gets a folder of extracts (section {@code recipients} of fosse.yaml).
 *
 * @param id its name, which is that of its folder; networks have a folder each, named by their codes
 * @param kind what it is, and so what it sees
 * @param areas codes of those it is of: the networks; the places; the networks, places or system of a forum; the provider. None
 *     means all of the system, of networks and forums alone
 */
public record Recipient(String id, Kind kind, List<String> areas) implements Serializable {
    /** What recipients are. */
    public enum Kind implements Word {
        /** Sees its own practices beside itself, its place and the system. */
        NETWORK,
        /** Sees its networks beside itself, the system and England. */
        PLACE,
        /** A committee, a board or a group of people: sees networks as a place does. */
        FORUM,
        /** Sees figures of its own that are public, or of no people. */
        PROVIDER;

        @Override
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Recipient {
        areas = List.copyOf(areas);
    }

    static List<Recipient> readAll(Section file, Places places) {
        if (file.has("recipients") && file.sections("recipients").isEmpty()) {
            file.refuse(
                    "recipients",
                    null,
                    "no_recipients",
                    "Nobody is a recipient.",
                    "Name one, or leave the key out: then every network of the system is one.");
        }
        Set<String> known = new HashSet<>();
        return file.readAll("recipients", "[{id: networks, kind: network}]", each -> read(each, known, places));
    }

    private static Recipient read(Section section, Set<String> known, Places places) {
        String id = section.text("id");
        section.require("kind");
        Kind kind =
                section.choice("kind", Section.words(Kind.values(), Kind::text)).orElse(Kind.NETWORK);
        List<Section.Item> areas = section.items("areas");
        if (!id.isEmpty() && !known.add(id.toLowerCase(Locale.ROOT))) {
            section.refuse("id", id, "duplicate_id", "The recipient is named twice.", "Give each a name of its own.");
        }
        if (!id.isEmpty() && !FolderName.isSafe(id)) {
            section.refuse(
                    "id",
                    id,
                    "bad_folder_name",
                    FolderName.listFaults(List.of(id)).get(0),
                    "Write letters, digits, _ and -, 40 at most, and no name of a Windows device.");
        }
        switch (kind) {
            case PLACE -> requirePlaces(section, areas, places);
            case PROVIDER -> {
                if (areas.size() != 1) {
                    section.refuse(
                            "areas",
                            null,
                            "one_provider",
                            "A provider sees its own figures alone.",
                            "Name its code as the only one; another provider is another recipient.");
                }
            }
            case NETWORK, FORUM -> {}
        }
        return new Recipient(id, kind, areas.stream().map(Section.Item::text).toList());
    }

    private static void requirePlaces(Section section, List<Section.Item> areas, Places places) {
        List<String> codes = places.areas().stream().map(PlaceRule::code).toList();
        if (areas.isEmpty()) {
            section.missing("areas");
        }
        areas.stream()
                .filter(area -> !codes.contains(area.text()))
                .forEach(area -> section.refuse(
                        area,
                        "unknown_place",
                        "No place of places.areas has this code.",
                        "Name one of " + String.join(", ", codes) + "."));
    }

    /** Whether it is of an area: where it names none, of every one. */
    public boolean isOf(String area) {
        return areas.isEmpty() || areas.contains(area);
    }
}
