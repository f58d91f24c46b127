package org.fosse.sample;

import java.time.LocalDate;
import java.util.List;
import org.fosse.sample.Bodies.Body;

/** Scores of four frameworks, in rounds, by several voices; the first round is the baseline. */
final class AssessmentExtracts implements Extracts {
    private static final String HEADING = "framework_id,body_code,body_level,body_name,domain_id,voice,round,"
            + "assessed_on,baseline,level,score_status,evidence_ref,assessor";

    @Override
    public void write(Facts facts, Draws draws, Output output) {
        output.put("assessments/liqh.csv", liqh(facts, draws));
        output.put("assessments/lcp.csv", lcp(facts, draws));
        output.put("assessments/dgsa.csv", dgsa(draws));
        output.put("assessments/wm.csv", wm(draws));
    }

    /** The system sees itself near the top on co-production; staff and service users do not. */
    private static Csv liqh(Facts facts, Draws draws) {
        Csv csv = Csv.plain().heading(HEADING);
        List<Body> bodies = List.of(
                new Body(Facts.SYSTEM, "system", facts.area(Facts.SYSTEM).name()),
                new Body("E06000016", "place", "Leicester"),
                new Body("E10000018", "place", "Leicestershire"),
                new Body("E06000017", "place", "Rutland"));
        for (Body body : bodies) {
            for (int round = 1; round <= 3; round++) {
                for (int domain = 1; domain <= 5; domain++) {
                    int typical = 1 + round + (domain == 5 ? -1 : 0);
                    for (String voice : List.of("self", "peer", "staff", "service_user")) {
                        boolean gap = body.code().equals(Facts.SYSTEM) && domain == 3;
                        int level = gap
                                ? (voice.equals("self") ? Math.min(5, 2 + round) : voice.equals("peer") ? 3 : 2)
                                : near(draws, typical, "LIQH", body.code(), "" + domain, voice, "" + round);
                        score(csv, "LIQH", body, "LIQH-" + domain, voice, round, 2023, level);
                    }
                }
            }
        }
        return csv;
    }

    private static Csv lcp(Facts facts, Draws draws) {
        Csv csv = Csv.plain().heading(HEADING);
        List<String> domains =
                List.of("LCP-1", "LCP-2", "LCP-2a", "LCP-2b", "LCP-2c", "LCP-2d", "LCP-3", "LCP-4", "LCP-5");
        for (String code : List.of("E07000130", "E07000131", "E07000133", "E07000134")) {
            Body body = new Body(code, "locality", facts.area(code).name() + " partnership");
            for (int round = 1; round <= 2; round++) {
                for (String domain : domains) {
                    for (String voice : List.of("leadership", "councillors", "employees", "residents")) {
                        boolean silent = round == 1 && voice.equals("residents") && !domain.equals("LCP-2a");
                        int level = near(draws, 2 + round, "LCP", code, domain, voice, "" + round);
                        if (silent) {
                            unscored(csv, "LCP", body, domain, voice, round, 2024, "not_collected");
                        } else {
                            score(csv, "LCP", body, domain, voice, round, 2024, level);
                        }
                    }
                }
            }
        }
        return csv;
    }

    private static Csv dgsa(Draws draws) {
        Csv csv = Csv.plain().heading(HEADING);
        for (Body body : Bodies.designGroups()) {
            for (int round = 1; round <= 2; round++) {
                for (String domain : List.of("DGSA-1", "DGSA-2")) {
                    score(
                            csv,
                            "DGSA",
                            body,
                            domain,
                            "self",
                            round,
                            2024,
                            near(draws, 2 + round, "DGSA", body.code(), domain, "self", "" + round));
                    if (round == 1 && body.code().compareTo("QK1-DG6") > 0) {
                        unscored(csv, "DGSA", body, domain, "peer", round, 2024, "not_yet");
                    } else {
                        score(
                                csv,
                                "DGSA",
                                body,
                                domain,
                                "peer",
                                round,
                                2024,
                                near(draws, 1 + round, "DGSA", body.code(), domain, "peer", "" + round));
                    }
                }
            }
        }
        return csv;
    }

    /** The buddy teams join in the second round; one team's managers score far above its service users. */
    private static Csv wm(Draws draws) {
        Csv csv = Csv.plain().heading(HEADING);
        for (int i = 0; i < Bodies.TEAMS.size(); i++) {
            Body body = Bodies.TEAMS.get(i);
            boolean ward = body.code().equals("RT5-OAW");
            for (int round = i < 3 ? 1 : 2; round <= 3; round++) {
                for (int domain = 1; domain <= 3; domain++) {
                    for (String voice : List.of("service_user", "staff", "manager", "expert_by_experience")) {
                        String id = "WM-" + domain;
                        int level = near(draws, 3, "WM", body.code(), id, voice, "" + round);
                        if (body.code().equals(Bodies.GAP_TEAM)) {
                            level = voice.equals("manager") ? 5 : voice.equals("service_user") ? 2 : 3;
                        }
                        if (ward && domain == 1) {
                            unscored(csv, "WM", body, id, voice, round, 2023, "not_applicable");
                        } else {
                            score(csv, "WM", body, id, voice, round, 2023, level);
                        }
                    }
                }
            }
        }
        return csv;
    }

    private static int near(Draws draws, int typical, String... stream) {
        double draw = draws.named(stream).uniform();
        int level = draw < 0.2 ? typical - 1 : draw > 0.85 ? typical + 1 : typical;
        return Math.max(1, Math.min(5, level));
    }

    private static void score(
            Csv csv, String framework, Body body, String domain, String voice, int round, int firstYear, int level) {
        String evidence = framework + "-" + body.code() + "-R" + round;
        line(csv, framework, body, domain, voice, round, firstYear, String.valueOf(level), "scored", evidence);
    }

    private static void unscored(
            Csv csv, String framework, Body body, String domain, String voice, int round, int firstYear, String why) {
        line(csv, framework, body, domain, voice, round, firstYear, "", why, "");
    }

    private static void line(
            Csv csv,
            String framework,
            Body body,
            String domain,
            String voice,
            int round,
            int firstYear,
            String level,
            String status,
            String evidence) {
        boolean first = body.code().startsWith("RT5-B") ? round == 2 : round == 1;
        LocalDate assessed = LocalDate.of(firstYear + round - 1, 10, 15);
        csv.row(
                framework,
                body.code(),
                body.level(),
                body.name(),
                domain,
                voice,
                "Round " + round,
                assessed,
                first,
                level,
                status,
                evidence,
                status.equals("scored") ? "panel " + round : "");
    }
}
