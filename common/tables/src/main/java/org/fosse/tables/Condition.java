package org.fosse.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a {@link Check}, ready to be held against rows: a part of SQL that says all that checks ask for, read
 * without a database. It has columns, numbers, texts in single quotes, {@code =}, {@code <>}, {@code <}, {@code <=}, {@code
 * >}, {@code >=}, {@code +}, {@code between}, {@code in}, {@code rlike} (a regular expression found anywhere), {@code is
 * null}, {@code is not null}, {@code not}, {@code and}, {@code or} and brackets, with the precedence of SQL.
 *
 * <p>As in SQL, what is compared with an absent value is neither true nor false. A number that is not one (NaN) equals itself
 * and is larger than every other, as in Spark.
 */
public final class Condition {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:('[^']*')|(-?[0-9]+(?:\\.[0-9]+)?)|([a-z_][a-z0-9_]*)|(<>|<=|>=|[=<>()+,]))\\s*");

    /** What a part of a condition gives; parts of different kinds are not compared. */
    private enum Kind {
        TRUTH,
        NUMBER,
        TEXT,
        DAY
    }

    /** A part of a condition, worked out for a row that gives its values by place. */
    @FunctionalInterface
    private interface Value {
        @Nullable
        Object of(IntFunction<@Nullable Object> row);
    }

    private record Part(Kind kind, Value value) {
        /** Null where it is neither true nor false. */
        @Nullable
        Boolean truth(IntFunction<@Nullable Object> row) {
            return (Boolean) value.of(row);
        }
    }

    private final Table table;
    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int next;
    private final Part whole;
    private final SortedSet<Integer> places = new TreeSet<>();

    private Condition(Table table, String text) {
        this.table = table;
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        for (; matcher.find() && matcher.start() == end; end = matcher.end()) {
            tokens.add(matcher.group().strip());
        }
        if (end != text.length()) {
            throw fault("'" + text.substring(end) + "' cannot be read");
        }
        this.whole = wanted(Kind.TRUTH, any());
        if (next != tokens.size()) {
            throw fault("'" + peek() + "' is one word too many");
        }
    }

    /**
     * Reads a condition.
     *
     * @throws IllegalArgumentException if it names a column that the table does not have, compares values of different
     *     kinds, or cannot be read
     */
    public static Condition of(Table table, Check check) {
        return new Condition(table, check.condition());
    }

    /**
     * Whether a row breaks it: where it is false. A row for which it is neither true nor false passes.
     *
     * @param row the row's values by place: String or {@link Word}, Long, Integer, Double, Boolean, {@link java.time.LocalDate}
     */
    public boolean isBrokenBy(IntFunction<@Nullable Object> row) {
        return Boolean.FALSE.equals(whole.truth(row));
    }

    /** Whether a row meets it: where it is true. A row for which it is neither true nor false does not. */
    public boolean isMetBy(IntFunction<@Nullable Object> row) {
        return Boolean.TRUE.equals(whole.truth(row));
    }

    /** The places of the columns it asks about. */
    public SortedSet<Integer> places() {
        return Collections.unmodifiableSortedSet(places);
    }

    private Part any() {
        Part one = all();
        while (take("or")) {
            one = junction(one, all(), true);
        }
        return one;
    }

    private Part all() {
        Part one = not();
        while (take("and")) {
            one = junction(one, not(), false);
        }
        return one;
    }

    /** Either side decides alone where it has the deciding truth: true for or, false for and. */
    private Part junction(Part one, Part other, Boolean deciding) {
        wanted(Kind.TRUTH, one);
        wanted(Kind.TRUTH, other);
        return new Part(Kind.TRUTH, row -> {
            Boolean first = one.truth(row);
            if (deciding.equals(first)) {
                return first;
            }
            Boolean second = other.truth(row);
            return (first == null && !deciding.equals(second)) ? null : second;
        });
    }

    private Part not() {
        return take("not") ? negated(wanted(Kind.TRUTH, not())) : comparison();
    }

    private static Part negated(Part part) {
        return new Part(Kind.TRUTH, row -> {
            Boolean truth = part.truth(row);
            return truth == null ? null : !truth;
        });
    }

    private Part comparison() {
        Part left = sum();
        if (take("is")) {
            boolean present = take("not");
            expect("null");
            return new Part(Kind.TRUTH, row -> (left.value.of(row) != null) == present);
        }
        if (take("between")) {
            Part from = compared(left, sum(), order -> order >= 0);
            expect("and");
            return junction(from, compared(left, sum(), order -> order <= 0), false);
        }
        if (take("in")) {
            expect("(");
            Part in = compared(left, sum(), order -> order == 0);
            while (take(",")) {
                in = junction(in, compared(left, sum(), order -> order == 0), true);
            }
            expect(")");
            return in;
        }
        if (take("rlike")) {
            Pattern pattern = Pattern.compile(literal(take()));
            wanted(Kind.TEXT, left);
            return new Part(Kind.TRUTH, row -> {
                Object value = left.value.of(row);
                return value == null ? null : pattern.matcher((String) value).find();
            });
        }
        return switch (peek()) {
            case "=" -> compared(left, order -> order == 0);
            case "<>" -> compared(left, order -> order != 0);
            case "<" -> compared(left, order -> order < 0);
            case "<=" -> compared(left, order -> order <= 0);
            case ">" -> compared(left, order -> order > 0);
            case ">=" -> compared(left, order -> order >= 0);
            default -> left;
        };
    }

    private Part compared(Part left, IntPredicate wanted) {
        next++;
        return compared(left, sum(), wanted);
    }

    private Part compared(Part left, Part right, IntPredicate wanted) {
        wanted(left.kind, right);
        return new Part(Kind.TRUTH, row -> {
            Object one = left.value.of(row);
            Object other = right.value.of(row);
            return (one == null || other == null) ? null : wanted.test(order(one, other));
        });
    }

    @SuppressWarnings("unchecked")
    private static int order(Object one, Object other) {
        if (one instanceof Number first && other instanceof Number second) {
            if (one instanceof Double || other instanceof Double) {
                double left = first.doubleValue();
                double right = second.doubleValue();
                return left == right ? 0 : Double.compare(left, right);
            }
            return Long.compare(first.longValue(), second.longValue());
        }
        return ((Comparable<Object>) one).compareTo(other);
    }

    private Part sum() {
        Part one = operand();
        while (take("+")) {
            Part left = wanted(Kind.NUMBER, one);
            Part right = wanted(Kind.NUMBER, operand());
            one = new Part(Kind.NUMBER, row -> {
                Object first = left.value.of(row);
                Object second = right.value.of(row);
                return (first == null || second == null) ? null : sum((Number) first, (Number) second);
            });
        }
        return one;
    }

    private static Number sum(Number one, Number other) {
        return one instanceof Double || other instanceof Double
                ? (Number) (one.doubleValue() + other.doubleValue())
                : (Number) Math.addExact(one.longValue(), other.longValue());
    }

    private Part operand() {
        String token = take();
        if (token.equals("(")) {
            Part inner = any();
            expect(")");
            return inner;
        }
        if (token.startsWith("'")) {
            String literal = literal(token);
            return new Part(Kind.TEXT, row -> literal);
        }
        if (token.matches("-?[0-9].*")) {
            Number number = token.contains(".") ? (Number) Double.valueOf(token) : (Number) Long.valueOf(token);
            return new Part(Kind.NUMBER, row -> number);
        }
        return column(token);
    }

    private Part column(String name) {
        int place = table.columnNames().indexOf(name);
        if (place < 0) {
            throw fault("there is no column '" + name + "'");
        }
        places.add(place);
        Type type = table.columns().get(place).type();
        Kind kind = switch (type) {
            case BOOLEAN -> Kind.TRUTH;
            case DATE -> Kind.DAY;
            case STRING -> Kind.TEXT;
            case LONG, INT, DOUBLE -> Kind.NUMBER;
            case BINARY -> throw fault("column '" + name + "' is bytes, which no check asks about");
        };
        return new Part(kind, row -> {
            Object value = row.apply(place);
            return value instanceof Word word ? word.text() : value;
        });
    }

    private Part wanted(Kind kind, Part part) {
        if (part.kind != kind) {
            throw fault(part.kind + " stands where " + kind + " is wanted");
        }
        return part;
    }

    private String literal(String token) {
        if (!token.startsWith("'")) {
            throw fault("'" + token + "' stands where a text in quotes is wanted");
        }
        return token.substring(1, token.length() - 1);
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private boolean take(String token) {
        boolean there = peek().equals(token);
        next += there ? 1 : 0;
        return there;
    }

    private String take() {
        if (next == tokens.size()) {
            throw fault("it ends too early");
        }
        return tokens.get(next++);
    }

    private void expect(String token) {
        if (!take(token)) {
            throw fault("'" + token + "' is wanted before '" + peek() + "'");
        }
    }

    private IllegalArgumentException fault(String fault) {
        return new IllegalArgumentException("table '" + table.name() + "', check \"" + text + "\": " + fault);
    }
}
