package org.fosse.sample;

/** What is planted in the sample, in one place. sample-extracts/README.md lists the same for readers. */
final class Stories {
    /** Sees far fewer urgent requests on the same day than its peers. */
    static final String OUTLIER_PRACTICE = "C82042";

    /** Is in {@link #FORMER_NETWORK} until the end of March 2025, then in the network of the practice file. */
    static final String MOVED_PRACTICE = "C82086";

    static final String FORMER_NETWORK = "U36231";

    /** Has one register above its list, as real files do. */
    static final String REGISTER_ABOVE_LIST = "C82047";

    /** Has a month that the sender suppressed. */
    static final String SUPPRESSED_PRACTICE = "Y03584";

    /** A practice code with a letter O for a zero. */
    static final String BAD_CODE = "C82O42";

    /** Has one row of the local file twice. */
    static final String DUPLICATE_PRACTICE = "C82010";

    /** Misses its cancer threshold in each month from {@link #BREACH_BEGINS} on. */
    static final String PROVIDER_IN_BREACH = Providers.UHL;

    static final String BREACH_BEGINS = "2025-03";

    /** The month whose return {@link #LATE_PROVIDER} sends after the due date. */
    static final String LATE_MONTH = "2025-11";

    static final String LATE_PROVIDER = Providers.LPT;

    /** Its last rating by the regulator is of 2021. */
    static final String RATED_LONG_AGO = Providers.DHU;

    /** Registered, and not rated yet. */
    static final String NOT_RATED = "SMP03";

    /** Its newest data security status is of an earlier year. */
    static final String STATUS_OF_LAST_YEAR = "SMP02";

    /** Never scored what it needs. */
    static final String NEVER_SCORED_GROUP = "QK1-DG9";

    /** Never scored its evidence of impact. */
    static final String NEVER_SCORED_NETWORK = "U09521";

    /** Its leaders say that succession is planned; its employees do not. */
    static final String DISPUTED = "E07000131";

    /** Does not return {@link #MISSING_REQUIREMENT} for {@link #MISSING_MONTH}. */
    static final String MISSING_REQUIREMENT = "DHU-FFT";

    static final String MISSING_MONTH = "2025-10";

    /** Has a threshold that rises month by month through 2025/26, and a value that does not keep up. */
    static final String TRAJECTORY = "RWE-RTT18";

    /** Meets its threshold, and asks for support in its last call. */
    static final String ASKS_FOR_SUPPORT = "SMP03-WAIT";

    static final String SUPPORT_ASKED = "A physiotherapist shared with the trust until the list is shorter";

    /** Has no value for the second quarter of 2025/26: the provider only says that it was achieved. */
    static final String ONLY_SAID = "SMP01-APPR";
    /** Its blood pressure control rises by five points from {@link #RECALL_BEGINS} on: an action that worked. */
    static final String RECALL_NETWORK = "U33192";

    static final String RECALL_BEGINS = "2025-06";

    /** From {@link #TRIAGE_BEGINS} on it sees more people on the same day, and treats fewer to target. */
    static final String TRIAGE_NETWORK = "U71931";

    static final String TRIAGE_BEGINS = "2025-07";

    /** A theme that tells of a person, as no theme may. */
    static final String PERSONAL_THEME = "Mrs Sample fell at home";

    /** An indicator that no catalogue has. */
    static final String BAD_INDICATOR = "LOC_BP_CONTROLL";

    private Stories() {}
}
