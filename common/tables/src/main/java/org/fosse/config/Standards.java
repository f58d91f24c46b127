package org.fosse.config;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fosse.tables.Level;
import org.fosse.tables.StandardKind;
import org.jspecify.annotations.Nullable;

/** All standards that a measure has had, and which of them judge a value. */
public record Standards(List<Standard> all) implements Serializable {
    public static final Standards NONE = new Standards(List.of());

    public Standards {
        all = all.stream()
                .sorted(Comparator.comparing(Standard::kind)
                        .thenComparing(Standard::due)
                        .thenComparing(Standard::from))
                .toList();
    }

    /** The standards that judge a value of a level in a period that ends on a day, by kind, then by the day they are due. */
    public List<Standard> judging(@Nullable Level level, LocalDate periodEnd) {
        return all.stream().filter(each -> each.judges(level, periodEnd)).toList();
    }

    /** The one that binds: statutory before the contract's before the system's own; null where none is in force. */
    public @Nullable Standard binding(@Nullable Level level, LocalDate periodEnd) {
        return ofKind(level, periodEnd, false).findFirst().orElse(null);
    }

    /** The ambition that is due next; where none is ahead, the one that was due last; null where none is in force. */
    public @Nullable Standard ambition(@Nullable Level level, LocalDate periodEnd) {
        return ofKind(level, periodEnd, true)
                .filter(each -> !each.due().isBefore(periodEnd))
                .findFirst()
                .or(() -> ofKind(level, periodEnd, true).reduce((one, next) -> next))
                .orElse(null);
    }

    /** What a series is held against: the standard that binds, otherwise the ambition; null where there is neither. */
    public @Nullable Double target(@Nullable Level level, LocalDate periodEnd) {
        Standard binding = binding(level, periodEnd);
        Standard target = binding == null ? ambition(level, periodEnd) : binding;
        return target == null ? null : Double.valueOf(target.value());
    }

    private Stream<Standard> ofKind(@Nullable Level level, LocalDate periodEnd, boolean ambition) {
        return judging(level, periodEnd).stream().filter(each -> (each.kind() == StandardKind.AMBITION) == ambition);
    }
}
