package org.fosse.jobs.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the run report shows.
 *
 * @param release the release, or what there is in place of one
 * @param facts how the run went
 * @param parts what is said before all else
 * @param changes what is different from the release before; null where there is none, or nothing to compare
 * @param fresh how new what came is
 * @param rejectsByRule how many rows of each source each rule rejected
 * @param moreRejects whether there are more rejected rows than are shown
 */
public record RunReportPage(
        String release,
        String system,
        List<Fact> facts,
        List<Part> parts,
        @Nullable Changes changes,
        List<Fresh> fresh,
        List<File> files,
        List<Rejects> rejectsByRule,
        List<Reject> rejects,
        boolean moreRejects,
        List<Table> tables) {

    /** Something that is known of the run. */
    public record Fact(String name, String value) {}

    /** A heading, and the lines below it. */
    public record Part(String title, List<String> lines) {}

    /**
     * What is different from the release before.
     *
     * @param says what was compared with
     * @param sources sources whose accepted rows are not as many as they were
     * @param tables tables whose rows are not
     * @param moved values, those that moved most first
     * @param came signals that are new
     * @param went signals that are no more
     */
    public record Changes(
            String says,
            List<Rows> sources,
            List<Rows> tables,
            List<Moved> moved,
            List<String> came,
            List<String> went) {}

    /** How many rows there were and are. */
    public record Rows(String name, String then, String now) {}

    /** A value that is another than it was. */
    public record Moved(String area, String measure, String then, String now) {}

    /** How new a source, a sender's extracts or a measure is. */
    public record Fresh(
            String source, String measure, String sender, String newest, String published, String due, String late) {}

    /** One file of the landing folder. */
    public record File(
            String name, String source, String status, long in, long accepted, long rejected, String toKnow) {}

    /** Rows that a rule rejected. */
    public record Rejects(String source, String rule, String rows) {}

    /** One rejected row. */
    public record Reject(
            String file, long line, String column, String value, String rule, String message, String remedy) {}

    /** One table that was made. */
    public record Table(String name, String rows, String seconds, String row) {}

    public String html() {
        return Template.html(JteRunReportGenerated::render, this);
    }
}
