package org.fosse.sources;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fosse.config.Layout;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Flowed;
import org.fosse.sources.Landed.Observed;
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
                true);
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
    public List<Class<? extends Landed>> shapes() {
        return List.of(AreaNamed.class, Observed.class, Flowed.class, SmallArea.class);
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
    public RowHandler start(Extract extract) {
        return new LayoutRows(layout, extract);
    }
}
