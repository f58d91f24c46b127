package org.fosse.sources;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.fosse.config.Layout;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Described;
import org.fosse.sources.Landed.Flowed;
import org.fosse.sources.Landed.Linked;
import org.fosse.sources.Landed.Observed;
import org.fosse.sources.Landed.Scored;
import org.fosse.sources.Landed.SmallArea;

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
    public List<Class<? extends Landed>> shapes() {
        List<Class<? extends Landed>> shapes = new ArrayList<>(List.of(AreaNamed.class));
        addIf(shapes, Observed.class, Layout.Sheet::measures);
        addIf(shapes, Flowed.class, Layout.Sheet::flows);
        addIf(shapes, Linked.class, Layout.Sheet::links);
        addIf(shapes, Scored.class, Layout.Sheet::scores);
        addIf(shapes, SmallArea.class, Layout.Sheet::smallAreas);
        addIf(shapes, Described.class, Layout.Sheet::descriptions);
        return shapes;
    }

    private void addIf(
            List<Class<? extends Landed>> shapes, Class<? extends Landed> shape, Function<Layout.Sheet, List<?>> part) {
        if (layout.sheets().stream().anyMatch(sheet -> !part.apply(sheet).isEmpty())) {
            shapes.add(shape);
        }
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
