package org.fosse.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fosse.sample.Bodies.Body;

/** Scores of four frameworks, in rounds, by several voices; the first round is the baseline. */
final class AssessmentExtracts implements Extracts {
    private static final int NETWORKS = 14;
    private static final List<String> PRODUCTS = List.of("tips", "cases", "tools", "renewed", "reused");
    private static final List<String> LEADERSHIP = List.of(
            "leadership_team_mixed",
            "named_leader",
            "known_locally",
            "councillors_engaged",
            "roles_described",
            "succession");

    @Override
    public void write(Facts facts, Draws draws, Output output) {
        output.put("assessments/liqh.csv", liqh(facts, draws));
        output.put("assessments/lcp.csv", lcp(facts, draws));
        output.put("assessments/dgsa.csv", dgsa(draws));
        output.put("assessments/wm.csv", wm(draws));
    }

    /** The system sees itself near the top on co-production; staff and service users do not. */
    private static Csv liqh(Facts facts, Draws draws) {
        ScoreSheet sheet = new ScoreSheet("LIQH", ScoreSheet.WITH_ITEMS);
        Body system = new Body(Facts.SYSTEM, "system", facts.area(Facts.SYSTEM).name());
        List<Body> bodies = List.of(
                system,
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
                        scored(sheet, "LIQH", body, "LIQH-" + domain, voice, round, 2023, level)
                                .write();
                    }
                }
            }
        }
        for (String product : PRODUCTS) {
            answer(sheet, system, "LIQH-5", product, "self", 3, 2023, true);
            answer(sheet, system, "LIQH-5", product, "staff", 3, 2023, !product.equals("renewed"));
        }
        networks(sheet, facts, draws);
        return sheet.csv();
    }

    /** The less deprived a network, the more it works with patients, or says so; one never scores its evidence. */
    private static void networks(ScoreSheet sheet, Facts facts, Draws draws) {
        List<Facts.Area> networks = facts.areasOf("neighbourhood").stream()
                .filter(area -> !area.imdScore().isEmpty())
                .limit(NETWORKS)
                .sorted(Comparator.comparingDouble(area -> Double.parseDouble(area.imdScore())))
                .toList();
        for (int i = 0; i < networks.size(); i++) {
            Body body = new Body(
                    networks.get(i).code(), "neighbourhood", networks.get(i).name());
            for (int domain = 1; domain <= 5; domain++) {
                int level = domain == 3 ? 5 - i * 4 / NETWORKS : near(draws, 3, "LIQH", body.code(), "" + domain);
                if (domain != 5 || !body.code().equals(Stories.NEVER_SCORED_NETWORK)) {
                    scored(sheet, "LIQH", body, "LIQH-" + domain, "self", 3, 2023, level)
                            .write();
                }
            }
        }
    }

    private static Csv lcp(Facts facts, Draws draws) {
        ScoreSheet sheet = new ScoreSheet("LCP", ScoreSheet.WITH_ITEMS);
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
                            unscored(sheet, body, domain, voice, round, 2024, "not_collected");
                        } else {
                            scored(sheet, "LCP", body, domain, voice, round, 2024, level)
                                    .write();
                        }
                    }
                }
            }
            for (String item : LEADERSHIP) {
                boolean planned = !item.equals("succession");
                answer(sheet, body, "LCP-1", item, "leadership", 2, 2024, true);
                answer(sheet, body, "LCP-1", item, "employees", 2, 2024, planned || !code.equals(Stories.DISPUTED));
            }
        }
        return sheet.csv();
    }

    /** Groups ask for help in their second round; the last of them never scores what it needs. */
    private static Csv dgsa(Draws draws) {
        ScoreSheet sheet = new ScoreSheet("DGSA", ScoreSheet.WITH_NEEDS);
        List<String> needs = List.of("data", "data;workforce", "pathway", "involvement", "funding");
        for (Body body : Bodies.designGroups()) {
            int number = Integer.parseInt(body.code().substring(body.code().length() - 1));
            for (int round = 1; round <= 2; round++) {
                for (String domain : List.of("DGSA-1", "DGSA-2")) {
                    if (domain.equals("DGSA-2") && body.code().equals(Stories.NEVER_SCORED_GROUP)) {
                        continue;
                    }
                    int own = near(draws, 2 + round, "DGSA", body.code(), domain, "self", "" + round);
                    ScoreSheet.Line line = scored(sheet, "DGSA", body, domain, "self", round, 2024, own);
                    if (round == 2 && domain.equals("DGSA-2")) {
                        line.with("needs", needs.get(number % needs.size()));
                    }
                    line.write();
                    if (round == 1 && number > 6) {
                        unscored(sheet, body, domain, "peer", round, 2024, "not_yet");
                    } else {
                        int theirs = near(draws, 1 + round, "DGSA", body.code(), domain, "peer", "" + round);
                        scored(sheet, "DGSA", body, domain, "peer", round, 2024, theirs)
                                .write();
                    }
                }
            }
        }
        return sheet.csv();
    }

    /** The buddy teams join in the second round; one team's managers score far above its service users. */
    private static Csv wm(Draws draws) {
        ScoreSheet sheet = new ScoreSheet("WM", ScoreSheet.FULL);
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
                            unscored(sheet, body, id, voice, round, 2023, "not_applicable");
                        } else {
                            people(scored(sheet, "WM", body, id, voice, round, 2023, level), draws, body, voice)
                                    .write();
                        }
                    }
                }
            }
        }
        localMeasure(sheet);
        return sheet.csv();
    }

    /** A measure of one team only; the others have no row for it. */
    private static void localMeasure(ScoreSheet sheet) {
        Body team = Bodies.TEAMS.get(0);
        for (String voice : List.of("service_user", "staff")) {
            scored(sheet, "WM", team, "WM-CERT-1", voice, 3, 2023, 4)
                    .with("baseline", true)
                    .with("respondents", 15)
                    .with("wording_version", "1")
                    .with("evidence_kind", "survey")
                    .with("evidence_on", LocalDate.of(2025, 9, 30))
                    .write();
        }
    }

    /** Service users and staff are counted, the small team's are few; managers and experts agree one score. */
    private static ScoreSheet.Line people(ScoreSheet.Line line, Draws draws, Body body, String voice) {
        boolean counted = voice.equals("service_user") || voice.equals("staff");
        boolean few = body.code().equals(Bodies.SMALL_TEAM);
        if (counted) {
            Draws own = draws.named("WM people", body.code(), voice);
            line.with("respondents", few ? own.between(3, 6) : own.between(9, 30));
        }
        return line;
    }

    private static int near(Draws draws, int typical, String... stream) {
        double draw = draws.named(stream).uniform();
        int level = draw < 0.2 ? typical - 1 : draw > 0.85 ? typical + 1 : typical;
        return Math.max(1, Math.min(5, level));
    }

    private static ScoreSheet.Line scored(
            ScoreSheet sheet,
            String framework,
            Body body,
            String domain,
            String voice,
            int round,
            int year,
            int level) {
        return line(sheet, body, domain, voice, round, year)
                .with("level", level)
                .with("score_status", "scored")
                .with("evidence_ref", framework + "-" + body.code() + "-R" + round)
                .with("assessor", "panel " + round);
    }

    private static void unscored(
            ScoreSheet sheet, Body body, String domain, String voice, int round, int year, String why) {
        line(sheet, body, domain, voice, round, year).with("score_status", why).write();
    }

    private static void answer(
            ScoreSheet sheet, Body body, String domain, String item, String voice, int round, int year, boolean yes) {
        line(sheet, body, domain, voice, round, year)
                .with("item_id", item)
                .with("answer", yes ? "yes" : "no")
                .with("score_status", "scored")
                .write();
    }

    private static ScoreSheet.Line line(
            ScoreSheet sheet, Body body, String domain, String voice, int round, int firstYear) {
        boolean first = body.code().startsWith("RT5-B") ? round == 2 : round == 1;
        return sheet.line(body, domain, voice, "Round " + round, LocalDate.of(firstYear + round - 1, 10, 15))
                .with("baseline", first);
    }
}
