package org.fosse.config;

import java.util.List;

/**
 * Which practices make up a place: those listed by code, and otherwise all practices of the sub-ICB locations listed. A
 * practice listed by one place is never taken by another's sub-ICB.
 *
 * @param code ONS code of the local authority
 * @param name plain name
 * @param systemCode the system the place lies in
 * @param subIcbs sub-ICB location codes whose practices belong here by default
 * @param districts ONS codes of the districts that a county is made of, for files that know no county
 * @param practices practice codes that belong here whatever their sub-ICB
 */
public record PlaceRule(
        String code,
        String name,
        String systemCode,
        List<String> subIcbs,
        List<String> practices,
        List<String> districts) {
    public PlaceRule {
        subIcbs = List.copyOf(subIcbs);
        practices = List.copyOf(practices);
        districts = List.copyOf(districts);
    }
}
