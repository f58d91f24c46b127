package org.fosse.jobs.action;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.tables.EffectVerdict;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** An effect as one plain sentence. */
final class EffectSentence {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private EffectSentence() {}

    static String of(ActionSubject subject, Effect effect, EffectVerdict verdict) {
        String start = subject.namesAnIndicator()
                ? subject.indicatorName() + " in " + subject.areaName() + ": "
                : "In " + subject.areaName() + ": ";
        if (effect.own() == null) {
            return start + verdict.text() + ", since " + why(effect) + ".";
        }
        MeasureUnit unit = subject.unit();
        return start + verdict.text() + ". The mean was "
                + unit.say(effect.before().mean()) + " before "
                + day(subject.startedOn()) + " and " + unit.say(effect.after().mean()) + " since; change "
                + unit.difference(effect.change().value())
                + (Double.isNaN(effect.change().lower())
                        ? ""
                        : " (95% limits "
                                + unit.differences(
                                        effect.change().lower(), effect.change().upper())
                                + ")")
                + besides(effect, unit)
                + (effect.reasons().contains(Reason.TREND_BEFORE) ? "; it was moving that way before already" : "")
                + ".";
    }

    private static String besides(Effect effect, MeasureUnit unit) {
        Comparators comparator = effect.comparator();
        return comparator == null
                ? ""
                : "; " + comparator.name() + " changed by " + unit.difference(effect.comparatorChange());
    }

    /** The reason why an effect is not judged. */
    static String why(Effect effect) {
        for (Reason reason : effect.reasons()) {
            String text = switch (reason) {
                case NO_INDICATOR -> "the action names no indicator";
                case NOT_STARTED -> "the action has not begun";
                case NO_VALUES -> "there is no value of the indicator for the area";
                case TOO_FEW_BEFORE -> "there are " + effect.pointsBefore() + " values from before";
                case TOO_FEW_AFTER -> "there are " + effect.pointsAfter() + " values since";
                default -> "";
            };
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "nothing stands in the way";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "the start" : day.format(DAY);
    }
}
