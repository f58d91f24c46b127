package org.fosse.jobs.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fosse.jobs.run.SampleRun;
import org.fosse.schema.table.Tables;
import org.fosse.tables.Folder;
import org.fosse.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each question of {@code docs/cookbook.md} has the answer that its SQL gives on the sample, and needs no join but that of a key.
 * With {@code -Dfosse.rewrite=true} the answers are written again.
 */
final class CookbookTest {
    private static final Path PAGE = SampleRun.ROOT.resolve("docs/cookbook.md");
    private static final Pattern JOIN = Pattern.compile("\\bJOIN\\b");
    /** A join by one column that has the same name on both sides, or by two that are named. */
    private static final Pattern KEY_JOIN = Pattern.compile("\\bJOIN\\s+(?<table>\\w+)(?:\\s+AS\\s+(?<alias>\\w+))?\\s+"
            + "(?:USING\\s*\\((?<same>\\w+)\\)|ON\\s+(?<of>\\w+)\\.(?<key>\\w+)\\s*=\\s*\\w+\\.(?<column>\\w+))"
            + "(?!\\s+(?:AND|OR)\\b)");

    @Test
    void theAnswersAreThoseOfTheSample() throws IOException, SQLException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        StringBuilder answered = new StringBuilder(page);
        List<Cookbook.Question> questions = new ArrayList<>(Cookbook.of(page).questions());
        java.util.Collections.reverse(questions);
        try (StarDatabase database =
                new StarDatabase(SampleRun.first().release().folder())) {
            for (Cookbook.Question question : questions) {
                answered.replace(question.from(), question.to(), Cookbook.table(database.ask(question.sql())));
            }
        }
        if (Boolean.getBoolean("fosse.rewrite")) {
            Files.writeString(PAGE, answered, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8))
                .as("docs/cookbook.md; scripts/rewrite writes its answers again")
                .isEqualTo(answered.toString());
    }

    @Test
    void thereAreTwelveQuestionsEachWithAnAnswer() throws IOException {
        assertThat(questions())
                .hasSize(12)
                .allSatisfy(question -> assertThat(question.answer().lines().count())
                        .as(question.name())
                        .isGreaterThan(2));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aDimensionIsJoinedByOneKeyAndNothingElse(Cookbook.Question question) {
        Map<String, Table> star = Tables.all().stream()
                .filter(table -> table.folder() == Folder.STAR)
                .collect(Collectors.toMap(Table::name, Function.identity()));
        List<MatchResult> joins = KEY_JOIN.matcher(question.sql()).results().toList();

        assertThat(joins).hasSameSizeAs(JOIN.matcher(question.sql()).results().toList());
        for (MatchResult join : joins) {
            Table dimension = star.get(join.group(1));
            if (dimension != null) {
                String column = join.group(3) == null ? join.group(6) : join.group(3);
                assertThat(List.of(join.group(3) == null ? join.group(5) : join.group(3)))
                        .as(join.group())
                        .isEqualTo(dimension.keys());
                assertThat(Star.of(star.values()).relations())
                        .as(join.group())
                        .anyMatch(relation -> relation.to().equals(dimension)
                                && relation.column().name().equals(column));
            }
        }
    }

    static List<Cookbook.Question> questions() throws IOException {
        return Cookbook.of(Files.readString(PAGE, StandardCharsets.UTF_8)).questions();
    }
}
