package org.fosse.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        2015                      | 2015-01-01 | 2015-12-31 | 2015
        20150000                  | 2015-01-01 | 2015-12-31 | 2015
        2017/18                   | 2017-04-01 | 2018-03-31 | 2017/18
        2022-23                   | 2022-04-01 | 2023-03-31 | 2022/23
        2015-16                   | 2015-04-01 | 2016-03-31 | 2015/16
        2024–25                   | 2024-04-01 | 2025-03-31 | 2024/25
        1999/00                   | 1999-04-01 | 2000-03-31 | 1999/00
        2015/2016                 | 2015-04-01 | 2016-03-31 | 2015/16
        21/22                     | 2021-04-01 | 2022-03-31 | 2021/22
        98/99                     | 1998-04-01 | 1999-03-31 | 1998/99
        2015 - 17                 | 2015-01-01 | 2017-12-31 | 2015 to 2017
        2013 - 17                 | 2013-01-01 | 2017-12-31 | 2013 to 2017
        2013-2017                 | 2013-01-01 | 2017-12-31 | 2013 to 2017
        2015/16 - 17/18           | 2015-04-01 | 2018-03-31 | 2015/16 to 2017/18
        01JAN2021                 | 2021-01-01 | 2021-01-01 | 2021-01-01
        01Oct2025                 | 2025-10-01 | 2025-10-01 | 2025-10-01
        20190401                  | 2019-04-01 | 2019-04-01 | 2019-04-01
        2007-04-01                | 2007-04-01 | 2007-04-01 | 2007-04-01
        01/04/1974                | 1974-04-01 | 1974-04-01 | 1974-04-01
        26/06/2023                | 2023-06-26 | 2023-06-26 | 2023-06-26
        13 Feb 24                 | 2024-02-13 | 2024-02-13 | 2024-02-13
        MAR2019                   | 2019-03-01 | 2019-03-31 | Mar 2019
        MSitAE-APRIL-2025         | 2025-04-01 | 2025-04-30 | Apr 2025
        RTT-January-2026          | 2026-01-01 | 2026-01-31 | Jan 2026
        Mar-25                    | 2025-03-01 | 2025-03-31 | Mar 2025
        Sept 2024                 | 2024-09-01 | 2024-09-30 | Sep 2024
        '  april   2019 '         | 2019-04-01 | 2019-04-30 | Apr 2019
        Feb-24                    | 2024-02-01 | 2024-02-29 | Feb 2024
        Q3 2025/26                | 2025-10-01 | 2025-12-31 | Q3 2025/26
        Qtr 3 2025-26             | 2025-10-01 | 2025-12-31 | Q3 2025/26
        Quarter 3 2025/26         | 2025-10-01 | 2025-12-31 | Q3 2025/26
        202504                    | 2025-04-01 | 2025-04-30 | Apr 2025
        202526                    | 2025-04-01 | 2026-03-31 | 2025/26
        2020 Mar                  | 2020-03-01 | 2020-03-31 | Mar 2020
        FY2025/26                 | 2025-04-01 | 2026-03-31 | 2025/26
        FY 2025-26                | 2025-04-01 | 2026-03-31 | 2025/26
        year to March 2026        | 2025-04-01 | 2026-03-31 | Apr 2025 to Mar 2026
        12 months ending Jun 2025 | 2024-07-01 | 2025-06-30 | Jul 2024 to Jun 2025
        Q4 2024-25                | 2025-01-01 | 2025-03-31 | Q4 2024/25
        q1 2025/26                | 2025-04-01 | 2025-06-30 | Q1 2025/26
        2020/21 Q2                | 2020-07-01 | 2020-09-30 | Q2 2020/21
        2025/26 plan              | 2025-04-01 | 2026-03-31 | 2025/26 plan
        Month 12 2025/26          | 2025-04-01 | 2026-03-31 | Month 12 2025/26
        Month 3 2025              | 2025-04-01 | 2025-06-30 | Month 3 2025/26
        Month 9 2025              | 2025-04-01 | 2025-12-31 | Month 9 2025/26
        JAN25_DEC25               | 2025-01-01 | 2025-12-31 | Jan 2025 to Dec 2025
        Aug 2020 - Jul 2021       | 2020-08-01 | 2021-07-31 | Aug 2020 to Jul 2021
        Jan-Mar 2019              | 2019-01-01 | 2019-03-31 | Q4 2018/19
        October-December 2024     | 2024-10-01 | 2024-12-31 | Q3 2024/25
        Jan to May 2019           | 2019-01-01 | 2019-05-31 | Jan 2019 to May 2019
        Nov - Jan 2025            | 2024-11-01 | 2025-01-31 | Nov 2024 to Jan 2025
        Apr-Mar 2025              | 2024-04-01 | 2025-03-31 | 2024/25
        May-May 2019              | 2019-05-01 | 2019-05-31 | May 2019
        2019 Q1                   | 2019-01-01 | 2019-03-31 | Q4 2018/19
        2019Q2                    | 2019-04-01 | 2019-06-30 | Q1 2019/20
        2019-Q4                   | 2019-10-01 | 2019-12-31 | Q3 2019/20
        Q1 to Q3 2025/26          | 2025-04-01 | 2025-12-31 | Apr 2025 to Dec 2025
        Q1-Q4 2025/26             | 2025-04-01 | 2026-03-31 | 2025/26
        2022/23 to 2024/25        | 2022-04-01 | 2025-03-31 | 2022/23 to 2024/25
        2022 to 2024              | 2022-01-01 | 2024-12-31 | 2022 to 2024
        Calendar year 2024        | 2024-01-01 | 2024-12-31 | 2024
        year ending 31 March 2025 | 2024-04-01 | 2025-03-31 | Apr 2024 to Mar 2025
        As at 31st March 2025     | 2025-03-31 | 2025-03-31 | 2025-03-31
        31.03.2025                | 2025-03-31 | 2025-03-31 | 2025-03-31
        31-03-2025                | 2025-03-31 | 2025-03-31 | 2025-03-31
        Week ending 06/04/2025    | 2025-03-31 | 2025-04-06 | 2025-03-31 to 2025-04-06
        w/e 6th April 2025        | 2025-03-31 | 2025-04-06 | 2025-03-31 to 2025-04-06
        Latest published if awarded between 13 Feb 24 and 12 Feb 26 | 2024-02-13 | 2026-02-12 | 2024-02-13 to 2026-02-12
        """)
    void readsEveryGrammar(String text, LocalDate start, LocalDate end, String label) {
        assertThat(PeriodText.parse(text)).contains(new Period(start, end, label));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Apr 25 - Mar 26 vs Apr 24 - Mar 25 | 2025-04-01 | 2026-03-31 | 2024-04-01 | 2025-03-31
        Apr 24 - Mar 25 vs Apr 25 - Mar 26 | 2025-04-01 | 2026-03-31 | 2024-04-01 | 2025-03-31
        Jun 24 - Jun 25 vs Jun 23 - Jun 24 | 2024-06-01 | 2025-06-30 | 2023-06-01 | 2024-06-30
        Jan 25 – Dec 25 VS Jan 24 – Dec 24 | 2025-01-01 | 2025-12-31 | 2024-01-01 | 2024-12-31
        """)
    void aChangeKeepsTheEarlierSpan(String text, LocalDate start, LocalDate end, LocalDate before, LocalDate until) {
        Period period = PeriodText.parse(text).orElseThrow();
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.against()).isNotNull();
        assertThat(period.against().start()).isEqualTo(before);
        assertThat(period.against().end()).isEqualTo(until);
        assertThat(period.label()).contains(" vs " + period.against().label());
    }

    @Test
    void anOpenEndIsTheCallers() {
        String text = "Latest published if awarded post August 2023";
        assertThat(PeriodText.parse(text)).isEmpty();
        assertThat(PeriodText.parse(text, LocalDate.of(2025, 6, 30)))
                .contains(new Period(LocalDate.of(2023, 9, 1), LocalDate.of(2025, 6, 30), "2023-09-01 to 2025-06-30"));
        assertThat(PeriodText.parse(text, LocalDate.of(2020, 1, 1))).isEmpty();
    }

    @Test
    void spacesThatDoNotBreakAreSpaces() {
        assertThat(PeriodText.parse("\u00a0Q3\u00a0 2025/26\u2009"))
                .map(Period::label)
                .contains("Q3 2025/26");
    }

    @Test
    void fourDigitsAreACalendarYearOrNothing() {
        assertThat(PeriodText.parse("2223")).isEmpty();
        assertThat(PeriodText.parse("2021")).map(Period::label).contains("2021");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "soon",
                "2223",
                "2015/17",
                "21/23",
                "Q5 2025/26",
                "Q1 2025",
                "31/02/2024",
                "20241301",
                "202413",
                "202527",
                "FY2025",
                "year to 2026",
                "Month 13 2025",
                "year to 30 March 2025",
                "week ending March 2025",
                "31-03.2025",
                "Q3 to Q1 2025/26",
                "2017 - 15",
                "12",
                "Dec-2",
                "1 vs 2",
                "=cmd()",
                "20150000000000000000000",
                "0000"
            })
    void otherTextIsNoPeriod(String text) {
        assertThat(PeriodText.parse(text)).isEmpty();
    }
}
