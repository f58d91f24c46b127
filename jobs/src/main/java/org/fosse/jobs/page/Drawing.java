package org.fosse.jobs.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A picture in SVG: static, named by a title and a description, its marks styled by the page's sheet. All text is escaped here;
 * classes and paths come from charts alone.
 */
final class Drawing implements Content {
    /** Where a text stands to its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final StringBuilder svg = new StringBuilder(1024);

    /**
     * @param id unique on the page; title and description take theirs from it
     * @param title what the picture shows, in a sentence
     * @param says how it is made, and where its figures stand
     */
    Drawing(String id, double width, double height, String title, String says) {
        this(id, width, height, title, id + "d", "<desc id=\"" + id + "d\">" + escaped(says) + "</desc>");
    }

    private Drawing(String id, double width, double height, String title, String describedBy, String description) {
        svg.append("<svg viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("t\" aria-describedby=\"")
                .append(describedBy)
                .append("\"><title id=\"")
                .append(id)
                .append("t\">")
                .append(escaped(title))
                .append("</title>")
                .append(description)
                .append("<g aria-hidden=\"true\">");
    }

    /** A picture of many of one kind, which an element of the page describes all together. */
    static Drawing describedBy(String element, String id, double width, double height, String title) {
        return new Drawing(id, width, height, title, element, "");
    }

    Drawing line(String look, double x1, double y1, double x2, double y2) {
        return path(look, new Path().to(x1, y1).to(x2, y2));
    }

    /** Nothing where the outline is empty. */
    Drawing path(String look, Path path) {
        if (path.points.isEmpty()) {
            return this;
        }
        svg.append("<path class=\"").append(look).append("\" d=\"").append(path).append("\"/>");
        return this;
    }

    Drawing box(String look, double x, double y, double width, double height) {
        svg.append("<path class=\"").append(look).append("\" d=\"M");
        pair(svg, x, y);
        svg.append('h')
                .append(number(width))
                .append('v')
                .append(number(height))
                .append('h')
                .append(number(-width))
                .append("z\"/>");
        return this;
    }

    Drawing circle(String look, double x, double y, double radius) {
        svg.append("<circle class=\"")
                .append(look)
                .append("\" cx=\"")
                .append(number(x))
                .append("\" cy=\"")
                .append(number(y))
                .append("\" r=\"")
                .append(number(radius))
                .append("\"/>");
        return this;
    }

    /** A square that stands on a corner. */
    Drawing diamond(String look, double x, double y, double radius) {
        return path(
                look,
                new Path()
                        .to(x, y - radius)
                        .to(x + radius, y)
                        .to(x, y + radius)
                        .to(x - radius, y)
                        .close());
    }

    Drawing square(String look, double x, double y, double radius) {
        return box(look, x - radius, y - radius, 2 * radius, 2 * radius);
    }

    Drawing triangle(String look, double x, double y, double radius) {
        return path(
                look,
                new Path()
                        .to(x, y - radius)
                        .to(x + radius, y + radius * 0.8)
                        .to(x - radius, y + radius * 0.8)
                        .close());
    }

    Drawing text(String look, double x, double y, Anchor anchor, String text) {
        svg.append("<text class=\"")
                .append(look)
                .append(
                        switch (anchor) {
                            case START -> "";
                            case MIDDLE -> " mid";
                            case END -> " end";
                        })
                .append("\" x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\">")
                .append(escaped(text))
                .append("</text>");
        return this;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(svg.toString());
        output.writeContent("</g></svg>");
    }

    /** The outline of a mark, point by point. */
    static final class Path {
        private final StringBuilder points = new StringBuilder();

        Path to(double x, double y) {
            points.append(points.isEmpty() ? "M" : "L");
            pair(points, x, y);
            return this;
        }

        /** Goes on at another point without a line to it. */
        Path from(double x, double y) {
            points.append('M');
            pair(points, x, y);
            return this;
        }

        /** A point by itself, as large as the line is wide. */
        Path dot(double x, double y) {
            from(x, y);
            points.append("h0");
            return this;
        }

        Path close() {
            points.append('z');
            return this;
        }

        @Override
        public String toString() {
            return points.toString();
        }
    }

    private static void pair(StringBuilder to, double x, double y) {
        to.append(number(x)).append(' ').append(number(y));
    }

    /** A tenth of a unit is finer than any screen. */
    private static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a mark at " + value);
        }
        String text = BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return text.equals("-0") ? "0" : text;
    }

    private static String escaped(String text) {
        StringOutput output = new StringOutput();
        Escape.htmlContent(Shown.text(text), output);
        return output.toString();
    }
}
