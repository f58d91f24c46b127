package org.fosse.jobs.describe;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.fosse.stats.Flag;
import org.jspecify.annotations.Nullable;

/** The library as Markdown: each method by family, from its Javadoc, and the method behind each published column. */
final class StatisticsPage {
    private static final Set<String> ANSWER_METHODS = Set.of("toString", "equals", "hashCode");

    private final LibrarySource source;
    private final StringBuilder text = new StringBuilder();

    private StatisticsPage(LibrarySource source) {
        this.source = source;
    }

    static String markdown(LibrarySource source) {
        StatisticsPage page = new StatisticsPage(source);
        page.addIndex();
        for (StatisticLists.Family family : StatisticLists.FAMILIES) {
            page.text.append("\n## ").append(family.name()).append('\n');
            for (String type : family.types()) {
                page.addType(type);
            }
        }
        page.addColumns();
        return page.text.toString();
    }

    private void addIndex() {
        text.append("""
                # Statistics

                Every method of the statistics library (`common/stats`, package `org.fosse.stats`): formula, unit, what comes out at the
                edges, source, where the NHS uses it, and which reference software agrees. Made from the Javadoc of the classes; a test
                fails when it differs. Which column of a published table comes from which method:
                [Columns of the published tables](#columns-of-the-published-tables). How long a call takes:
                [Benchmarks](benchmarks-statistics.md).

                In formulas, sums run over the areas or groups that take part. A missing answer is always a reason code, such as
                `no_data` ([Flag](#flag)), beside an [Estimate](#estimate).

                | family | method | what it gives |
                |---|---|---|
                """);
        for (StatisticLists.Family family : StatisticLists.FAMILIES) {
            for (String name : family.types()) {
                text.append("| [")
                        .append(family.name())
                        .append("](#")
                        .append(anchor(family.name()))
                        .append(") | [")
                        .append(name)
                        .append("](#")
                        .append(anchor(name))
                        .append(") | ")
                        .append(Comments.summary(comment(name), link -> link(link, name)))
                        .append(" |\n");
            }
        }
    }

    private void addType(String name) {
        TreePath path = source.getType(name);
        DocCommentTree comment = comment(name);
        text.append("\n### ").append(name).append("\n\n");
        text.append(Comments.body(comment, link -> link(link, name))).append('\n');
        addParameters(comment, name, "");
        ClassTree type = (ClassTree) path.getLeaf();
        if (type.getKind() == Tree.Kind.ENUM) {
            addConstants(path, type, name);
        } else {
            addCalls(path, type, name);
        }
        addNested(path, type, name);
    }

    /** What the components of a record mean. */
    private void addParameters(DocCommentTree comment, String owner, String heading) {
        List<String> lines = new ArrayList<>();
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree parameter) {
                lines.add("- " + Comments.code(parameter.getName().toString()) + ": "
                        + Comments.markdown(parameter.getDescription(), link -> link(link, owner))
                                .replace("\n", " "));
            }
        }
        if (!lines.isEmpty()) {
            text.append('\n').append(heading);
            lines.forEach(line -> text.append(line).append('\n'));
        }
    }

    private void addConstants(TreePath path, ClassTree type, String owner) {
        List<String> lines = new ArrayList<>();
        boolean told = false;
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree constant && isConstant(constant, type)) {
                DocCommentTree comment = source.findComment(new TreePath(path, member));
                told |= comment != null;
                lines.add("- " + Comments.code(written(owner, constant.getName().toString()))
                        + (comment == null
                                ? ""
                                : ": "
                                        + Comments.body(comment, link -> link(link, owner))
                                                .replace("\n", " ")));
            }
        }
        text.append(told ? "\n" : "\nOne of:\n\n");
        lines.forEach(line -> text.append(line).append('\n'));
    }

    private static boolean isConstant(VariableTree variable, ClassTree type) {
        return variable.getType() != null
                && variable.getType().toString().equals(type.getSimpleName().toString())
                && variable.getModifiers().getFlags().containsAll(Set.of(Modifier.PUBLIC, Modifier.STATIC));
    }

    /** A reason stands in tables by its text. */
    private static String written(String type, String constant) {
        return type.equals("Flag") ? Flag.valueOf(constant).text() : constant;
    }

    /** Each public method once, by name and parameters, with the first sentence of its comment. */
    private void addCalls(TreePath path, ClassTree type, String owner) {
        Set<String> lines = new LinkedHashSet<>();
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method && isShown(method)) {
                DocCommentTree comment = source.findComment(new TreePath(path, member));
                String parameters = method.getParameters().stream()
                        .map(parameter -> parameter.getName().toString())
                        .collect(Collectors.joining(", "));
                String summary = comment == null ? "" : Comments.summary(comment, link -> link(link, owner));
                lines.add(
                        "- `" + method.getName() + "(" + parameters + ")`" + (summary.isEmpty() ? "" : ": " + summary));
            }
        }
        if (!lines.isEmpty()) {
            text.append("\nCalls:\n\n");
            lines.forEach(line -> text.append(line).append('\n'));
        }
    }

    private static boolean isShown(MethodTree method) {
        return method.getModifiers().getFlags().contains(Modifier.PUBLIC)
                && method.getReturnType() != null
                && !ANSWER_METHODS.contains(method.getName().toString());
    }

    private void addNested(TreePath path, ClassTree type, String owner) {
        for (Tree member : type.getMembers()) {
            if (member instanceof ClassTree nested && LibrarySource.isPublic(nested)) {
                String name = owner + "." + nested.getSimpleName();
                TreePath inner = new TreePath(path, nested);
                DocCommentTree comment = source.findComment(inner);
                text.append("\n`").append(name).append("`");
                String summary = comment == null ? "" : Comments.summary(comment, link -> link(link, owner));
                text.append(summary.isEmpty() ? ":\n" : ": " + summary + "\n");
                if (comment != null) {
                    addParameters(comment, owner, "");
                }
                if (nested.getKind() == Tree.Kind.ENUM) {
                    addConstants(inner, nested, name);
                } else if (nested.getKind() == Tree.Kind.CLASS) {
                    addCalls(inner, nested, owner);
                }
            }
        }
    }

    private void addColumns() {
        text.append("""

                ## Columns of the published tables

                What a column means and its unit: [data dictionary](dictionary.md). All measures of the tables rate, variation, funnel
                and inequality, and the columns of other tables that hold a statistic.

                | table | column | method | how |
                |---|---|---|---|
                """);
        for (StatisticLists.Origin origin : StatisticLists.ORIGINS) {
            text.append("| [")
                    .append(origin.table())
                    .append("](dictionary.md#")
                    .append(origin.table())
                    .append(") | ")
                    .append(origin.columns().stream()
                            .map(column -> "`" + column + "`")
                            .collect(Collectors.joining(", ")))
                    .append(" | ")
                    .append(origin.methods().stream().map(this::link).collect(Collectors.joining(", ")))
                    .append(" | ")
                    .append(origin.how())
                    .append(" |\n");
        }
    }

    private DocCommentTree comment(String type) {
        DocCommentTree comment = source.findComment(source.getType(type));
        if (comment == null) {
            throw new IllegalArgumentException(type + " has no comment");
        }
        return comment;
    }

    private String link(LinkTree link, String owner) {
        String signature = link.getReference().getSignature();
        int hash = signature.indexOf('#');
        String type = hash < 0 ? signature : signature.substring(0, hash);
        @Nullable String member = hash < 0 ? null : signature.substring(hash + 1);
        String label = Comments.markdown(link.getLabel(), each -> link(each, owner));
        if (type.equals("Flag") && member != null) {
            return "`" + written(type, member) + "`";
        }
        String shown = type.isEmpty() || type.equals(owner)
                ? "`" + member + "`"
                : member == null ? link(type) : link(type) + " `" + member + "`";
        return label.isEmpty() ? shown : label + " (" + shown + ")";
    }

    /** A type of the page leads to its part; any other is only named. */
    private String link(String type) {
        String outer = type.contains(".") ? type.substring(0, type.indexOf('.')) : type;
        return source.types().contains(outer) ? "[" + type + "](#" + anchor(outer) + ")" : "`" + type + "`";
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace(",", "").replace(' ', '-');
    }
}
