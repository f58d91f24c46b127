package org.fosse.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Member;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.jspecify.annotations.Nullable;

/**
 * ODS {@code epraccur}: prescribers in England and Wales. Only rows with prescribing setting 4 are GP practices, in the
 * editions from February 2026 on those with role {@code RO76} among their roles; the others are accepted and give nothing. A
 * practice belongs to its sub-ICB location from its joining to its leaving date and to its system while it is open (a Welsh
 * practice, whose system is {@code Q99}, to neither); what a system's region is, only rows of active practices say.
 *
 * <p>The newer editions say in the system's place where a practice stands, which is not always the system that commissions
 * it. They put a practice into its sub-ICB location only; its system is that of the location.
 */
final class OdsPracticeSource {
    static final String ID = "ods_practice";
    private static final String GP_PRACTICE = "4";
    private static final String GP_PRACTICE_ROLE = "RO76";
    private static final String ROLE = "RO";
    private static final Set<String> ACTIVE = Set.of("A", "ACTIVE");
    private static final Form FORM = Form.headless(
            "epraccur",
            OdsColumns.ALL,
            new OdsColumns.Register(
                    Pattern.compile("[A-Z][A-Z0-9]{5}"),
                    Map.of(OdsColumns.SETTING, Pattern.compile("\\d{1,2}|RO\\d+(\\|RO\\d+)*"))));

    static final Source SOURCE = new CodedSource(
            ID,
            "GP practices with their sub-ICB location and system (ODS epraccur)",
            List.of(FORM),
            null,
            OdsPracticeSource::start);

    private OdsPracticeSource() {}

    private static RowHandler start(Extract extract) {
        return new Rows(extract);
    }

    /**
     * The rows of one register, which does not say when it was published. One with all practices of England has one that opened
     * in the last few days: where no note says more, it is taken as of the newest opening. A cut of a register says nothing.
     */
    private static final class Rows implements RowHandler {
        /** England has had more practices than this in every year. */
        private static final int WHOLE = 5_000;

        private final Extract extract;
        private final Once once = new Once();
        private long practices;
        private @Nullable LocalDate newest;

        Rows(Extract extract) {
            this.extract = extract;
        }

        @Override
        public void survey(DataRow row) {
            if (isPractice(row) && ACTIVE.contains(row.text(OdsColumns.STATUS))) {
                practices++;
                LocalDate opened = row.readPeriod(row.text(OdsColumns.OPENED))
                        .map(Period::end)
                        .orElse(null);
                newest = newest == null || (opened != null && opened.isAfter(newest)) ? opened : newest;
            }
        }

        @Override
        public Edition edition() {
            if (extract.publishedOn() == null && practices >= WHOLE && newest != null) {
                return new Edition(
                        newest, extract.revision(), List.of("Its day is that of the newest practice in it."));
            }
            return new Edition(extract.publishedOn(), extract.revision(), List.of());
        }

        @Override
        public List<String> remarks() {
            return edition().remarks();
        }

        @Override
        public List<Landed> read(DataRow row) throws RowFault {
            once.startRow();
            if (!isPractice(row)) {
                return List.of();
            }
            String code = row.code(OdsColumns.CODE, Level.PRACTICE);
            LocalDate opened = row.date(OdsColumns.OPENED);
            LocalDate closed = row.date(OdsColumns.CLOSED);
            once.add(new AreaNamed(
                    code,
                    Level.PRACTICE,
                    row.name(OdsColumns.NAME),
                    null,
                    null,
                    opened,
                    closed,
                    edition().publishedOn()));
            String system = row.optionalCode(OdsColumns.SYSTEM, Level.SYSTEM);
            if (system == null || !OdsColumns.isArea(system)) {
                return once.take();
            }
            once.add(member(
                    code,
                    row.optionalCode(OdsColumns.COMMISSIONER, Level.SUB_ICB),
                    Level.SUB_ICB,
                    row.date(OdsColumns.JOINED),
                    row.date(OdsColumns.LEFT)));
            if (!row.text(OdsColumns.SETTING).startsWith(ROLE)) {
                once.add(member(code, system, Level.SYSTEM, opened, closed));
            }
            if (ACTIVE.contains(row.text(OdsColumns.STATUS))) {
                once.add(parent(system, Level.SYSTEM, row.optionalCode(OdsColumns.REGION, Level.REGION), Level.REGION));
            }
            return once.take();
        }

        private static boolean isPractice(DataRow row) {
            String setting = row.text(OdsColumns.SETTING);
            return setting.equals(GP_PRACTICE)
                    || List.of(setting.split("\\|", -1)).contains(GP_PRACTICE_ROLE);
        }
    }

    private static @Nullable Member member(
            String practice, @Nullable String parent, Level level, @Nullable LocalDate from, @Nullable LocalDate to) {
        return parent == null || !OdsColumns.isArea(parent)
                ? null
                : new Member(
                        practice, Level.PRACTICE, parent, level, Mappings.IN_FORCE, from, to, null, Mappings.STATUTORY);
    }

    /** An undated membership between two areas, when both are real ones. */
    static @Nullable Member parent(
            @Nullable String child, Level childLevel, @Nullable String parent, Level parentLevel) {
        return child == null || parent == null || !OdsColumns.isArea(child) || !OdsColumns.isArea(parent)
                ? null
                : new Member(
                        child,
                        childLevel,
                        parent,
                        parentLevel,
                        Mappings.IN_FORCE,
                        null,
                        null,
                        null,
                        Mappings.STATUTORY);
    }
}
