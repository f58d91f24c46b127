package org.fosse.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fosse.tables.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a file was published and which revision it is, and what says so: a delivery note before what stands above the headings or
 * on a title page ("Published:", "Last updated:", "Revised:"), and that before its name ("published-2025-08-14",
 * "snapshot_16_11_23", "-revised", "-v2"). The day on which a workbook was last saved says nothing: anybody may have saved it.
 *
 * @param remarks sentences for the file's report
 */
record Edition(@Nullable LocalDate publishedOn, int revision, List<String> remarks) {
    private static final List<String> REVISED = List.of("Revised:", "Date revised:", "Revision date:");
    private static final List<String> PUBLISHED = List.of(
            "Published:",
            "Published on",
            "Date published:",
            "Date of publication:",
            "Publication date:",
            "Publication date",
            "Release date:",
            "Last updated:",
            "Last updated",
            "This workbook was updated on");
    static final String BY_NAME = "Publication date from its name.";
    /** What comes before a day in a name: it was published then, or was taken then from pages that change. */
    private static final String DATED_IN_NAME =
            "(?:publish(?:ed)?|snapshot|results|extracted|download(?:ed)?|as[-_ ]at)[-_ ]*(?:on[-_ ]*)?";

    private static final Pattern YEAR_FIRST =
            Pattern.compile(DATED_IN_NAME + "(\\d{4})[-_ .]?(\\d\\d)[-_ .]?(\\d\\d)(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile(DATED_IN_NAME + "(\\d\\d)[-_ .](\\d\\d)[-_ .](?:20)?(\\d\\d)(?!\\d)");
    private static final Pattern ORDINAL = Pattern.compile("(\\d)(?:st|nd|rd|th)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSION = Pattern.compile("[-_ ]v(\\d{1,2})(?=[-_ .]|$)");

    /** More revisions than a month's edition has. */
    private static final int REVISIONS = 1_000;

    Edition {
        remarks = List.copyOf(remarks);
    }

    /** @param row any row of the table, for what stands above its headings */
    static Edition of(Extract extract, DataRow row) {
        String name = extract.file().toLowerCase(Locale.ROOT);
        Optional<LocalDate> revised = day(row, REVISED);
        List<String> remarks = new ArrayList<>();
        LocalDate day = extract.datedByName() ? null : extract.publishedOn();
        String basis = "Publication date from a delivery note.";
        if (day == null) {
            day = revised.or(() -> day(row, PUBLISHED)).orElse(null);
            basis = "Publication date from the title block.";
        }
        if (day == null) {
            day = extract.publishedOn();
            basis = BY_NAME;
        }
        remarks.add(day == null ? "Nothing says when it was published." : basis);
        Matcher version = VERSION.matcher(name);
        int byName = name.contains("revised") ? 1 : version.find() ? Integer.parseInt(version.group(1)) - 1 : 0;
        int revision = extract.revision() > 0 ? extract.revision() : revised.isPresent() ? 1 : Math.max(0, byName);
        if (revision > 0) {
            remarks.add("Revision " + revision + " from "
                    + (extract.revision() > 0
                            ? "a delivery note"
                            : revised.isPresent() ? "the title block" : "its name")
                    + ".");
        }
        return new Edition(day, revision, remarks);
    }

    /**
     * The edition of a publication that repeats earlier periods: of two files the one that reaches to the later month is
     * newer, whatever says when they were published, and of two that reach as far, the higher revision.
     */
    Edition reaching(LocalDate last) {
        int months = last.getYear() * 12 + last.getMonthValue();
        return new Edition(publishedOn, months * REVISIONS + revision, remarks);
    }

    private static Optional<LocalDate> day(DataRow row, List<String> labels) {
        return labels.stream()
                .flatMap(row::frontMatter)
                .flatMap(text -> row.readPeriod(ORDINAL.matcher(text).replaceAll("$1")).stream())
                .filter(period -> period.start().equals(period.end()))
                .map(Period::start)
                .findFirst();
    }

    /** The day that a file's name says it was published on. */
    static Optional<LocalDate> dayInName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        Matcher yearFirst = YEAR_FIRST.matcher(name);
        if (yearFirst.find()) {
            return Inspection.parseDay(yearFirst.group(1) + "-" + yearFirst.group(2) + "-" + yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(name);
        return dayFirst.find()
                ? Inspection.parseDay("20" + dayFirst.group(3) + "-" + dayFirst.group(2) + "-" + dayFirst.group(1))
                : Optional.empty();
    }
}
