package org.fosse.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fosse.tables.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a file was published and which revision it is, and what says so: a delivery note before the title block of its table
 * ("Published:", "Revised:"), and that before its name ("-revised", "-v2").
 *
 * @param remarks sentences for the file's report
 */
record Edition(@Nullable LocalDate publishedOn, int revision, List<String> remarks) {
    private static final Pattern ORDINAL = Pattern.compile("(\\d)(?:st|nd|rd|th)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSION = Pattern.compile("[-_ ]v(\\d{1,2})(?=[-_ .]|$)");

    /** More revisions than a month's edition has. */
    private static final int REVISIONS = 1_000;

    Edition {
        remarks = List.copyOf(remarks);
    }

    /** @param row any row of the table, for what stands above its headings */
    static Edition of(Extract extract, DataRow row) {
        Optional<LocalDate> revised = day(row, "Revised:");
        Optional<LocalDate> published = revised.or(() -> day(row, "Published:"));
        String name = extract.file().toLowerCase(Locale.ROOT);
        Matcher version = VERSION.matcher(name);
        int byName = name.contains("revised") ? 1 : version.find() ? Integer.parseInt(version.group(1)) - 1 : 0;
        int revision = extract.revision() > 0 ? extract.revision() : revised.isPresent() ? 1 : Math.max(0, byName);
        LocalDate day = extract.publishedOn() == null ? published.orElse(null) : extract.publishedOn();
        String basisOfDay = day == null
                ? "Nothing says when it was published."
                : "Publication date from " + (extract.publishedOn() == null ? "the title block." : "a delivery note.");
        if (revision == 0) {
            return new Edition(day, revision, List.of(basisOfDay));
        }
        String basis =
                extract.revision() > 0 ? "a delivery note" : revised.isPresent() ? "the title block" : "its name";
        return new Edition(day, revision, List.of(basisOfDay, "Revision " + revision + " from " + basis + "."));
    }

    /**
     * The edition of a publication that repeats earlier periods: of two files the one that reaches to the later month is
     * newer, whatever says when they were published, and of two that reach as far, the higher revision.
     */
    Edition reaching(LocalDate last) {
        int months = last.getYear() * 12 + last.getMonthValue();
        return new Edition(publishedOn, months * REVISIONS + revision, remarks);
    }

    private static Optional<LocalDate> day(DataRow row, String label) {
        return row.readPeriod(ORDINAL.matcher(row.title(label)).replaceAll("$1"))
                .filter(period -> period.start().equals(period.end()))
                .map(Period::start);
    }
}
