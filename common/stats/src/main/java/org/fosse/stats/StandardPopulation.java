package org.fosse.stats;

import java.util.List;

/**
 * The 2013 European Standard Population: 100,000 people in 19 age bands, the weights of directly standardised rates.
 *
 * <p>Source: Eurostat. Revision of the European Standard Population. Luxembourg 2013, as ONS and OHID use it with the
 * oldest bands joined to 90 and over. Agrees with PHEindicatormethods {@code esp2013}.
 */
public final class StandardPopulation {
    private static final String[] BANDS = {
        "0-4", "5-9", "10-14", "15-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59", "60-64",
        "65-69", "70-74", "75-79", "80-84", "85-89", "90+"
    };
    private static final double[] ESP_2013 = {
        5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000
    };

    private StandardPopulation() {}

    /** The 2013 standard by age band, youngest first; a copy that may be changed. */
    public static double[] european2013() {
        return ESP_2013.clone();
    }

    /** The names of the 19 age bands, youngest first. */
    public static List<String> listBands() {
        return List.of(BANDS);
    }

    /** The index of the band that holds an age in whole years. */
    public static int bandOf(int age) {
        if (age < 0) {
            throw new IllegalArgumentException("age " + age + " is below 0");
        }
        return Math.min(age / 5, ESP_2013.length - 1);
    }
}
