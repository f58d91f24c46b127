package org.fosse.jobs.page;

import java.util.List;

/**
 * What the run report shows.
 *
 * @param release the release, or what there is in place of one
 * @param parts what is said before all else
 * @param moreRejects whether there are more rejected rows than are shown
 */
public record RunReportPage(
        String release,
        String system,
        List<Part> parts,
        List<File> files,
        List<Reject> rejects,
        boolean moreRejects,
        List<Table> tables) {

    /** A heading, and the lines below it. */
    public record Part(String title, List<String> lines) {}

    /** One file of the landing folder. */
    public record File(
            String name, String source, String status, long in, long accepted, long rejected, String toKnow) {}

    /** One rejected row. */
    public record Reject(
            String file, long line, String column, String value, String rule, String message, String remedy) {}

    /** One table of the release. */
    public record Table(String name, String rows, String row) {}

    public String html() {
        return Template.html(JteRunReportGenerated::render, this);
    }
}
