package org.fosse.tables;

import java.util.Arrays;

/** Methods that tables call by one word, and what they are. What is more than a word says itself what it is. */
public enum Method implements Word {
    NONE("Nothing was computed."),
    PUBLISHED("The value, and limits where there are any, as the source publishes them."),
    WILSON("A proportion of two counts, with limits by Wilson's score method."),
    BYAR("A rate of two counts, with limits for the count by Byar's approximation."),
    EXACT("A rate of two counts, with exact Poisson limits for the count."),
    QUOTIENT("One amount over another; no limits."),
    SUM("What is counted, added up; no limits."),
    ATTRIBUTED(
            "The mean of the values of the providers that work for the area, each weighted by the share of the area's work that it does; no limits."),
    FINGERTIPS_RECENT_TREND(
            "The recent trend of Fingertips: chi-squared for trend, or a weighted line, over the last five years."),
    MANN_KENDALL("Mann and Kendall's test for a trend, with Sen's slope.");

    private final String says;

    Method(String says) {
        this.says = says;
    }

    /** What a method that a table names is, in a sentence. */
    public static String says(String method) {
        return Arrays.stream(values())
                .filter(each -> each.text().equals(method))
                .map(each -> each.says)
                .findFirst()
                .orElse(method);
    }
}
