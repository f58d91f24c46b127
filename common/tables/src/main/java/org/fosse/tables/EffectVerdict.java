package org.fosse.tables;

import org.jspecify.annotations.Nullable;

/** What happened to an indicator since an action began: by itself, and beside its comparator. */
public enum EffectVerdict implements Word {
    IMPROVED_MORE(Course.IMPROVED, Beside.MORE),
    IMPROVED_LESS(Course.IMPROVED, Beside.LESS),
    IMPROVED_NO_MORE(Course.IMPROVED, Beside.NO_MORE),
    IMPROVED_ALONE(Course.IMPROVED, Beside.ALONE),
    WORSENED_MORE(Course.WORSENED, Beside.MORE),
    WORSENED_LESS(Course.WORSENED, Beside.LESS),
    WORSENED_NO_MORE(Course.WORSENED, Beside.NO_MORE),
    WORSENED_ALONE(Course.WORSENED, Beside.ALONE),
    ROSE_MORE(Course.ROSE, Beside.MORE),
    ROSE_LESS(Course.ROSE, Beside.LESS),
    ROSE_NO_MORE(Course.ROSE, Beside.NO_MORE),
    ROSE_ALONE(Course.ROSE, Beside.ALONE),
    FELL_MORE(Course.FELL, Beside.MORE),
    FELL_LESS(Course.FELL, Beside.LESS),
    FELL_NO_MORE(Course.FELL, Beside.NO_MORE),
    FELL_ALONE(Course.FELL, Beside.ALONE),
    NO_CLEAR_CHANGE("no clear change"),
    NO_CHANGE_BETTER("no clear change, better than its comparator over the same time"),
    NO_CHANGE_WORSE("no clear change, worse than its comparator over the same time"),
    NO_CHANGE_HIGHER("no clear change, higher than its comparator over the same time"),
    NO_CHANGE_LOWER("no clear change, lower than its comparator over the same time"),
    TOO_EARLY("too early to tell"),
    CANNOT_TELL("cannot tell");

    /** Which way it went by itself; rose and fell where nobody said which is better. */
    public enum Course {
        IMPROVED("improved"),
        WORSENED("worsened"),
        ROSE("rose"),
        FELL("fell");

        private final String text;

        Course(String text) {
            this.text = text;
        }
    }

    /** How that stands to its comparator. */
    public enum Beside {
        MORE(", more than its comparator"),
        LESS(", less than its comparator"),
        NO_MORE(", no more than its comparator"),
        ALONE(", nothing to compare with");

        private final String text;

        Beside(String text) {
            this.text = text;
        }
    }

    private final @Nullable Course course;
    private final @Nullable Beside beside;
    private final String text;

    EffectVerdict(Course course, Beside beside) {
        this.course = course;
        this.beside = beside;
        this.text = course.text + beside.text;
    }

    EffectVerdict(String text) {
        this.course = null;
        this.beside = null;
        this.text = text;
    }

    /** The verdict on a clear change. */
    public static EffectVerdict of(Course course, Beside beside) {
        for (EffectVerdict each : values()) {
            if (each.course == course && each.beside == beside) {
                return each;
            }
        }
        throw new IllegalArgumentException("no verdict for " + course + " " + beside);
    }

    /** Which way it went by itself; null without a clear change. */
    public @Nullable Course course() {
        return course;
    }

    @Override
    public String text() {
        return text;
    }
}
