package org.fosse.bench;

/** The section of a page that a command of its own writes; whoever writes the rest of the page carries it over. */
public final class PageSection {
    private static final String BEGIN = "<!-- scripts/bench start -->\n";
    private static final String END = "<!-- end of scripts/bench start -->\n";

    private PageSection() {}

    /** The section without its marks; empty where the page has none. */
    public static String of(String page) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        return begin < 0 || end < begin ? "" : page.substring(begin + BEGIN.length(), end);
    }

    /** The page with this section at its end instead of the one that it has; an empty one leaves none. */
    public static String put(String page, String section) {
        String own = of(page);
        String rest = page.replace("\n" + BEGIN + own + END, "");
        return section.isEmpty() ? rest : rest + "\n" + BEGIN + section + END;
    }
}
