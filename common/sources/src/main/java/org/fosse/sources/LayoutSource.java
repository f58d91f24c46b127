package org.fosse.sources;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fosse.config.Layout;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.LandedFlowTable;
import org.fosse.schema.table.LandedObservationTable;
import org.fosse.schema.table.LandedScoreTable;
import org.fosse.schema.table.LandedSmallAreaTable;

/** A publication whose tables a {@link Layout} describes. */
final class LayoutSource implements Source {
    private final Layout layout;
    private final List<Form> forms;

    LayoutSource(Layout layout) {
        this.layout = layout;
        this.forms = layout.sheets().stream().map(LayoutSource::form).toList();
    }

    /** A table has to have every column that may not lack: what has fewer is another publication. */
    private static Form form(Layout.Sheet sheet) {
        Set<String> required = new LinkedHashSet<>(sheet.columns().keySet());
        sheet.optional().forEach(required::remove);
        return new Form(
                sheet.name(),
                List.copyOf(required),
                List.copyOf(required),
                sheet.optional(),
                null,
                sheet.columns(),
                sheet.bins(),
                sheet.sheetName(),
                sheet.titled(),
                sheet.notRead(),
                true,
                sheet.noted());
    }

    /** The most columns that a table of it must have. */
    int columns() {
        return forms.stream().mapToInt(form -> form.required().size()).max().orElse(0);
    }

    @Override
    public String id() {
        return layout.id();
    }

    @Override
    public String description() {
        return layout.title() + " (" + layout.publisher() + ")";
    }

    @Override
    public String headingsFile() {
        return layout.file();
    }

    @Override
    public Optional<TypedTable<?>> dated() {
        return Stream.<Optional<TypedTable<?>>>of(
                        dated(Layout.Sheet::measures, LandedObservationTable.TABLE),
                        dated(Layout.Sheet::flows, LandedFlowTable.TABLE),
                        dated(Layout.Sheet::scores, LandedScoreTable.TABLE),
                        dated(Layout.Sheet::smallAreas, LandedSmallAreaTable.TABLE))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<TypedTable<?>> dated(Function<Layout.Sheet, List<?>> part, TypedTable<?> table) {
        boolean has =
                layout.sheets().stream().anyMatch(sheet -> !part.apply(sheet).isEmpty());
        return has ? Optional.of(table) : Optional.empty();
    }

    @Override
    public List<Form> forms() {
        return forms;
    }

    @Override
    public boolean needsPeriod() {
        return layout.needsPeriod();
    }

    @Override
    public boolean needsBody() {
        return layout.needsBody();
    }

    @Override
    public boolean saysPeriod(Heading heading) {
        return layout.sheets().stream()
                .filter(sheet -> sheet.name().equals(heading.form().name()))
                .map(Layout.Sheet::period)
                .anyMatch(time -> LayoutPeriods.inColumns(time, column -> heading.place(column) >= 0));
    }

    @Override
    public RowHandler start(Extract extract) {
        return new LayoutRows(layout, extract);
    }
}
