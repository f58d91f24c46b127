package org.fosse.jobs.describe;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a Javadoc comment into Markdown: the elements that the library's comments use, and no others. */
final class Comments {
    private static final Map<String, String> ENTITIES =
            Map.of("lt", "&lt;", "gt", "&gt;", "amp", "&amp;", "nbsp", " ", "minus", "−");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<~|]");
    private static final Pattern SENTENCE = Pattern.compile("^(.*?[.:])(?=\\s|$)", Pattern.DOTALL);

    private final Function<LinkTree, String> links;
    private final StringBuilder text = new StringBuilder();
    private boolean preformatted;

    private Comments(Function<LinkTree, String> links) {
        this.links = links;
    }

    /** The whole comment without its tags: paragraphs, lists and formulas with empty lines between. */
    static String body(DocCommentTree comment, Function<LinkTree, String> links) {
        return markdown(comment.getFullBody(), links);
    }

    /** The first sentence of a comment, in one line. */
    static String summary(DocCommentTree comment, Function<LinkTree, String> links) {
        String all = markdown(comment.getFullBody(), links);
        String paragraph = all.lines().findFirst().orElse("");
        Matcher sentence = SENTENCE.matcher(paragraph);
        String first = sentence.find() ? sentence.group(1) : paragraph;
        return first.endsWith(":") ? first.substring(0, first.length() - 1) + "." : first;
    }

    static String markdown(List<? extends DocTree> trees, Function<LinkTree, String> links) {
        Comments comments = new Comments(links);
        trees.forEach(comments::add);
        return comments.tidy();
    }

    private void add(DocTree tree) {
        switch (tree.getKind()) {
            case TEXT -> addText(((TextTree) tree).getBody());
            case ENTITY -> text.append(entity(((EntityTree) tree).getName().toString()));
            case CODE -> text.append(code(((LiteralTree) tree).getBody().getBody()));
            case LITERAL -> addText(((LiteralTree) tree).getBody().getBody());
            case LINK, LINK_PLAIN -> text.append(links.apply((LinkTree) tree));
            case START_ELEMENT -> start(((StartElementTree) tree).getName().toString());
            case END_ELEMENT -> end(((EndElementTree) tree).getName().toString());
            default ->
                throw new IllegalArgumentException(
                        "a comment holds " + tree.getKind() + " '" + tree + "', which the page cannot show");
        }
    }

    private void addText(String body) {
        text.append(
                preformatted
                        ? body
                        : SPECIAL.matcher(body.replaceAll("\\s+", " ")).replaceAll("\\\\$0"));
    }

    private String entity(String name) {
        String found = ENTITIES.get(name);
        if (found == null) {
            throw new IllegalArgumentException("a comment holds the entity '" + name + "', which the page cannot show");
        }
        return preformatted && name.equals("lt") ? "<" : preformatted && name.equals("gt") ? ">" : found;
    }

    private void start(String name) {
        switch (name) {
            case "p" -> text.append("\n\n");
            case "ul" -> text.append("\n");
            case "li" -> text.append("\n- ");
            case "b" -> text.append("**");
            case "i" -> text.append("*");
            case "sup" -> text.append("<sup>");
            case "sub" -> text.append("<sub>");
            case "pre" -> {
                text.append("\n\n```text\n");
                preformatted = true;
            }
            default -> throw new IllegalArgumentException("a comment holds <" + name + ">, which the page cannot show");
        }
    }

    private void end(String name) {
        switch (name) {
            case "b" -> text.append("**");
            case "i" -> text.append("*");
            case "sup" -> text.append("</sup>");
            case "sub" -> text.append("</sub>");
            case "ul" -> text.append("\n\n");
            case "pre" -> {
                text.append("\n```\n\n");
                preformatted = false;
            }
            default -> {}
        }
    }

    static String code(String body) {
        return "`" + body.replaceAll("\\s+", " ").strip() + "`";
    }

    /** No spaces at the edges of a line outside formulas, and never two empty lines. */
    private String tidy() {
        StringBuilder result = new StringBuilder();
        boolean inFormula = false;
        boolean empty = true;
        for (String line : text.toString().strip().split("\n", -1)) {
            if (line.startsWith("```")) {
                inFormula = !inFormula;
            }
            // The line of a comment begins after its star, with the space that separates the two.
            String kept = inFormula ? line.stripTrailing().replaceFirst("^ ", "") : line.strip();
            if (kept.isEmpty() && empty) {
                continue;
            }
            empty = kept.isEmpty();
            result.append(kept).append('\n');
        }
        return result.toString().strip();
    }
}
