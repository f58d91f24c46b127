package org.fosse.sample;

import org.fosse.sample.Facts.Area;
import org.fosse.sample.Facts.Practice;
import org.fosse.sample.Providers.Provider;

/** The plain form area_lookup: localities of the county, providers, teams and design groups. */
final class LookupExtract implements Extracts {
    private static final String COUNTY = "E10000018";

    @Override
    public void write(Facts facts, Draws draws, Output output) {
        Csv csv = Csv.plain().heading("code,level,name,parent_code,parent_level,parent_name,basis,valid_from,valid_to");
        Area system = facts.area(Facts.SYSTEM);
        for (Area place : facts.areasOf("place")) {
            csv.row(place.code(), "place", place.name(), system.code(), "system", system.name(), "statutory", "", "");
        }
        for (Area locality : facts.areasOf("locality")) {
            csv.row(
                    locality.code(),
                    "locality",
                    locality.name(),
                    COUNTY,
                    "place",
                    "Leicestershire",
                    "statutory",
                    "",
                    "");
        }
        for (Practice p : facts.practices()) {
            if (!p.locality().isEmpty()) {
                String locality = facts.area(p.locality()).name();
                csv.row(p.code(), "practice", p.name(), p.locality(), "locality", locality, "registration", "", "");
            }
        }
        for (Provider p : Providers.ALL) {
            csv.row(p.code(), "provider", p.name(), system.code(), "system", system.name(), "statutory", "", "");
        }
        for (Providers.OutOfArea p : Providers.OUT_OF_AREA) {
            csv.row(p.code(), "provider", "", p.system(), "system", p.systemName(), "statutory", "", "");
        }
        String trust = Providers.ALL.get(1).name();
        for (Bodies.Body team : Bodies.TEAMS) {
            csv.row(team.code(), "team", team.name(), Providers.LPT, "provider", trust, "statutory", "2023-08-01", "");
        }
        for (Bodies.Body group : Bodies.designGroups()) {
            csv.row(
                    group.code(),
                    "design_group",
                    group.name(),
                    system.code(),
                    "system",
                    system.name(),
                    "statutory",
                    "",
                    "");
        }
        output.put("lookups/area_lookup.csv", csv);
    }
}
