package org.fosse.tables;

import java.util.Arrays;
import java.util.Locale;

/** Methods that tables call by one word, and what they are. What is more than a word says itself what it is. */
public enum Method implements Word {
    NONE("Nothing was computed."),
    PUBLISHED("The value, and limits where there are any, as the source publishes them."),
    WILSON("A proportion of two counts, with limits by Wilson's score method."),
    BYAR("A rate of two counts, with limits for the count by Byar's approximation."),
    EXACT("A rate of two counts, with exact Poisson limits for the count."),
    EXACT_OR_BYAR(
            "exact or byar",
            "A rate of two counts, with exact Poisson limits for a count below ten and Byar's approximation from ten."),
    QUOTIENT("One amount over another; no limits."),
    SUM("What is counted, added up; no limits."),
    ATTRIBUTED(
            "The mean of the values of the providers that work for the area, each weighted by the share of the area's work that it does; no limits."),
    FINGERTIPS_RECENT_TREND(
            "The recent trend of Fingertips: chi-squared for trend, or a weighted line, over the last five years."),
    MANN_KENDALL("Mann and Kendall's test for a trend, with Sen's slope."),
    CONTROL_CHART_XMR("A control chart of single values and their moving ranges."),
    CONTROL_CHART_P_PRIME("A control chart of proportions with large and unequal denominators (Laney)."),
    CONTROL_CHART_U_PRIME("A control chart of rates with large and unequal denominators (Laney)."),
    CONTROL_CHART_G("A control chart of cases between rare events."),
    CONTROL_CHART_T("A control chart of days between rare events.");

    private final String text;
    private final String says;

    Method(String says) {
        this.text = Word.super.text();
        this.says = says;
    }

    Method(String text, String says) {
        this.text = text;
        this.says = says;
    }

    @Override
    public String text() {
        return text;
    }

    /** What a method that a table names is, in a sentence. */
    public static String says(String method) {
        return Arrays.stream(values())
                .filter(each -> each.text.equals(method))
                .map(each -> each.says)
                .findFirst()
                .orElseGet(() -> method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1) + ".");
    }
}
