package org.fosse.jobs.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A landing folder of a system whose truth is known: the practices, networks, list sizes and deprivation scores of the sample, and
 * indicators of which is known who is worse, who turned for the worse, and who is as the others are. None of it is drawn from a
 * model that is fitted:
 *
 * <ul>
 *   <li>practices differ with the long tails of Student's t with 6 degrees of freedom, a third of it the same in every indicator, and
 *       networks by a little more;
 *   <li>the values of some indicators fall with deprivation, along a curve;
 *   <li>four lists, of students or of people without children, are far off in most indicators, and are not planted;
 *   <li>every period adds to what chance does, and months follow on each other;
 *   <li>out of a whole list or a hundredth of it: a few dozen patients in small practices;
 *   <li>months have a season, a wave or a dip every October, and two are missing.
 * </ul>
 */
final class PlantedSystem {
    /** The last month, and the day of the run. */
    static final YearMonth LAST = YearMonth.of(2026, 3);

    private static final int YEARS = 5;
    private static final int MONTHS = 30;
    private static final int TURNED = 6;
    private static final double BY_NATURE = -0.5;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    /** What was done to the values of a unit in an indicator. */
    enum Plant {
        /** A practice much worse than its like in every period: of a share of 75% it has 42%. */
        FAR(1.4),
        /** A practice worse than its like in every period: 57%. */
        WORSE(0.8),
        /** A practice that turned for the worse in the last six months: 68%. */
        TURNED(0.35),
        /** A network of which every practice is worse in every period: 67%. */
        NETWORK(0.4);

        /** On the logit. */
        private final double by;

        Plant(double by) {
            this.by = by;
        }
    }

    /** What is true of a unit in an indicator. */
    enum Truth {
        /** As its like, give or take. */
        SOUND,
        /** Unplanted, and by nature further below its like than 0.5 on the logit, or in a network that is. */
        NEITHER,
        PLANTED
    }

    /**
     * One indicator.
     *
     * @param share of a list that it counts
     * @param logit of the average
     * @param gradient of the logit with the deprivation score, in standard deviations of both
     * @param standard in percent; 0 without one
     */
    record Measure(
            String id, String domain, boolean monthly, double share, double logit, double gradient, double standard) {}

    /** A unit in an indicator. */
    record Cell(String indicator, String unit) {}

    /** Events out of people. */
    record Count(double events, double people) {
        Count plus(Count other) {
            return new Count(events + other.events, people + other.people);
        }

        double share() {
            return events / people;
        }
    }

    private final Random random;
    private final List<String> practices = new ArrayList<>();
    private final Map<String, Integer> lists = new HashMap<>();
    private final Map<String, Double> deprivation = new HashMap<>();
    private final Map<String, String> networks = new HashMap<>();
    private final Set<String> special = new HashSet<>();
    private final List<Measure> measures = new ArrayList<>();
    private final Map<Cell, Plant> planted = new HashMap<>();
    /** By practice; first and latest period. */
    private final Map<Cell, Count[]> ends = new HashMap<>();
    /** The share that a practice reaches but for chance in the latest period, in percent. */
    private final Map<Cell, Double> latest = new HashMap<>();
    /** Practices and networks that are far below their like though nothing was planted. */
    private final Set<Cell> byNature = new HashSet<>();

    private PlantedSystem(long seed) throws IOException {
        random = new Random(seed);
        for (String line : rows("qof/PREVALENCE_2425.csv")) {
            String[] cells = line.split(",", -1);
            if (lists.put(cells[0], Integer.valueOf(cells[4])) == null) {
                practices.add(cells[0]);
            }
        }
        for (String line : rows("imd/practice_imd.csv")) {
            String[] cells = line.replaceAll("^\"|\"$", "").split("\",\"", -1);
            deprivation.put(cells[0], Double.valueOf(cells[4]));
        }
        for (String line : rows("gp_registration/gp-reg-pat-prac-map_2025-10.csv")) {
            String[] cells = line.split(",", -1);
            networks.put(cells[2], cells[5]);
        }
        practices.removeIf(code -> !networks.containsKey(code) || !deprivation.containsKey(code));
        double mean = practices.stream().mapToDouble(deprivation::get).average().orElseThrow();
        double spread = Math.sqrt(practices.stream()
                .mapToDouble(code -> Math.pow(deprivation.get(code) - mean, 2))
                .average()
                .orElseThrow());
        deprivation.replaceAll((code, score) -> (score - mean) / spread);
        while (special.size() < 4) {
            special.add(any(practices));
        }
    }

    private static List<String> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(SampleRun.LANDING.resolve(file));
        return lines.subList(1, lines.size());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /**
     * Makes the system and writes its landing folder and configuration.
     *
     * @param sets how many sets of ten indicators
     */
    static PlantedSystem write(long seed, int sets, Path landing, Path conf) throws IOException {
        PlantedSystem system = new PlantedSystem(seed);
        for (int set = 0; set < sets; set++) {
            system.addSet(set);
        }
        system.plant();
        SmallLanding.fill(landing);
        Files.delete(landing.resolve("quality_schedules/SMP01_2025-26.csv"));
        Files.createDirectories(landing.resolve("imd"));
        Files.copy(SampleRun.LANDING.resolve("imd/practice_imd.csv"), landing.resolve("imd/practice_imd.csv"));
        Files.createDirectories(landing.resolve("qof"));
        Files.writeString(landing.resolve("qof/PREVALENCE_2425.csv"), system.ages());
        Files.writeString(landing.resolve("values.csv"), system.values());
        SmallLanding.conf(conf, "max_share: 0.05", "max_share: 0.05");
        Files.writeString(conf.resolve("indicators/planted.yaml"), system.catalogue());
        return system;
    }

    private void addSet(int set) {
        double[] shares = {1, 0.17, 0.06, 0.02, 0.01};
        double[] logits = {1.1, 2.2, 0.4, -1.1, 1.6};
        String[] domains = {"effective", "safe", "experience", "well_led", "effective"};
        for (int i = 0; i < 10; i++) {
            boolean monthly = i >= 6;
            double share = monthly ? shares[(i + set) % 3] * 0.3 : shares[(i + set) % shares.length];
            double logit = logits[(i + 2 * set) % logits.length];
            double gradient = i % 2 == 0 ? -0.2 : 0;
            // Most practices reach it.
            double standard = i == 8 ? Math.round(100 / (1 + Math.exp(-logit + 0.35))) : 0;
            String domain = standard > 0 ? "access" : domains[(i + set) % domains.length];
            measures.add(new Measure("P%d%d".formatted(set, i), domain, monthly, share, logit, gradient, standard));
        }
    }

    /** In two of three indicators, five practices or two networks. */
    private void plant() {
        List<String> usual =
                practices.stream().filter(code -> !special.contains(code)).toList();
        Plant[] years = {Plant.WORSE, Plant.FAR, Plant.WORSE, Plant.NETWORK};
        int next = 0;
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            if (i % 3 == 0) {
                continue;
            }
            Plant what = measure.monthly() ? Plant.TURNED : years[next++ % years.length];
            if (what == Plant.NETWORK) {
                for (int k = 0; k < 2; k++) {
                    planted.put(new Cell(measure.id(), networks.get(any(usual))), what);
                }
            } else {
                for (int k = 0; k < 5; k++) {
                    planted.put(new Cell(measure.id(), any(usual)), what);
                }
            }
        }
    }

    private double heavy() {
        double squares = 0;
        for (int i = 0; i < 6; i++) {
            double each = random.nextGaussian();
            squares += each * each;
        }
        return random.nextGaussian() / Math.sqrt(squares / 6) / Math.sqrt(1.5);
    }

    private String values() {
        StringBuilder out = new StringBuilder(SmallLanding.HEADING);
        Map<String, Double> always = new TreeMap<>();
        practices.forEach(code -> always.put(code, heavy()));
        for (Measure measure : measures) {
            Map<String, Double> ofNetwork = new TreeMap<>();
            networks.values().forEach(code -> ofNetwork.computeIfAbsent(code, none -> 0.07 * random.nextGaussian()));
            boolean dips = measure.id().hashCode() % 2 == 0;
            double phase = random.nextDouble();
            int periods = measure.monthly() ? MONTHS : YEARS;
            int gap = 6 + random.nextInt(12);
            for (String code : practices) {
                double score = deprivation.getOrDefault(code, 0.0);
                Cell cell = new Cell(measure.id(), code);
                Cell network = new Cell(measure.id(), networks.get(code));
                double nature = 0.22 * (Math.sqrt(1 / 3.0) * always.get(code) + Math.sqrt(2 / 3.0) * heavy())
                        + ofNetwork.get(networks.get(code));
                if (nature < BY_NATURE) {
                    byNature.add(cell);
                }
                Plant what = planted.get(cell);
                double own = measure.logit()
                        + nature
                        + measure.gradient() * (score + 0.25 * (score * score - 1))
                        - (special.contains(code) && random.nextInt(4) > 0 ? 1.3 : 0)
                        - (what == null || what == Plant.TURNED ? 0 : what.by)
                        - (planted.containsKey(network) ? Plant.NETWORK.by : 0);
                double people = Math.max(5, Math.rint(lists.get(code) * measure.share()));
                double wave = random.nextGaussian();
                for (int period = 0; period < periods; period++) {
                    wave = 0.4 * wave + Math.sqrt(1 - 0.16) * random.nextGaussian();
                    if (measure.monthly() && (period == gap || period == gap + 1)) {
                        continue;
                    }
                    YearMonth month = LAST.minusMonths(periods - 1L - period);
                    double season = !measure.monthly()
                            ? 0
                            : dips
                                    ? (month.getMonthValue() == 10 ? -0.4 : month.getMonthValue() == 9 ? -0.1 : 0)
                                    : 0.12 * Math.cos(2 * Math.PI * (month.getMonthValue() / 12.0 + phase));
                    double turn = what == Plant.TURNED && period >= periods - TURNED ? what.by : 0;
                    double logit = own + season - turn;
                    Count count = draw(people, logit + 0.06 * wave);
                    Count[] both = ends.computeIfAbsent(cell, none -> new Count[2]);
                    both[0] = both[0] == null ? count : both[0];
                    both[1] = count;
                    latest.put(cell, 100 / (1 + Math.exp(-logit)));
                    out.append(measure.id())
                            .append(',')
                            .append(code)
                            .append(",practice,")
                            .append(measure.monthly() ? month.format(MONTH) : year(period))
                            .append(',')
                            .append(Math.round(count.events()))
                            .append(',')
                            .append(Math.round(count.people()))
                            .append('\n');
                }
            }
        }
        return out.toString();
    }

    /** The last year is the one that ended before that of the months. */
    private static String year(int period) {
        int first = LAST.getYear() - 1 - YEARS + period;
        return "%d/%02d".formatted(first, (first + 1) % 100);
    }

    private Count draw(double people, double logit) {
        double p = 1 / (1 + Math.exp(-logit));
        double events = 0;
        if (people > 300) {
            events = Math.rint(people * p + Math.sqrt(people * p * (1 - p)) * random.nextGaussian());
        } else {
            for (int i = 0; i < people; i++) {
                events += random.nextDouble() < p ? 1 : 0;
            }
        }
        return new Count(Math.max(0, Math.min(people, events)), people);
    }

    /** Two of the special lists are of students, the others have no children. */
    private String ages() {
        StringBuilder out =
                new StringBuilder("PRACTICE_CODE,GROUP_CODE,REGISTER,PATIENT_LIST_TYPE,PRACTICE_LIST_SIZE\n");
        int met = 0;
        for (String code : practices) {
            int list = lists.get(code);
            double old = 0.38 - 0.04 * deprivation.getOrDefault(code, 0.0) + 0.04 * random.nextGaussian();
            double grown = 0.79 + 0.015 * random.nextGaussian();
            if (special.contains(code)) {
                old = met % 2 == 0 ? 0.015 : 0.3;
                grown = met++ % 2 == 0 ? 0.97 : 0.999;
            }
            out.append("%s,HYP,%d,TOTAL,%d\n".formatted(code, list / 7, list));
            out.append("%s,OST,1,50OV,%d\n".formatted(code, Math.round(list * Math.max(0.2 * grown, old))));
            out.append("%s,CKD,1,18OV,%d\n".formatted(code, Math.round(list * grown)));
        }
        return out.toString();
    }

    private String catalogue() {
        StringBuilder out = new StringBuilder("""
                set: Planted
                defaults: {unit: percent, value_type: proportion, additive: true, polarity: higher_is_better, equity_facet: outcome}
                indicators:
                """);
        for (Measure measure : measures) {
            out.append("  - {id: %s, name: Indicator %s, quality_domain: %s"
                    .formatted(measure.id(), measure.id(), measure.domain()));
            if (measure.standard() > 0) {
                out.append(
                        ", standards: [{kind: statutory, value: %s, from: 2012-04-01, source: A rule, verified: true}]"
                                .formatted(measure.standard()));
            }
            out.append("}\n");
        }
        return out.toString();
    }

    List<String> practices() {
        return practices;
    }

    /** The network of each practice. */
    Map<String, String> networks() {
        return networks;
    }

    List<Measure> measures() {
        return measures;
    }

    Map<Cell, Plant> planted() {
        return planted;
    }

    /** What a practice or a network counted in the first and the latest period. */
    Count[] ends(String indicator, String unit) {
        Count[] own = ends.get(new Cell(indicator, unit));
        if (own != null) {
            return own;
        }
        Count[] sum = {new Count(0, 0), new Count(0, 0)};
        for (String code : practices) {
            Count[] each = ends.get(new Cell(indicator, code));
            if (each != null && unit.equals(networks.get(code))) {
                sum[0] = sum[0].plus(each[0]);
                sum[1] = sum[1].plus(each[1]);
            }
        }
        return sum;
    }

    /** What is true of a practice or a network in an indicator, beside its like. */
    Truth truth(Measure measure, String unit) {
        Cell cell = new Cell(measure.id(), unit);
        if (planted.containsKey(cell)) {
            return Truth.PLANTED;
        }
        boolean within = networks.containsKey(unit)
                ? planted.containsKey(new Cell(measure.id(), networks.get(unit)))
                : practices.stream()
                        .filter(code -> unit.equals(networks.get(code)))
                        .anyMatch(code -> truth(measure, code) != Truth.SOUND);
        return within || byNature.contains(cell) ? Truth.NEITHER : Truth.SOUND;
    }

    /** Whether a practice is below the standard but for chance. */
    boolean isBelowStandard(Measure measure, String practice) {
        return latest.getOrDefault(new Cell(measure.id(), practice), Double.POSITIVE_INFINITY) < measure.standard();
    }
}
